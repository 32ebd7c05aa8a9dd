import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advise } from '../../src/engine/advise'
import { answer } from '../../src/engine/answer'
import { go } from '../../src/engine/go'
import { predict } from '../../src/engine/predict'
import { replay } from '../../src/engine/replay'
import { scene } from '../../src/engine/scene'
import { start } from '../../src/engine/start'
import { undo } from '../../src/engine/undo'
import { indicatorRange } from '../../src/model/Indicator'
import type { Entry, Run } from '../../src/model/Run'
import type { Scene, Story } from '../../src/model/Story'
import {
  aChapter,
  aDecision,
  aScene,
  aStory,
  aStoryOf,
  anEpisode,
  anOption,
  expectOk,
  played,
  waysTo,
} from '../support/buildStory'

const story = aStory()
const entries = [null, 'paris', 'rest', 'last']

/** A legal run, steered by numbers: each picks one of what can be done next. */
function steered(entry: string | null, picks: readonly number[]): Run {
  return picks.reduce<Run>(
    (run, pick, at) => {
      const view = scene(story, run)
      if (pick % 4 === 0)
        return orSame(
          run,
          answer(story, run, { item: ['one', 'many', 'last-item'][pick % 3] ?? '', chosen: ['a'], at }),
        )
      if (pick % 4 === 2 && view.kind === 'outcome')
        return orSame(run, predict(story, run, { scene: view.scene, option: view.decision.options[0]?.id ?? null, at }))
      if (view.kind !== 'scene' || !view.decision) return orSame(run, go(story, run, at))
      const { options, evidence } = view.decision
      const option = options[pick % options.length]?.id ?? ''
      return expectOk(advise(story, run, { option, evidence: evidence[pick % evidence.length] ?? null, at }))
    },
    start(story, { id: 'run', at: 0, entry }),
  )
}

const orSame = (run: Run, result: ReturnType<typeof go>): Run => (result.ok ? result.value : run)

const legalRun = fc
  .tuple(fc.constantFrom(...entries), fc.array(fc.nat(999), { maxLength: 30 }))
  .map((run) => steered(...run))

const ids = fc.constantFrom(
  'morning',
  'night',
  'budget',
  'write',
  'turn',
  'army',
  'pro',
  'contra',
  'one',
  'many',
  '__proto__',
)
const almostEntry = fc.record(
  {
    kind: fc.oneof(fc.constantFrom('advise', 'go', 'answer', 'predict', 'dance'), fc.anything()),
    scene: fc.oneof(ids, fc.anything()),
    option: fc.oneof(ids, fc.anything()),
    evidence: fc.oneof(ids, fc.constant(null), fc.anything()),
    item: fc.oneof(ids, fc.anything()),
    chosen: fc.oneof(fc.array(ids), fc.anything()),
    hash: fc.oneof(fc.constant('hash-of-one'), fc.anything()),
    at: fc.oneof(fc.nat(), fc.anything()),
  },
  { requiredKeys: [] },
)
const anyLog = fc.array(fc.oneof(almostEntry, fc.anything()), { maxLength: 40 })

const withLog = (log: unknown): Run => ({ ...start(story, { id: 'run', at: 0, entry: null }), log: log as Entry[] })

describe('replaying any legal run', () => {
  it('gives the same state each time, and after a round trip through JSON', () => {
    fc.assert(
      fc.property(legalRun, (run) => {
        expect(replay(story, run)).toEqual(replay(story, run))
        expect(replay(story, JSON.parse(JSON.stringify(run)) as Run)).toEqual(replay(story, run))
      }),
    )
  })

  it('skips nothing, nor in any part of it from the start', () => {
    fc.assert(
      fc.property(legalRun, (run) => {
        for (let length = 0; length <= run.log.length; length += 1)
          expect(replay(story, { ...run, log: run.log.slice(0, length) }).skipped).toEqual([])
      }),
    )
  })

  it('without its last entry is undoing that entry', () => {
    fc.assert(
      fc.property(legalRun, (run) => {
        expect(replay(story, undo(run))).toEqual(replay(story, { ...run, log: run.log.slice(0, -1) }))
      }),
    )
  })

  it('reaches the end of the story in some', () => {
    const picks = Array.from({ length: 15 }, () => 1)
    expect(replay(story, steered(null, picks)).position).toEqual({ kind: 'end' })
  })
})

describe('replaying a broken log', () => {
  it('never throws, and keeps indicators and standing in range', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { indicators, standing } = replay(story, withLog(log))
        for (const value of Object.values(indicators)) {
          expect(value).toBeGreaterThanOrEqual(indicatorRange.min)
          expect(value).toBeLessThanOrEqual(indicatorRange.max)
        }
        expect([1, 2, 3, 4, 5]).toContain(standing)
      }),
      { numRuns: 500 },
    )
  })

  it.each([null, undefined, 'log', 7, {}])('opens the run where the log is %j', (log) => {
    expect(replay(story, withLog(log)).position).toEqual({ kind: 'scene', scene: 'morning' })
  })

  it('goes on after what cannot be applied, and lists it with the reason', () => {
    const good = played(story, [{ option: 'write', evidence: 'pro' }]).log
    const elsewhere = { kind: 'advise', scene: 'budget', option: 'army', evidence: null, at: 1 }
    const unknown = { kind: 'answer', item: 'gone', chosen: [], hash: '', at: 1 }
    const ahead = { kind: 'answer', item: 'last-item', chosen: [], hash: '', at: 1 }
    const state = replay(story, withLog([null, elsewhere, { kind: 'dance', at: 1 }, unknown, ahead, ...good, ...good]))
    expect(state.position).toEqual({ kind: 'outcome', scene: 'morning' })
    expect(state.skipped.map(({ index, why }) => [index, why.kind])).toEqual([
      [0, 'malformed'],
      [1, 'other-scene'],
      [2, 'malformed'],
      [3, 'unknown-item'],
      [4, 'item-not-reached'],
      [6, 'not-at-a-scene'],
    ])
    expect(state.skipped[1]?.entry).toBe(elsewhere)
  })

  it('follows a log that knows nothing of pages without a decision which the story has gained since', () => {
    const decided = aScene('morning', {
      decision: aDecision({ record: 'a', options: [anOption('a'), anOption('b')] }),
      next: waysTo('noon'),
    })
    const noon = aScene('noon', { decision: aDecision({ record: 'a', options: [anOption('a'), anOption('b')] }) })
    const before = aStoryOf([decided, noon])
    const gained = aStoryOf([
      aScene('dawn', { next: waysTo('sunrise') }),
      aScene('sunrise', { next: waysTo('morning') }),
      { ...decided, next: waysTo('lull') },
      aScene('lull', { next: waysTo('noon') }),
      noon,
    ])
    const { log } = played(before, [{ option: 'a' }, 'go', { option: 'b' }])
    const state = replay(gained, withLog(log))
    expect(state.skipped).toEqual([])
    expect(state.steps.map(({ scene, option }) => `${scene} ${option}`)).toEqual(['morning a', 'noon b'])
    expect(state.visited).toEqual(['dawn', 'sunrise', 'morning', 'lull', 'noon'])
    // No page is turned for advice that the story no longer knows.
    const unknown = replay(gained, withLog([{ ...log[0], option: 'gone' } as Entry]))
    expect(unknown.position).toEqual({ kind: 'scene', scene: 'dawn' })
    expect(unknown.visited).toEqual(['dawn'])
  })

  it('follows a log whose pages stand behind the decision now, over the end of a chapter', () => {
    const morning = aScene('morning', { decision: aDecision({ record: 'a', options: [anOption('a'), anOption('b')] }) })
    const noon = aScene('noon', { decision: aDecision({ record: 'a', options: [anOption('a'), anOption('b')] }) })
    const chapters = (...scenes: Scene[]): Story =>
      aStory([aChapter('one', [anEpisode('first', scenes)]), aChapter('two', [anEpisode('second', [noon])])])
    const before = chapters(aScene('page', { next: waysTo('morning') }), morning)
    const after = chapters({ ...morning, next: waysTo('page') }, aScene('page'))
    const { log } = played(before, ['go', { option: 'a' }, 'go', 'go', { option: 'b' }])
    const { steps, skipped } = replay(after, withLog(log))
    expect(steps.map(({ scene, option }) => `${scene} ${option}`)).toEqual(['morning a', 'noon b'])
    expect(skipped.map(({ index, why }) => [index, why.kind])).toEqual([[0, 'decision-open']])
  })

  it('turns no page to a decision that another one stands before', () => {
    const jump = { kind: 'advise', scene: 'budget', option: 'army', evidence: null, at: 1 }
    expect(replay(story, withLog([jump]))).toMatchObject({
      position: { kind: 'scene', scene: 'morning' },
      skipped: [{ index: 0, why: { kind: 'other-scene' } }],
    })
  })
})
