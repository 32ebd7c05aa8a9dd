import type { Language } from '../model/languages'
import type { Block } from '../model/Text'
import { findMentions, type Named } from './findNames'
import type { ProseSentence } from './parseInline'
import type { ProseBlock } from './parseProse'
import { wordsOf } from './words/wordsOf'

/** Who speaks a paragraph, and how many of its sentences: those after them are told by nobody of the story. */
export interface Spoken {
  readonly who: string
  readonly sentences: number
}

/**
 * Who of the cast speaks each paragraph of a prose, in reading order; `null` where its words do not say so beyond doubt, since a face
 * beside words is taken for that of their speaker.
 */
export const speakersIn = (
  blocks: readonly ProseBlock[],
  cast: readonly Named[],
  language: Language,
): readonly (Spoken | null)[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [speakerOf(block.sentences, cast, language)]
    return block.kind === 'when' ? speakersIn([...block.then, ...block.otherwise], cast, language) : []
  })

/** Prose with its speakers noted: what is told after their words, in the same paragraph, becomes one of its own. */
export function withSpeakers(body: readonly Block[], spoken: readonly (Spoken | null)[]): Block[] {
  const left = spoken.values()
  const note = (blocks: readonly Block[]): Block[] =>
    blocks.flatMap((block): Block[] => {
      if (block.kind === 'when') {
        const then = note(block.then)
        return [{ ...block, then, otherwise: note(block.otherwise) }]
      }
      const by = block.kind === 'paragraph' ? left.next().value : null
      if (block.kind !== 'paragraph' || !by) return [block]
      const said = block.sentences.slice(0, by.sentences)
      const told = block.sentences.slice(by.sentences)
      const last = said.pop()!
      return [
        // Its last sentence carries its own sign, whatever it shared with the next.
        { ...block, by: by.who, sentences: [...said, { status: last.status, cites: last.cites, parts: last.parts }] },
        ...(told.length ? [{ ...block, sentences: told }] : []),
      ]
    })
  return note(body)
}

/** `“Wait,” says Ada. “He is late.” The line is cut.` → Ada, of all but what is told in the end. */
function speakerOf(all: readonly ProseSentence[], cast: readonly Named[], language: Language): Spoken | null {
  const said = all.slice(0, spokenSentences(all))
  const words = said.map(({ text }) => text).join('')
  // It begins with a quotation, and nothing is quoted inside of one.
  if (!/^[“«]/u.test(words) || /[“«][^”»]*[“‘«]/u.test(words)) return null
  const [says, ...more] = words.matchAll(sayingOf(language))
  const subject = says?.[1] ?? ''
  const [name, ...others] = findMentions(cast)(subject)
  // Named at once, and alone: not *says Ada’s driver*, nor *says Ada to Bob*.
  if (!says || more.length || name?.at !== 0 || others.length || subject[name.form.length] === '’') return null
  // All that is told is that somebody says it, in one sentence that cites nothing: what else is done may be by somebody else who then speaks.
  const told = words.split(/[“«][^”»]*[”»]/u).slice(1)
  const after = told.pop() ?? ''
  const outside = /^[”»]/u.test(says[0])
  const alone = outside ? told.length + Number(after.trim() !== '') === 1 : !told.length && after.trim() === ''
  const cited = said.some(({ quoted, cites }) => !quoted && cites.length)
  const deed = /[.!?…]\s+\S/u.test(`${told.join('')}${after}`)
  const [who] = name.ids
  return alone && !cited && !deed && who !== undefined ? { who, sentences: said.length } : null
}

/** How many sentences it takes to the end of that in which the last quotation ends. */
function spokenSentences(sentences: readonly ProseSentence[]): number {
  const last = sentences.findLastIndex(({ text }) => /[”»]/u.test(text))
  const end = sentences.findIndex(
    ({ text }, index) =>
      index >= last &&
      /[.!?…][”»\s\u202f\u00a0]*$/u.test(text) &&
      !/^[\s,]*\p{Ll}/u.test(sentences[index + 1]?.text ?? ''),
  )
  return end < 0 ? sentences.length : end + 1
}

/** Finds who says what is quoted: the words from the verb to the next mark. */
const sayingOf = (language: Language): RegExp =>
  new RegExp(`(?:[,?!…]|[”»],?)\\s+(?:${wordsOf(language).saying})(?:\\s+|(?=-))([^,.;:?!…”»]*)`, 'gu')
