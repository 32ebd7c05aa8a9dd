import type { Run } from '../model/Run'
import type { Story } from '../model/Story'
import { replay } from './replay'
import type { State, Step } from './State'

/** A run where it stands among the others: what it comes from and what came of it. */
export interface RunNode {
  readonly run: Run
  readonly state: State
  /** The decision of its parent, counted as in the parent's `state.steps`, at which it left; `null` for a root. */
  readonly left: number | null
  /** How many of its steps it shares with its parent, and so are told there; its own begin at this index. 0 for a root. */
  readonly shared: number
  /** Whether it branched from a run that is no longer there. */
  readonly orphan: boolean
  /** Runs that branched from it, by the decision at which they left, then by age. */
  readonly children: readonly RunNode[]
}

/**
 * The runs as a forest, the oldest root first. Every run stands in it exactly once, whatever the parents say: a run whose
 * parent is gone is a root, and where parents run in a circle its oldest run is taken as one.
 */
export function runTree(story: Story, runs: readonly Run[]): readonly RunNode[] {
  const known = new Map(runs.map((run) => [run.id, run]))
  const byAge = [...known.values()].sort((a, b) => a.begun - b.begun)
  const states = new Map(byAge.map(({ id, ...run }) => [id, replay(story, run)]))
  const placed = new Set<string>()

  function place(run: Run, above: RunNode['run'] | null): RunNode {
    placed.add(run.id)
    const state = stateOf(run)
    const children = byAge
      .filter(({ id, parent }) => parent?.run === run.id && !placed.has(id))
      .map((child) => place(child, run))
      .sort((a, b) => (a.left ?? 0) - (b.left ?? 0))
    const steps = above ? stateOf(above).steps : []
    const orphan = run.parent !== null && !known.has(run.parent.run)
    return { run, state, ...leaving(run, steps, state.steps, above !== null), orphan, children }
  }
  const stateOf = ({ id, entry, log }: Run): State => states.get(id) ?? replay(story, { entry, log })

  const roots = byAge.filter(({ parent }) => !parent || !known.has(parent.run)).map((run) => place(run, null))
  const circled = byAge.flatMap((run) => (placed.has(run.id) ? [] : [place(run, null)]))
  return [...roots, ...circled]
}

/** All runs of a forest, each before those that branched from it. */
export function flattenTree(nodes: readonly RunNode[]): readonly RunNode[] {
  return nodes.flatMap((node) => [node, ...flattenTree(node.children)])
}

function leaving(
  { parent }: Run,
  theirs: readonly Step[],
  own: readonly Step[],
  rooted: boolean,
): Pick<RunNode, 'left' | 'shared'> {
  if (!parent || !rooted) return { left: null, shared: 0 }
  const left = theirs.filter(({ entry }) => entry < parent.entries).length
  // The log is a copy of the parent's so far; one that was tampered with shares no more than is really the same.
  const parted = own.findIndex((step, index) => index >= left || !sameAdvice(step, theirs[index]))
  return { left, shared: parted < 0 ? own.length : parted }
}

const sameAdvice = (one: Step, other: Step | undefined): boolean =>
  one.scene === other?.scene && one.option === other.option && one.evidence === other.evidence
