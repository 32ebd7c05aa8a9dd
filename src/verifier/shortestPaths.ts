import type { Story } from '../model/Story'
import type { EpisodeId, FactId, OptionId, SceneId } from '../model/ids'
import type { Passage } from './Passage'
import type { Reads } from './Reads'
import { walk } from './walk'

/** One decision on a path; `null` where nothing is decided. */
export interface PathStep {
  readonly scene: SceneId
  readonly option: OptionId
  readonly evidence: FactId | null
}

/** What a path is to come to, and what it must not pass. */
export interface Sought {
  readonly goal: (passage: Passage) => boolean
  readonly bar?: Bar
  /** Whether a path may begin with a later episode as well. */
  readonly entering?: boolean
}

/** What a path must not pass on its way to the goal. Those with the same key bar the same. */
export interface Bar {
  readonly key: string
  readonly bars: (passage: Passage) => boolean
}

interface Trail {
  readonly length: number
  readonly before: Trail | null
  readonly step: PathStep | null
}

/**
 * For each thing sought the decisions of a path with as few as possible that comes to it; `null` if there is none. One walk
 * finds all that the same bar, or none, stands in the way of.
 */
export function shortestPaths(
  story: Story,
  entry: EpisodeId | null,
  sought: readonly Sought[],
  reads: Reads,
): readonly (readonly PathStep[] | null)[] {
  const found: (Trail | null)[] = sought.map(() => null)
  const groups = new Map<string, number[]>()
  for (const [index, { bar, entering }] of sought.entries()) {
    const key = `${bar?.key ?? ''} ${entering === true}`
    groups.set(key, [...(groups.get(key) ?? []), index])
  }
  for (const indexes of groups.values()) {
    const bar = sought[indexes[0] ?? 0]?.bar
    const pass = (trail: Trail | null, passage: Passage): Trail | null => {
      if (!trail) return null
      const on = passage.kind === 'outcome' ? onward(trail, passage) : trail
      for (const index of indexes) if (sought[index]?.goal(passage)) found[index] = shorter(found[index] ?? null, on)
      return bar?.bars(passage) ? null : on
    }
    const start: Trail = { length: 0, before: null, step: null }
    const entering = sought[indexes[0] ?? 0]?.entering === true
    walk<Trail | null>(
      story,
      entry,
      { start, pass, join: shorter },
      { reads, ...(entering ? { entering: start } : {}) },
    )
  }
  return found.map(stepsOf)
}

const onward = (before: Trail, { scene, option, evidence }: Extract<Passage, { kind: 'outcome' }>): Trail => ({
  length: before.length + 1,
  before,
  step: { scene, option, evidence },
})

function shorter(a: Trail | null, b: Trail | null): Trail | null {
  if (!a || !b) return a ?? b
  return b.length < a.length ? b : a
}

function stepsOf(trail: Trail | null): readonly PathStep[] | null {
  if (!trail) return null
  const steps: PathStep[] = []
  for (let at: Trail | null = trail; at?.step; at = at.before) steps.unshift(at.step)
  return steps
}
