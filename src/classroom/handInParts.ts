import * as v from 'valibot'
import { isName } from './ClassList'
import { latestMoment } from '../model/moments'

/** Longest name and longest sentence, in characters; most runs, memos and sentences of the debrief. The writer keeps to it as the reader does. */
export const longest = { name: 80, words: 600 } as const
export const most = { runs: 50, memos: 200, debrief: 10 } as const

/** Why a value is no hand-in. */
export interface HandInFailure {
  readonly kind: 'not-a-hand-in' | 'newer' | 'damaged'
}

export const time = v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment))
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80))
/** Memos of a hand-in of any version. */
const memos = (shape: v.GenericSchema<unknown, Record<string, string>>) =>
  v.pipe(
    shape,
    v.check((all) => Object.keys(all).length <= most.memos, 'too many memos'),
  )
export const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest))
const name = v.pipe(v.string(), v.check(isName, 'a name that can be seen'), v.maxLength(longest.name))

/** A text as long as a reader takes it, not cut within a letter of two halves. */
export const fitted = (text: string, most: number): string => text.slice(0, most).replace(/[\ud800-\udbff]$/u, '')

/** What is neither a run nor a version: in all versions the same. */
export const handInParts = v.object({
  a: id,
  n: v.union([v.strictTuple([name]), v.strictTuple([name, name])]),
  m: memos(v.record(id, text(longest.words))),
  d: v.pipe(v.array(text(longest.words)), v.maxLength(most.debrief)),
  t: time,
})
