import * as v from 'valibot'
import { type Language, firstLanguage, forEachLanguage } from '../model/languages'

/** What the shapes of the YAML files are made of. */

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'an id is lower-case words joined by hyphens'),
)
export const ids = v.optional(v.array(id), [])
export const text = v.pipe(
  v.string(),
  v.check((words) => /[^\s\p{Cf}]/u.test(words), 'this text is blank'),
)
/** A list of one or more. */
export const some = <S extends v.GenericSchema>(shape: S) => v.pipe(v.array(shape), v.minLength(1))
/** A whole number, at least and at most. */
export const whole = (least: number, most = Infinity) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
/** Words for readers: in the first language always, in others as they are translated. */
export const words = v.strictObject({ ...forEachLanguage(() => v.optional(text)), [firstLanguage]: text })
export type Words = v.InferOutput<typeof words>
/** The same thing for each language; what is left out is an error. */
export const inEachLanguage = <S extends v.GenericSchema>(shape: S) => v.strictObject(forEachLanguage(() => shape))
/** What words say in a language: where it has none, what they say in the first. */
export const sayIn =
  (language: Language) =>
  (words: Words): string =>
    words[language] ?? words[firstLanguage]

/** What an item may ask for, the least first. */
export const levels = ['recall', 'understand', 'apply', 'analyse'] as const
/** What an item asks for, after Bloom: to know again, to put in other words, to use on something new, to take apart. */
export type Level = (typeof levels)[number]
/** What every item has, whatever its type. */
export const asked = {
  id,
  objective: id,
  facts: ids,
  scene: id,
  level: v.optional(v.picklist(levels), 'recall'),
  stem: words,
  hint: v.optional(words),
}
/** A false belief, as a clause that follows *think that*; a bare string is a note to authors. */
export const belief = v.union([words, text])
/** A part of an item: what it says, what is said to it, and which of the item’s facts it asks for, where that is not all of them. */
export const part = v.strictObject({ id, text: words, feedback: v.optional(words), facts: v.optional(ids) })
/** A part that may be chosen, rightly or for a reason that is none. */
export const choice = v.strictObject({
  ...part.entries,
  key: v.optional(v.boolean(), false),
  misconception: v.optional(belief),
})
export type Part = v.InferOutput<typeof part>
export type Choice = v.InferOutput<typeof choice>
