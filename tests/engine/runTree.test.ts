import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { branch } from '../../src/engine/branch'
import { replay } from '../../src/engine/replay'
import { flattenTree, runTree, type RunNode } from '../../src/engine/runTree'
import type { Run } from '../../src/model/Run'
import { aChapter, aDecision, aScene, aStory, anEpisode, expectOk, played } from '../support/buildStory'
import { legalRun, picks, playedOn } from '../support/legalRun'

const story = aStory()
const first = played(story, [{ option: 'wait', evidence: 'pro' }, 'go', 'go', { option: 'army' }, 'go'])
const branched = (run: Run, decision: number, id: string, at: number): Run =>
  expectOk(branch(story, run, decision, { id, at }))
const outline = (nodes: readonly RunNode[]): unknown => nodes.map(({ run, children }) => [run.id, outline(children)])

describe('the tree of runs', () => {
  it('is empty without runs', () => {
    expect(runTree(story, [])).toEqual([])
  })

  it('hangs each branch under the run that it left, with the decision at which it did', () => {
    const late = branched(first, 1, 'late', 2)
    const early = branched(first, 0, 'early', 3)
    const nested = branched(playedOn(story, late, [0]), 1, 'nested', 4)
    const forest = runTree(story, [nested, early, late, first])
    expect(outline(forest)).toEqual([
      [
        'run',
        [
          ['early', []],
          ['late', [['nested', []]]],
        ],
      ],
    ])
    const [early1, late1] = forest[0]?.children ?? []
    expect([early1?.left, early1?.shared]).toEqual([0, 0])
    expect([late1?.left, late1?.shared]).toEqual([1, 1])
  })

  it('makes a run whose parent is gone a root, which tells its whole course itself', () => {
    const orphan = branched(first, 1, 'orphan', 2)
    const [node] = runTree(story, [orphan])
    expect(node).toMatchObject({ orphan: true, left: null, shared: 0 })
    expect(node?.state.steps).toHaveLength(1)
  })

  it('shows every run once, even where parents run in a circle', () => {
    const one: Run = { ...first, id: 'one', begun: 1, parent: { run: 'two', entries: 1 } }
    const two: Run = { ...first, id: 'two', begun: 2, parent: { run: 'one', entries: 1 } }
    const self: Run = { ...first, id: 'self', begun: 3, parent: { run: 'self', entries: 1 } }
    expect(outline(runTree(story, [two, self, one]))).toEqual([
      ['one', [['two', []]]],
      ['self', []],
    ])
    expect(flattenTree(runTree(story, [two, self, one])).map(({ orphan }) => orphan)).toEqual([false, false, false])
  })

  it('tells of each run its course, what it shares, and that a branch is no orphan', () => {
    const late = branched(first, 1, 'late', 2)
    expect(runTree(story, [first, late])).toEqual([
      {
        ...{ run: first, state: replay(story, first), left: null, shared: 0, orphan: false },
        children: [{ run: late, state: replay(story, late), left: 1, shared: 1, orphan: false, children: [] }],
      },
    ])
  })

  it('has roots by age, and branches of one decision too, though a clock went back between', () => {
    const [older, younger] = [branched(first, 1, 'older', -2), branched(first, 1, 'younger', -1)]
    const [orphan, root] = [
      { ...older, id: 'orphan', parent: { run: 'gone', entries: 1 } },
      { ...first, id: 'root' },
    ]
    expect(outline(runTree(story, [{ ...root, begun: 9 }, younger, first, orphan, older]))).toEqual([
      ['orphan', []],
      [
        'run',
        [
          ['older', []],
          ['younger', []],
        ],
      ],
      ['root', []],
    ])
  })

  it('shares with the parent no more than what is really the same', () => {
    const page = (id: string) => aScene(id, { decision: aDecision() })
    const two = aStory([aChapter('only', [anEpisode('one', [page('a')]), anEpisode('two', [page('b')])])])
    const parent = { run: 'run', entries: 9 }
    const shared = (of: typeof story, run: Run, twin: Run) =>
      flattenTree(runTree(of, [run, { ...twin, id: 'twin', parent }]))[1]?.shared
    const advised = (option: string, evidence: string) => played(story, [{ option, evidence }])
    expect(shared(story, first, first)).toBe(2)
    expect(shared(story, first, advised('wait', 'pro'))).toBe(1)
    expect(shared(story, first, advised('write', 'pro'))).toBe(0)
    expect(shared(story, first, advised('wait', 'aside'))).toBe(0)
    expect(shared(two, played(two, [{ option: 'yes' }, 'go']), played(two, [{ option: 'yes' }], 'two'))).toBe(0)
  })

  it('shares with the parent exactly the decisions before the branch, however both went on', () => {
    fc.assert(
      fc.property(legalRun(story), fc.nat(), picks, (run, at, on) => {
        const { length } = replay(story, run).steps
        fc.pre(length > 0)
        const decision = at % length
        const twin = playedOn(story, branched(run, decision, 'twin', 1), on)
        const [root, ...rest] = flattenTree(runTree(story, [twin, run]))
        expect(root?.run.id).toBe('run')
        expect(rest).toMatchObject([{ left: decision, shared: decision }])
      }),
    )
  })
})
