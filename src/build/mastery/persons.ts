import type { ItemView } from '../../engine/quiz'
import { assertNever } from '../../model/assertNever'
import type { OptionId } from '../../model/ids'
import type { ItemText } from '../../model/Text'

/** What somebody who learns knows and keeps. */
export interface Memory {
  /** The share of questions that reading alone answers. */
  readonly reads: number
  /** Days after which something just learned is left with a probability of 1/e. */
  readonly days: number
  /** How many times longer it lasts with each time that it is remembered. */
  readonly grows: number
}

/** Takes one of several options, by their words or by chance. */
type Pick = (options: readonly OptionId[], words: (id: OptionId) => string, random: () => number) => OptionId

/** A kind of person: what is remembered, `null` = nothing ever, and what is answered without knowledge. */
export interface PersonKind {
  readonly name: string
  readonly memory: Memory | null
  readonly pick: Pick
}

const anyOf: Pick = (options, _, random) => options[Math.floor(random() * options.length)] ?? ''
const byLength =
  (sign: 1 | -1): Pick =>
  (options, words) =>
    options.toSorted((a, b) => sign * (words(a).length - words(b).length))[0] ?? ''

/** Guessers and robots first, then who learns, the weakest first. */
export const personKinds: readonly PersonKind[] = [
  { name: 'guesser', memory: null, pick: anyOf },
  { name: 'robot: shortest', memory: null, pick: byLength(1) },
  { name: 'robot: longest', memory: null, pick: byLength(-1) },
  { name: 'learner: weak', memory: { reads: 0.45, days: 5, grows: 1.6 }, pick: anyOf },
  { name: 'learner: middling', memory: { reads: 0.65, days: 12, grows: 2 }, pick: anyOf },
  { name: 'learner: strong', memory: { reads: 0.85, days: 30, grows: 2 }, pick: anyOf },
]

/** An answer without knowledge: what the person picks in each place where something is to be chosen, and a list as it stands. */
export function guess(
  view: ItemView,
  { pick }: PersonKind,
  text: ItemText | undefined,
  random: () => number,
): readonly string[] {
  const of = (id: OptionId): string => text?.options[id]?.text ?? text?.targets?.[id] ?? id
  if (view.type === 'order') return view.options
  if (view.type === 'multiple') return half(view.options, (left) => pick(left, of, random))
  if ('options' in view) return [pick(view.options, of, random)]
  if ('premises' in view) return view.premises.map((premise) => `${premise}.${pick(view.targets, of, random)}`)
  if ('gaps' in view) return view.gaps.map(({ id, options }) => pick(options, (word) => of(`${id}.${word}`), random))
  if (view.type === 'numeric') return ['7']
  return assertNever(view)
}

/** Half of the options, picked one after another: the likeliest number to be right. */
function half(options: readonly OptionId[], pick: (left: readonly OptionId[]) => OptionId): readonly OptionId[] {
  const taken: OptionId[] = []
  while (taken.length < Math.floor(options.length / 2)) taken.push(pick(options.filter((id) => !taken.includes(id))))
  return taken
}
