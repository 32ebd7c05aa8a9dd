import * as v from 'valibot'
import { error } from '../Diagnostic'
import { asked, part, some } from '../pieces'
import { idsOf, toldParts } from './choices'
import type { ItemDefinition } from './ItemDefinition'

/** In the right order, first to last. */
const shape = v.strictObject({ ...asked, type: v.literal('order'), options: some(part) })
const fewest = 3

/** Steps put in order. */
export const order = {
  shape,
  // As everywhere, the ids tell nothing of the key: they stand in the order of the alphabet.
  link: ({ options }) => ({ options: idsOf(options).sort(), key: idsOf(options) }),
  hash: ({ options }) => [options.map(({ id, text }) => [id, text])],
  parts: ({ options }) =>
    options.map(({ id, text, feedback, facts }, at) => ({
      path: ['options', at],
      name: `step ${id}`,
      text,
      feedback,
      facts,
      distractor: false,
      answers: true,
    })),
  sets: () => [],
  lines: () => [],
  text: ({ options }, say) => ({ options: toldParts(options, say) }),
  faults: ({ id, options }, at) =>
    options.length >= fewest
      ? []
      : [error('item-order', at(['options']), `The item ${id} puts fewer than three steps in order.`, 'Add a step.')],
} satisfies ItemDefinition<'order', v.InferOutput<typeof shape>>
