import * as v from 'valibot'
import { error, type Diagnostic } from '../Diagnostic'
import type { At, ItemDefinition } from './ItemDefinition'
import { fewest, paired, pairFields, pairParts, type PairSource } from './pairs'

const shape = v.strictObject({ ...pairFields, type: v.literal('match') })

/** Premises given to their targets, one to one. */
export const match = {
  ...paired,
  shape,
  parts: (item) => pairParts(item, (target) => !item.premises.some((premise) => premise.target === target)),
  faults: (item, at) => [...faultsOfNumber(item, at), ...faultsOfTargets(item, at)],
} satisfies ItemDefinition<'match', v.InferOutput<typeof shape>>

const faultsOfNumber = ({ id, premises }: PairSource, at: At): Diagnostic[] =>
  premises.length >= fewest
    ? []
    : [error('item-match', at(['premises']), `The item ${id} matches fewer than three premises.`, 'Add a premise.')]

function faultsOfTargets({ id, targets, premises }: PairSource, at: At): Diagnostic[] {
  const givenTo = (target: string): number => premises.filter((premise) => premise.target === target).length
  const shared = targets.flatMap((target, t) => (givenTo(target.id) > 1 ? [{ target, t }] : []))
  const idle = targets.filter((target) => givenTo(target.id) === 0)
  return [
    ...shared.map(({ target, t }) =>
      error(
        'item-match',
        at(['targets', t]),
        `In ${id} several premises belong to the target ${target.id}.`,
        'Matching is one to one: give each a target of its own, or make the item `type: attribution`.',
      ),
    ),
    ...(idle.length > 1
      ? [
          error(
            'item-match',
            at(['targets']),
            `In ${id} ${idle.length} targets are left over (${idle.map((target) => target.id).join(', ')}).`,
            'One may be; take the others out.',
          ),
        ]
      : []),
  ]
}
