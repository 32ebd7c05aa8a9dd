import { statusOf, type Voice } from '../../model/Fact'
import { assertNever } from '../../model/assertNever'
import type { Condition } from '../../model/Condition'
import {
  citesIn,
  recordWhole,
  sentencesIn,
  wordsOfSentence,
  type Block,
  type SceneText,
  type Sentence,
} from '../../model/Text'
import type { CastId, FactId } from '../../model/ids'
import type { Scene } from '../../model/Story'
import type { Given } from './Given'
import { box, join, type Line, paragraph, type SheetBlock, type Span } from './Sheet'

/** Words of the story, marked with their language where it is not the sheet's. */
export function ofStory(given: Given, text: string, as?: Span['as']): Span {
  const { language } = given.text
  return { text, ...(as ? { as } : {}), ...(language === given.catalogue.language ? {} : { lang: language }) }
}

/** Paragraphs of the briefing that facts rest on, in the order of the briefing: `II.3, II.4`. */
export function paragraphsOf({ text }: Given, facts: readonly FactId[]): string {
  const found = new Set(facts.flatMap((id) => text.sources[id]?.paragraphs ?? []))
  return [...found].sort(byParagraph).join(', ')
}

const sections = ['0', 'I', 'II', 'III', 'IV', 'V', 'VI']
const placeOf = (paragraph: string): number[] => {
  const [section = '', ...rest] = paragraph.split('.')
  return [sections.indexOf(section), ...rest.map((part) => Number.parseInt(part, 10) || 0)]
}
function byParagraph(a: string, b: string): number {
  const [left, right] = [placeOf(a), placeOf(b)]
  const at = left.findIndex((part, index) => part !== right[index])
  return at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? 0)
}

/** Where a statement stands, in words: `[On record, II.3]`, `[A view: France, II.4]`. */
function sign(given: Given, { status, cites }: Pick<Sentence, 'status' | 'cites'>): string {
  const { statuses, voices } = given.terms
  const fact = given.text.sources[cites[0] ?? '']
  const whose = status === 'view' && fact ? given.words.colon + given.words.within(voices[fact.voice]) : ''
  const where = paragraphsOf(given, cites)
  return ` [${statuses[status]}${whose}${where ? `, ${where}` : ''}]`
}

/** A fact in our own words, with its status, its holder and its paragraph. */
export function factLine(given: Given, id: FactId): Line {
  const fact = given.text.sources[id]
  if (!fact) return []
  const status = statusOf(fact.kind)
  return [ofStory(given, given.text.facts[id] ?? id), { text: sign(given, { status, cites: [id] }), as: 'source' }]
}

/** The voices that facts are told in, each once, in the order in which they come. */
export const voicesOf = ({ text }: Given, facts: readonly FactId[]): Voice[] => [
  ...new Set(facts.flatMap((id) => text.sources[id]?.voice ?? [])),
]

/** Sentences as one line: neighbours that rest on the same facts share one sign, what is simulated carries none. */
function sentencesLine(given: Given, sentences: readonly Sentence[], inNote = false): Line {
  return sentences.flatMap((sentence, index): Span[] => {
    const { shared, tight } = sentence
    const unsigned = sentence.status === 'simulated' || shared || (inNote && sentence.cites.length === 0)
    return [
      ...sentence.parts.map(({ kind, text }) =>
        ofStory(given, text, kind === 'emphasis' || kind === 'strong' ? kind : undefined),
      ),
      ...(unsigned ? [] : [{ text: sign(given, sentence), as: 'source' as const }]),
      ...(tight || index === sentences.length - 1 ? [] : [{ text: ' ' }]),
    ]
  })
}

/** What is said of a condition: that it always or never holds here, or the words under which its two sides are read. */
export type Read = (condition: Condition) => boolean | { readonly holds: Line; readonly fails: Line }

/** Prose of the story. What stands under a condition is set apart under its words, or resolved where they are plain. */
export function toldBlocks(given: Given, blocks: readonly Block[], read: Read): SheetBlock[] {
  const tell = (list: readonly Block[], inNote: boolean): SheetBlock[] =>
    list.flatMap((block): SheetBlock[] => {
      switch (block.kind) {
        case 'paragraph':
          return [paragraph(sentencesLine(given, block.sentences, inNote))]
        case 'paper': {
          const title = join([
            given.terms.papers[block.paper],
            ...(block.title ? [given.words.colon, ofStory(given, block.title)] : []),
          ])
          return [box(title, tell(block.blocks, block.paper === 'note'))]
        }
        case 'when': {
          const said = read(block.condition)
          if (typeof said === 'boolean') return tell(said ? block.then : block.otherwise, inNote)
          return [
            ...(block.then.length ? [box(said.holds, tell(block.then, inNote))] : []),
            ...(block.otherwise.length ? [box(said.fails, tell(block.otherwise, inNote))] : []),
          ]
        }
        default:
          return assertNever(block)
      }
    })
  return tell(blocks, false)
}

/** The facts that prose cites, each once, in reading order; both sides of every condition. */
export const citedIn = (blocks: readonly Block[]): FactId[] => [...new Set(citesIn(blocks))]

/** Every fact that a scene can show: its prose, its pieces, its outcomes, its record, its evidence. */
export function factsOfScene(scene: Scene, told: SceneText): FactId[] {
  const options = Object.values(told.options).flatMap(({ outcome, aside }) => [...outcome, ...aside])
  return [
    ...new Set([
      ...citedIn([...told.body, ...told.pieces.flat()]),
      ...(scene.decision?.evidence ?? []),
      ...citedIn(options),
      ...citedIn(recordWhole(told.record)),
    ]),
  ]
}

/** What a file, or any other list of scenes, shows; each fact once. */
export function factsOfScenes({ text }: Given, scenes: readonly Scene[]): FactId[] {
  return [
    ...new Set(
      scenes.flatMap((scene) => {
        const told = text.scenes[scene.id]
        return told ? factsOfScene(scene, told) : []
      }),
    ),
  ]
}

/** The plain words of prose, for counting. */
export const wordsOf = (blocks: readonly Block[]): string => sentencesIn(blocks).map(wordsOfSentence).join(' ')

/** Invented people with what they do, one after the other. That they are invented is said before the list, so not again for each. */
export function peopleLine(given: Given, ids: readonly CastId[]): Line {
  const people = [...new Set(ids)].flatMap((id) => given.text.cast[id] ?? [])
  return people.flatMap(({ name, role }, index): Span[] => [
    { text: index ? '; ' : '' },
    ofStory(given, name),
    { text: ', ' },
    ofStory(given, role.replace(/[;,]\s*(?:invented|personnage inventé|inventée?)\.?$/u, '').replace(/\.$/u, '')),
  ])
}
