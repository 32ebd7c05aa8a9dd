import type { ItemText } from '../../model/Text'
import type { Choice, Part } from '../pieces'
import type { ItemPart, Path, Say } from './ItemDefinition'

export const idsOf = (parts: readonly { readonly id: string }[]): string[] => parts.map(({ id }) => id)

/** Options as parts; `name` is what a writer calls one, such as `option `. */
export const choiceParts = (options: readonly Choice[], path: Path, name: string): ItemPart[] =>
  options.map(({ id, key, text, feedback, misconception, facts }, at) => ({
    path: [...path, at],
    name: `${name}${id}`,
    text,
    feedback,
    misconception,
    facts,
    distractor: !key,
    answers: true,
  }))

/** Parts by their ids, with what is said to each; `before` is what their ids begin with. */
export const toldParts = (
  parts: readonly (Part & Pick<Partial<Choice>, 'misconception'>)[],
  say: Say,
  before = '',
): ItemText['options'] =>
  Object.fromEntries(
    parts.map(({ id, text, feedback, misconception, facts }) => {
      // A bare string is a note to authors, in one language and no clause.
      const belief = typeof misconception === 'object' ? say(misconception) : ''
      const told = {
        text: say(text),
        feedback: say(feedback),
        ...(belief && { misconception: belief }),
        ...(facts && { facts }),
      }
      return [`${before}${id}`, told]
    }),
  )

export interface Picked {
  readonly id: string
  readonly options: readonly Choice[]
}

/** What all types have in common in which one picks among options. */
export const picked = {
  link: ({ options }: Picked) => ({ options: idsOf(options), key: idsOf(options.filter(({ key }) => key)) }),
  hash: ({ options }: Picked) => [options.map(({ id, key, text }) => [id, key, text])],
  parts: ({ options }: Picked) => choiceParts(options, ['options'], 'option '),
  lines: () => [],
  text: ({ options }: Picked, say: Say) => ({ options: toldParts(options, say) }),
  faults: () => [],
}
/** The one set of such a type. */
export const pickedSet = ({ id, options }: Picked, several: boolean) => [
  { name: `The item ${id}`, path: ['options'], options, several },
]
