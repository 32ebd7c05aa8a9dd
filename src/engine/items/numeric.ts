import type { NumericItem } from '../../model/Story'
import type { ItemKind, PartMark } from './ItemKind'
import { shareRight } from './parts'
import { readNumber } from './readNumber'

/** A number, all or nothing, the tolerance included. */
export const numeric = {
  picks: false,
  partial: 'never',
  view: () => ({ type: 'numeric' as const }),
  mark: (item, chosen) => [markNumber(item, chosen)],
  score: (item, chosen) => shareRight([markNumber(item, chosen)]),
  answers: () => Infinity,
  lines: ({ key, slips }, { unit, slips: told }) => ({
    offered: [],
    right: [[String(key), unit].filter(Boolean).join(' ')],
    parts: slips.map((value, at) => ({ text: String(value), feedback: told?.[at] ?? '', right: false })),
  }),
  words: () => [],
  choices: () => [],
  taken: (item, answer) =>
    [...new Set(answer)].flatMap((chosen) =>
      chosen === '' ? [] : [{ part: null, chosen, key: markNumber(item, [chosen]).right }],
    ),
} satisfies ItemKind<NumericItem>

/** Whether a number as typed is the key, give or take the tolerance. Of two readings (`1,200`) either may be. */
export function isNear(typed: string, value: number, tolerance: number): boolean {
  // A hair more, so that 0.3 is within 0.1 of 0.2 in binary too.
  const slack = tolerance + Math.abs(value) * 1e-9
  return readNumber(typed).some((number) => Math.abs(number - value) <= slack)
}

function markNumber({ key, tolerance }: NumericItem, chosen: readonly string[]): PartMark {
  const [typed = ''] = chosen
  const right = chosen.length === 1 && isNear(typed, key, tolerance)
  return { part: 'value', given: typed === '' ? null : typed, key: String(key), right }
}
