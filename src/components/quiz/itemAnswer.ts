import { readNumber } from '../../engine/items/readNumber'
import type { ItemView } from '../../engine/quiz'
import type { ItemWords } from '../../messages/item/en'
import { assertNever } from '../../model/assertNever'

/** What an item is answered with before anything is done: an order as it was shuffled, an open place for each gap, else nothing. */
export function startingAnswer(view: ItemView): readonly string[] {
  if (view.type === 'order') return view.options
  return view.type === 'cloze' ? view.gaps.map(() => '') : []
}

/** What is still to be done before an answer can be checked, or `null`. */
export function missingIn(view: ItemView, chosen: readonly string[], { missing }: ItemWords): string | null {
  if ('premises' in view) {
    const given = view.premises.map((premise) => givenTo(premise, chosen))
    const open = given.filter((target) => target === null).length
    if (open) return missing[view.type](open)
    // Said when it is checked, not taken away at once: with arrow keys one passes over targets on the way to another.
    return view.type === 'match' && new Set(given).size < given.length ? missing.twice : null
  }
  if ('gaps' in view) {
    const open = view.gaps.filter((_, at) => !chosen[at]).length
    return open ? missing.cloze(open) : null
  }
  if ('options' in view) return chosen.length ? null : missing[view.type]
  if (view.type === 'numeric') return readNumber(chosen[0] ?? '').length ? null : missing.numeric
  return assertNever(view)
}

/** The target that a premise was given, in a list of `premise.target`. */
export const givenTo = (premise: string, chosen: readonly string[]): string | null =>
  chosen.find((pair) => pair.startsWith(`${premise}.`))?.slice(premise.length + 1) ?? null

/** The list with a premise given to a target, `null` to none. */
export function giveTo(chosen: readonly string[], premise: string, target: string | null): readonly string[] {
  const rest = chosen.filter((pair) => !pair.startsWith(`${premise}.`))
  return target ? [...rest, `${premise}.${target}`] : rest
}

/** The list with the step at one place moved to another. */
export function moveStep(steps: readonly string[], from: number, to: number): readonly string[] {
  const step = steps[from]
  if (step === undefined || to < 0 || to >= steps.length) return steps
  const others = steps.filter((_, at) => at !== from)
  return [...others.slice(0, to), step, ...others.slice(to)]
}
