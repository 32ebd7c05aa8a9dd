import { z } from 'zod'
import { asked, choice } from '../pieces'
import { picked, pickedSet } from './choices'
import type { ItemDefinition } from './ItemDefinition'

const shape = z.strictObject({ ...asked, type: z.literal('multiple'), options: z.array(choice).default([]) })

/** All options that are right. */
export const multiple = {
  ...picked,
  shape,
  sets: (item) => pickedSet(item, true),
} satisfies ItemDefinition<'multiple', z.infer<typeof shape>>
