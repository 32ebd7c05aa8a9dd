import type { ItemText } from '../../model/Text'
import type { Choice, KeyLines, PartMark } from './ItemKind'

/** The share of parts that are right. */
export function shareRight(marks: readonly PartMark[]): number {
  return marks.length ? marks.filter(({ right }) => right).length / marks.length : 0
}

/** What an answer chooses where each place is a part of its own; `''` is an open place. */
export const takenByPlace = (answer: readonly string[]): Choice[] =>
  answer.flatMap((chosen, part) => (chosen === '' ? [] : [{ part, chosen, key: false }]))

/** What an answer chooses where order says nothing: each thing once. */
export const takenOnce = (answer: readonly string[], partOf: (chosen: string) => number | null): Choice[] =>
  [...new Set(answer)].flatMap((chosen) => (chosen === '' ? [] : [{ part: partOf(chosen), chosen, key: false }]))

/** The words of a part, and what is said to it. */
export function toldPart(text: ItemText, id: string, right: boolean | null = null): KeyLines['parts'][number] {
  const part = text.options[id]
  return { text: part?.text ?? id, feedback: part?.feedback ?? '', right }
}

/** The words of a part alone; without any, its id. */
export const wordsOfPart = (text: ItemText, id: string): string => text.options[id]?.text ?? id
