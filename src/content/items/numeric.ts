import * as v from 'valibot'
import { firstLanguage, forEachLanguage, habitsOf } from '../../model/languages'
import { error, type Diagnostic } from '../Diagnostic'
import { belief, asked, words, type Words } from '../pieces'
import type { At, ItemDefinition } from './ItemDefinition'

const shape = v.strictObject({
  ...asked,
  type: v.literal('numeric'),
  key: v.number(),
  tolerance: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
  unit: v.optional(words),
  feedback: v.optional(words),
  slips: v.optional(
    v.array(v.strictObject({ value: v.number(), misconception: v.optional(belief), feedback: v.optional(words) })),
    [],
  ),
})
type Source = v.InferOutput<typeof shape>

/** A number, with what is counted. */
export const numeric = {
  shape,
  link: ({ key, tolerance, slips }) => ({ key, tolerance, slips: slips.map(({ value }) => value) }),
  hash: ({ key, tolerance, unit }) => [key, tolerance, unit],
  parts: ({ feedback, slips }) => [
    { path: ['key'], name: 'number', feedback, distractor: false, answers: true },
    ...slips.map(({ value, misconception, feedback: said }, at) => ({
      path: ['slips', at],
      name: `slip ${value}`,
      misconception,
      feedback: said,
      distractor: true,
      answers: true,
    })),
  ],
  sets: () => [],
  lines: ({ key, unit }) => (unit ? [{ words: counted(key, unit), path: ['unit'], role: 'key' as const }] : []),
  text: ({ unit, feedback, slips }, say) => ({
    options: {},
    unit: say(unit),
    feedback: say(feedback),
    slips: slips.map((slip) => say(slip.feedback)),
  }),
  faults: (item, at, figures) => [...faultsOfKey(item, at, figures()), ...faultsOfSlips(item, at)],
} satisfies ItemDefinition<'numeric', Source>

/** The number with its unit, as it is told: `148.5 million US dollars`, `148,5 millions de dollars`. */
function counted(key: number, unit: Words): Words {
  const told = forEachLanguage((language) => {
    const said = unit[language]
    return said && `${String(key).replace('.', habitsOf(language).decimal)} ${said}`
  })
  return { ...told, [firstLanguage]: told[firstLanguage] ?? String(key) }
}

function faultsOfKey({ id, key, facts }: Source, at: At, told: readonly string[]): Diagnostic[] {
  // “More than eight million” may be asked for in millions.
  if (told.some((value) => [key, key * 1e3, key * 1e6, key * 1e9].map(String).includes(value))) return []
  return [
    error(
      'item-numeric',
      at(['key']),
      `The number ${key} of ${id} is in none of its facts (${facts.join(', ')}).`,
      'Ask for a figure that a fact contains, or list the fact that has it.',
    ),
  ]
}

function faultsOfSlips({ id, key, tolerance, slips }: Source, at: At): Diagnostic[] {
  return slips.flatMap(({ value }, s) =>
    Math.abs(value - key) > tolerance
      ? []
      : [
          error(
            'item-numeric',
            at(['slips', s, 'value']),
            `The slip ${value} of ${id} counts as right: it is within ${tolerance} of ${key}.`,
            'Take it out, or narrow the tolerance.',
          ),
        ],
  )
}
