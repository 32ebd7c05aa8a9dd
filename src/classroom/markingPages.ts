import type { FactId, OptionId, SceneId } from '../model/ids'
import type { Student } from './gradebook'
import { type AskedSentence, sentencesOf } from './sentencesOf'
import type { Namer, TableWords } from './tables'

/** A sentence to be marked, with what was advised and what the memo rests on. */
export interface Written extends AskedSentence {
  readonly advised: { readonly scene: SceneId; readonly option: OptionId; readonly evidence: FactId | null } | null
}

/** All that one row of the class has written. */
export interface MarkingSheet {
  /** Of its row. */
  readonly key: string
  readonly who: string
  readonly written: readonly Written[]
}

export const markingWays = ['pupil', 'question'] as const
/** One pupil after another, or one question after another. */
export type MarkingWay = (typeof markingWays)[number]

/** What is marked at one time: the whole of one pupil, or some answers to one question. */
export interface MarkingPage {
  /** The question; `null` where a page is a pupil's. */
  readonly question: Pick<Written, 'ask' | 'scene'> | null
  readonly cards: readonly MarkingSheet[]
}

/** Answers to one question on a page: more than are read at a time, and few enough to be drawn at once. */
const mostCards = 12

/** What each row has written, those who wrote nothing last; else in the order given. */
export function markingSheets(
  students: readonly Student[],
  whoOf: (student: Student) => string,
  words: TableWords,
  name: Namer,
): readonly MarkingSheet[] {
  const sheets = students.map((student) => ({
    key: student.key,
    who: whoOf(student),
    written: sentencesOf(student.counted.handIn.words, words, name).map((one) => ({
      ...one,
      advised: student.report.steps.find(({ scene }) => scene === one.scene) ?? null,
    })),
  }))
  return [...sheets.filter(({ written }) => written.length), ...sheets.filter(({ written }) => !written.length)]
}

/** The sheets in the pages of one way of marking; of questions nobody has answered there is none. */
export function markingPages(sheets: readonly MarkingSheet[], way: MarkingWay): readonly MarkingPage[] {
  if (way === 'pupil') return sheets.map((sheet) => ({ question: null, cards: [sheet] }))
  const places = new Map(sheets.flatMap(({ written }) => written.map((one) => [one.place, one] as const)))
  return [...places.values()].flatMap(({ place, ask, scene }) => {
    const cards = sheets.flatMap((sheet) => {
      const own = sheet.written.filter((one) => one.place === place)
      return own.length ? [{ ...sheet, written: own }] : []
    })
    const pages = Math.ceil(cards.length / mostCards)
    return Array.from({ length: pages }, (_, page) => ({
      question: { ask, scene },
      cards: cards.slice(page * mostCards, (page + 1) * mostCards),
    }))
  })
}
