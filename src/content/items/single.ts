import { z } from 'zod'
import { asked, choice } from '../pieces'
import { picked, pickedSet } from './choices'
import type { ItemDefinition } from './ItemDefinition'

const shape = z.strictObject({ ...asked, type: z.literal('single'), options: z.array(choice).default([]) })

/** One right option. */
export const single = {
  ...picked,
  shape,
  sets: (item) => pickedSet(item, false),
} satisfies ItemDefinition<'single', z.infer<typeof shape>>
