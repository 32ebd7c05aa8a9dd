import type { Station } from '../../engine/doubleLine'
import { type Status, statusOf } from '../../model/Fact'
import {
  citesIn,
  recordHead,
  recordWhole,
  sentencesIn,
  wordsOfSentence,
  type Block,
  type ChapterText,
  type SceneText,
  type Sentence,
} from '../../model/Text'
import type { ChapterId, EpisodeId, FactId } from '../../model/ids'

/** Words of the record with where they stand: status and paragraphs of the briefing. */
export interface Told {
  readonly text: string
  readonly status: Status
  readonly paragraphs: readonly string[]
}

/** A station in words. */
export interface LineRow {
  readonly station: Station
  readonly title: string
  /** As printed; for the record's side only. */
  readonly date: string
  /** What the authorities did, or that nothing is reported; `null` where the text is silent. */
  readonly did: Told | null
  readonly advice: string
  /** Fixed events at which the strands meet, as far as they are told where they meet. */
  readonly caught: readonly Told[]
  /** Title of the scene at whose opening they meet; `null` in another file. */
  readonly meetsAt: string | null
  /** Whether what the authorities did does not come about on the learner's strand. */
  readonly undone: boolean
  /** What else does not. */
  readonly averted: readonly Told[]
}

/** The stations of one file. */
export interface LineFile {
  readonly episode: EpisodeId
  readonly title: string
  readonly stepsBack: boolean
  readonly language: ChapterText['language']
  readonly rows: readonly LineRow[]
}

/** The words of a chapter, as far as they have arrived. */
export type TextOf = (chapter: ChapterId) => ChapterText | undefined

/** The line in words, file by file, in the order of the run. Stations of chapters without words are left out. */
export function lineFiles(line: readonly Station[], textOf: TextOf, fixed: readonly FactId[]): readonly LineFile[] {
  const files: { -readonly [K in keyof LineFile]: LineFile[K] }[] = []
  for (const station of line) {
    const text = textOf(station.chapter)
    const row = text && rowOf(station, text, fixed)
    if (!row) continue
    const last = files.at(-1)
    if (last?.episode === station.episode) last.rows = [...last.rows, row]
    else files.push({ ...fileOf(station, text), rows: [row] })
  }
  return files
}

function fileOf({ episode }: Station, { episodes, language }: ChapterText): Omit<LineFile, 'rows'> {
  const { title = '', stepsBack = false } = episodes[episode] ?? {}
  return { episode, title, stepsBack, language }
}

function rowOf(station: Station, text: ChapterText, fixed: readonly FactId[]): LineRow | null {
  const scene = text.scenes[station.scene]
  if (!scene) return null
  const { meets } = station
  const opening = meets?.kind === 'opening' && meets.episode === station.episode ? text.scenes[meets.scene] : undefined
  const { headline = [], did } = scene.record
  const done = new Set([headline, did].flatMap(firstSentence).flatMap(({ cites }) => cites))
  return {
    station,
    title: scene.title,
    date: scene.date,
    did: firstTold(recordHead(scene.record), text),
    advice: scene.options[station.option]?.label ?? '',
    caught: meets === null ? [] : caughtUp(station, scene, opening, text, fixed).flatMap((id) => factTold(id, text)),
    meetsAt: opening?.title ?? null,
    undone: station.averted.some((id) => done.has(id)),
    averted: station.averted.filter((id) => !done.has(id)).flatMap((id) => factTold(id, text)),
  }
}

/** Fixed events later than the scene that its record or the next opening tells, and that its own opening did not. */
function caughtUp(
  { date }: Station,
  scene: SceneText,
  opening: SceneText | undefined,
  { sources }: ChapterText,
  fixed: readonly FactId[],
): readonly FactId[] {
  const known = new Set(citesIn(scene.body))
  const told = new Set([...citesIn(recordWhole(scene.record)), ...(opening ? citesIn(opening.body) : [])])
  return fixed.filter((id) => told.has(id) && !known.has(id) && isAfter(sources[id]?.date, date))
}

/** Dates are as exact as the briefing: `2021-10` is after `2021-09-14`, `2021-09` may have come before and is not. */
function isAfter(date: string | undefined, than: string): boolean {
  if (date === undefined) return false
  const length = Math.min(date.length, than.length)
  return date.slice(0, length) > than.slice(0, length)
}

/** What stands first: a note of the app whole, else one full sentence, which a citation inside it may have split. */
function firstSentence(blocks: readonly Block[]): readonly Sentence[] {
  const [head] = blocks
  if (head?.kind === 'paper' && head.paper === 'note') return sentencesIn(head.blocks)
  const sentences = sentencesIn(blocks)
  const end = sentences.findIndex((sentence) => /[.!?…][”’»)\u202f]*$/u.test(wordsOfSentence(sentence)))
  return sentences.slice(0, end + 1 || 1)
}

function firstTold(blocks: readonly Block[], { sources }: ChapterText): Told | null {
  const sentences = firstSentence(blocks)
  const [head] = sentences
  if (!head) return null
  const cites = [...new Set(sentences.flatMap((sentence) => sentence.cites))]
  const paragraphs = [...new Set(cites.flatMap((id) => sources[id]?.paragraphs ?? []))]
  return { text: sentences.map(wordsOfSentence).join(' '), status: head.status, paragraphs }
}

function factTold(id: FactId, { facts, sources }: ChapterText): readonly Told[] {
  const text = facts[id]
  const fact = sources[id]
  return text === undefined || !fact ? [] : [{ text, status: statusOf(fact.kind), paragraphs: fact.paragraphs }]
}
