import * as v from 'valibot'
import { asked, choice } from '../pieces'
import { picked, pickedSet } from './choices'
import type { ItemDefinition } from './ItemDefinition'

const shape = v.strictObject({ ...asked, type: v.literal('multiple'), options: v.optional(v.array(choice), []) })

/** All options that are right. */
export const multiple = {
  ...picked,
  shape,
  sets: (item) => pickedSet(item, true),
} satisfies ItemDefinition<'multiple', v.InferOutput<typeof shape>>
