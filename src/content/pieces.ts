import { z } from 'zod'

/** What the shapes of the YAML files are made of. */

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'an id is lower-case words joined by hyphens')
export const ids = z.array(id).default([])
/** Words for readers; English always, other languages as they are translated. */
export const words = z.strictObject({ en: z.string().min(1), fr: z.string().min(1).optional() })
export type Words = z.infer<typeof words>

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
