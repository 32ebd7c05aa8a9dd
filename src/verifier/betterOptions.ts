import { isHeard } from '../engine/decide'
import type { Condition } from '../model/Condition'
import { standingRange } from '../model/Indicator'
import type { Arrival, Decision, Effect, Option, Story } from '../model/Story'
import type { OptionId } from '../model/ids'

/** Conditions that an arrival reads: those which this decision does not settle may hold or not. */
type Leaf = Exclude<Condition, { kind: 'always' | 'not' | 'all' | 'any' }>

/** More than this many open conditions would make too many cases: such a decision is then compared without its arrivals. */
const mostOpen = 14

/**
 * For each option that another is never worse than and somewhere better: that other. Compared by declared effects, now and
 * in every delayed consequence, heeded and, at a standing too low, set aside. Russia near or far is neither better nor worse.
 */
export function betterOptions(delays: Delays, decision: Decision): ReadonlyMap<OptionId, OptionId> {
  const found = new Map<OptionId, OptionId>()
  const delayed = delayedBy(delays, decision)
  for (const option of decision.options) {
    const better = decision.options.find((other) => other !== option && outdoes(decision, delayed, other, option))
    if (better) found.set(option.id, better.id)
  }
  return found
}

function outdoes(decision: Decision, delayed: Delayed, better: Option, option: Option): boolean {
  const differences = standings().flatMap((standing) => compare(decision, delayed, [option, better], standing))
  return differences.every((gain) => gain >= 0) && differences.some((gain) => gain > 0)
}

/** What the second option brings beyond the first, on every scale, in every case. */
function compare(
  decision: Decision,
  { arrivals, elsewhere }: Delayed,
  pair: readonly [Option, Option],
  standing: number,
) {
  const [first, second] = pair.map((option) => courseOf(decision, option, standing)) as [Course, Course]
  const open = openLeaves(arrivals, [first, second], elsewhere)
  const cases = open.length > mostOpen ? [new Set<string>()] : subsets(open)
  return cases.flatMap((held) => {
    const gains = new Map<string, number>()
    const add = (effects: readonly Effect[], sign: number) => {
      for (const { on, by } of effects) if (on !== 'russia') gains.set(on, (gains.get(on) ?? 0) + sign * by)
    }
    add(first.effects, -1)
    add(second.effects, 1)
    gains.set('standing', (gains.get('standing') ?? 0) + second.spent - first.spent)
    for (const { when, effects } of open.length > mostOpen ? [] : arrivals) {
      if (met(when, first, held)) add(effects, -1)
      if (met(when, second, held)) add(effects, 1)
    }
    return [...gains.values()]
  })
}

/** What advice comes to at a standing: its own course, or the record's. */
interface Course {
  readonly effects: readonly Effect[]
  readonly sets: ReadonlySet<string>
  /** Marks of standing, 0 or −1. */
  readonly spent: number
}

function courseOf(decision: Decision, option: Option, standing: number): Course {
  const heeded = isHeard(option, standing)
  const taken = heeded ? option : decision.options.find(({ id }) => id === decision.record)
  const effects = (taken?.effects ?? []).filter(({ on }) => heeded || on !== 'standing')
  const sets = new Set(taken ? setBy(taken) : [])
  return { effects, sets, spent: heeded && option.needs > 1 ? -1 : 0 }
}

/** Which arrivals read what decisions leave behind, and which decisions leave it. Made once for a story. */
export interface Delays {
  readonly arrivals: ReadonlyMap<string, readonly Arrival[]>
  readonly setters: ReadonlyMap<string, ReadonlySet<Decision>>
}

/** Indexes the delayed consequences of a story. */
export function indexDelays(story: Story): Delays {
  const arrivals = new Map<string, Arrival[]>()
  const setters = new Map<string, Set<Decision>>()
  for (const { episodes } of story.chapters)
    for (const { scenes } of episodes)
      for (const scene of scenes) {
        for (const arrival of scene.arrivals)
          for (const key of new Set(leavesOf(arrival.when).map(keyOf)))
            arrivals.set(key, [...(arrivals.get(key) ?? []), arrival])
        for (const key of scene.decision?.options.flatMap(setBy) ?? [])
          if (scene.decision) setters.set(key, (setters.get(key) ?? new Set()).add(scene.decision))
      }
  return { arrivals, setters }
}

const setBy = ({ sets, averts }: Option): string[] => [
  ...sets.map((flag) => keyOf({ kind: 'flag', flag })),
  ...averts.map((fact) => keyOf({ kind: 'averted', fact })),
]

/** Delayed consequences that some option of a decision may call up or forestall, and what other decisions may set. */
function delayedBy({ arrivals, setters }: Delays, decision: Decision): Delayed {
  const due = new Set(decision.options.flatMap(setBy).flatMap((key) => arrivals.get(key) ?? []))
  const keys = [...due].flatMap(({ when }) => leavesOf(when).map(keyOf))
  const elsewhere = new Set(keys.filter((key) => [...(setters.get(key) ?? [])].some((other) => other !== decision)))
  return { arrivals: [...due], elsewhere }
}

interface Delayed {
  readonly arrivals: readonly Arrival[]
  /** What decisions other than this one may set or avert. */
  readonly elsewhere: ReadonlySet<string>
}

/** Leaves that other decisions, or the state of things, may settle either way. */
const openLeaves = (
  arrivals: readonly Arrival[],
  courses: readonly Course[],
  elsewhere: ReadonlySet<string>,
): readonly string[] => [
  ...new Set(
    arrivals
      .flatMap(({ when }) => leavesOf(when))
      .filter(({ kind }) => kind === 'indicator' || kind === 'standing')
      .map(keyOf),
  ),
  ...new Set(
    arrivals
      .flatMap(({ when }) => leavesOf(when).map(keyOf))
      .filter((key) => elsewhere.has(key) && !courses.every(({ sets }) => sets.has(key))),
  ),
]

/** Whether a condition is met after a course, if of all else the leaves in `held` hold. */
function met(condition: Condition, course: Course, held: ReadonlySet<string>): boolean {
  if (condition.kind === 'not') return !met(condition.of, course, held)
  if (condition.kind === 'all') return condition.of.every((part) => met(part, course, held))
  if (condition.kind === 'any') return condition.of.some((part) => met(part, course, held))
  if (condition.kind === 'always') return true
  return course.sets.has(keyOf(condition)) || held.has(keyOf(condition))
}

function leavesOf(condition: Condition): readonly Leaf[] {
  if (condition.kind === 'always') return []
  if (condition.kind === 'not') return leavesOf(condition.of)
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(leavesOf)
  return [condition]
}

const keyOf = (leaf: Leaf): string => JSON.stringify(leaf)

const subsets = (keys: readonly string[]): ReadonlySet<string>[] =>
  Array.from({ length: 1 << keys.length }, (_, mask) => new Set(keys.filter((_key, at) => mask & (1 << at))))

const standings = (): number[] =>
  Array.from({ length: standingRange.max - standingRange.min + 1 }, (_, at) => standingRange.min + at)
