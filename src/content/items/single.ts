import * as v from 'valibot'
import { asked, choice } from '../pieces'
import { picked, pickedSet } from './choices'
import type { ItemDefinition } from './ItemDefinition'

const shape = v.strictObject({ ...asked, type: v.literal('single'), options: v.optional(v.array(choice), []) })

/** One right option. */
export const single = {
  ...picked,
  shape,
  sets: (item) => pickedSet(item, false),
} satisfies ItemDefinition<'single', v.InferOutput<typeof shape>>
