import { z } from 'zod'
import { type Language, firstLanguage, forEachLanguage } from '../model/languages'

/** What the shapes of the YAML files are made of. */

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'an id is lower-case words joined by hyphens')
export const ids = z.array(id).default([])
const text = z.string().min(1)
/** Words for readers: in the first language always, in others as they are translated. */
export const words = z.strictObject({ ...forEachLanguage(() => text.optional()), [firstLanguage]: text })
export type Words = z.infer<typeof words>
/** The same thing for each language; what is left out is an error. */
export const inEachLanguage = <S extends z.ZodType>(shape: S) => z.strictObject(forEachLanguage(() => shape))
/** What words say in a language: where it has none, what they say in the first. */
export const sayIn =
  (language: Language) =>
  (words: Words): string =>
    words[language] ?? words[firstLanguage]

/** What every item has, whatever its type. */
const levels = ['recall', 'understand', 'apply', 'analyse'] as const
/** What an item asks for, after Bloom: to know again, to put in other words, to use on something new, to take apart. */
export type Level = (typeof levels)[number]
export const asked = {
  id,
  objective: id,
  facts: ids,
  scene: id,
  level: z.enum(levels).default('recall'),
  stem: words,
  hint: words.optional(),
}
/** A false belief, as a clause that follows *think that*; a bare string is a note to authors. */
export const belief = z.union([words, z.string().min(1)])
/** A part of an item: what it says, and what is said to it. */
export const part = z.strictObject({ id, text: words, feedback: words.optional() })
/** A part that may be chosen, rightly or for a reason that is none. */
export const choice = part.extend({ key: z.boolean().default(false), misconception: belief.optional() })
export type Part = z.infer<typeof part>
export type Choice = z.infer<typeof choice>
