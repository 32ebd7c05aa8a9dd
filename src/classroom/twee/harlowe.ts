import { assertNever } from '../../model/assertNever'
import type { Condition } from '../../model/Condition'
import type { Status } from '../../model/Fact'
import type { Block, ChapterText, Sentence } from '../../model/Text'
import { wordsOfSentence } from '../../model/Text'

/** A variable of Harlowe, in which no hyphen stands: `letter-sent` → `$letter_sent`. */
export const variable = (id: string): string => `$${id.replaceAll('-', '_')}`

/** An event that advice has undone. */
export const averted = (fact: string): string => variable(`averted-${fact}`)

/** A condition in Harlowe’s words; `true` where it always holds. */
export function condition(of: Condition): string {
  switch (of.kind) {
    case 'always':
      return 'true'
    case 'flag':
      return variable(of.flag)
    case 'averted':
      return averted(of.fact)
    case 'indicator':
      return `${variable(of.indicator)} >= ${of.atLeast}`
    case 'standing':
      return `$standing >= ${of.atLeast}`
    case 'not':
      return `not (${condition(of.of)})`
    case 'all':
      return of.of.map((part) => `(${condition(part)})`).join(' and ')
    case 'any':
      return of.of.map((part) => `(${condition(part)})`).join(' or ')
    default:
      return assertNever(of)
  }
}

/** Words that stay words: no hook, macro, variable or tag begins in them. */
export const plain = (text: string): string =>
  text.replace(/[[\]{}<>$|]|''|\/\/|\(\w+:/gu, (sign) =>
    [...sign].map((one) => `&#${one.codePointAt(0) ?? 0};`).join(''),
  )

/** A name of a passage that can stand in a link: without the signs of links and headers. */
export const nameable = (text: string): string =>
  text
    .replace(/->|<-|[[\]{}|<>\\$]/gu, ' ')
    .replace(/[ \t\r\n]+/gu, ' ')
    .trim()

/** `[[label->passage]]`. */
export const link = (label: string, to: string): string => `[[${nameable(label)}->${to}]]`

/** Ways on: each under its condition, tried in order. A way that always holds ends the list. */
export function ways(all: readonly { readonly when: Condition; readonly text: string }[]): string {
  return all
    .map(({ when, text }, at) => {
      if (when.kind === 'always') return at === 0 ? text : `(else:)[ ${text} ]`
      return `(${at === 0 ? 'if' : 'else-if'}: ${condition(when)})[ ${text} ]`
    })
    .join('')
}

export interface Telling {
  readonly sources: ChapterText['sources']
  readonly statuses: Readonly<Record<Status, string>>
}

/** Prose with where each sentence stands after it; what depends on a condition stands in a hook of its own. */
export function prose(blocks: readonly Block[], telling: Telling): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
          return block.sentences.map((sentence) => told(sentence, telling)).join(' ')
        case 'paper':
          return [`''${plain(block.title)}''`, prose(block.blocks, telling)]
            .filter((text) => text !== "''''")
            .join('\n\n')
        case 'when': {
          const [then, otherwise] = [prose(block.then, telling), prose(block.otherwise, telling)]
          return `(if: ${condition(block.condition)})[${then}]${otherwise ? `(else:)[${otherwise}]` : ''}`
        }
        default:
          return assertNever(block)
      }
    })
    .join('\n\n')
}

function told(sentence: Sentence, { sources, statuses }: Telling): string {
  const words = plain(wordsOfSentence(sentence))
  if (sentence.status === 'simulated') return words
  const paragraphs = [...new Set(sentence.cites.flatMap((fact) => sources[fact]?.paragraphs ?? []))]
  return `${words} (${[statuses[sentence.status], ...paragraphs].join(', ')})`
}
