import * as v from 'valibot'
import { error, type Diagnostic } from '../Diagnostic'
import type { At, ItemDefinition } from './ItemDefinition'
import { fewest, paired, pairFields, pairParts, type PairSource } from './pairs'

const shape = v.strictObject({ ...pairFields, type: v.literal('attribution') })

/** Statements given to those who hold them. */
export const attribution = {
  ...paired,
  shape,
  // A holder to whom nothing belongs is no error that somebody makes: the others are as wrong for each statement.
  parts: (item) => pairParts(item, () => false),
  faults,
} satisfies ItemDefinition<'attribution', v.InferOutput<typeof shape>>

function faults({ id, targets, premises }: PairSource, at: At): Diagnostic[] {
  const fault = (path: string, problem: string, fix: string) => error('item-attribution', at([path]), problem, fix)
  return [
    ...(targets.length < fewest
      ? [fault('targets', `The item ${id} has fewer than three holders.`, 'Add a holder.')]
      : []),
    ...(premises.length < fewest
      ? [fault('premises', `The item ${id} has fewer than three statements.`, 'Add a statement.')]
      : []),
    ...(new Set(premises.map(({ target }) => target)).size < 2
      ? [fault('premises', `In ${id} all statements are of one holder.`, 'Ask for statements of at least two.')]
      : []),
  ]
}
