import { flattenTree, type RunNode } from '../../../engine/runTree'
import type { Story } from '../../../model/Story'
import type { SceneId } from '../../../model/ids'

/** A run as a strand. All places across are shares of the width, 0 to 1; rows count from the top. */
export interface Strand {
  readonly id: string
  readonly row: number
  /** Where the strand begins and how far it has come. */
  readonly from: number
  readonly to: number
  /** The row of the run that it left; `null` for a root. */
  readonly above: number | null
  readonly dots: readonly { readonly at: number; readonly heeded: boolean }[]
  readonly ended: boolean
}

export interface Strands {
  readonly strands: readonly Strand[]
  /** Where each chapter begins and ends. */
  readonly chapters: readonly { readonly section: string; readonly from: number; readonly to: number }[]
}

/** The forest as strands, each decision of the story at a place of its own, so that what two runs met stands in line. */
export function strandsOf(story: Story, forest: readonly RunNode[]): Strands {
  const scenes = story.chapters.flatMap(({ id, section, episodes }) =>
    episodes.flatMap((episode) => episode.scenes.map((scene) => ({ chapter: id, section, scene }))),
  )
  const decisions = scenes.filter(({ scene }) => scene.decision)
  const share = (count: number): number => count / Math.max(1, decisions.length)
  const place = new Map(decisions.map(({ scene }, index) => [scene.id, share(index + 0.5)]))
  const before = new Map<SceneId, number>()
  let passed = 0
  for (const { scene } of scenes) {
    before.set(scene.id, share(passed))
    if (scene.decision) passed += 1
  }
  const chapters = story.chapters.map(({ id, section }) => {
    const from = share(decisions.findIndex(({ chapter }) => chapter === id))
    return { section, from, to: from + share(decisions.filter(({ chapter }) => chapter === id).length) }
  })

  const nodes = flattenTree(latestFirst(forest))
  const rows = new Map(nodes.map(({ run }, row) => [run.id, row]))
  const strands = nodes.map(({ run, state, shared, left }, row): Strand => {
    const own = state.steps.slice(shared)
    const dots = own.map(({ scene, heeded }) => ({ at: place.get(scene) ?? 0, heeded }))
    const first = own[0]?.scene ?? state.visited.at(left === null ? 0 : -1) ?? ''
    const from = before.get(first) ?? 0
    const ended = state.position.kind === 'end'
    const to = ended ? 1 : Math.max(from, (dots.at(-1)?.at ?? from) + share(0.5))
    const above = left === null ? null : (rows.get(run.parent?.run ?? '') ?? null)
    return { id: run.id, row, from, to, above, dots, ended }
  })
  return { strands, chapters: chapters.filter(({ from, to }) => to > from) }
}

/** Branches that left last stand next to the run that they left: so no strand crosses another. */
const latestFirst = (nodes: readonly RunNode[]): readonly RunNode[] =>
  nodes.map((node) => ({ ...node, children: [...latestFirst(node.children)].reverse() }))
