import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advise } from '../../src/engine/advise'
import { answer } from '../../src/engine/answer'
import { compareRuns } from '../../src/engine/compareRuns'
import { doubleLine } from '../../src/engine/doubleLine'
import { go } from '../../src/engine/go'
import { indexStory } from '../../src/engine/indexStory'
import { findings } from '../../src/engine/learning/findings'
import { predict } from '../../src/engine/predict'
import { project } from '../../src/engine/project'
import { replay } from '../../src/engine/replay'
import { start } from '../../src/engine/start'
import type { State } from '../../src/engine/State'
import { stateOf } from '../../src/engine/stateOf'
import { undo } from '../../src/engine/undo'
import type { Run } from '../../src/model/Run'
import { story } from '../support/realStory'

const entries = [null, ...indexStory(story).firstScene.keys()]
const items = [...indexStory(story).items.keys()]

/** One act that a number picks where a run stands: a decision, a page, an answer, a guess, a step back, and what is refused. */
function acted(run: Run, state: State, pick: number): Run {
  const at = run.log.length
  const taken = (result: ReturnType<typeof go>): Run => (result.ok ? result.value : run)
  const view = project(story, state, run.id)
  const some = pick % 40
  if (some === 0) return undo(run)
  if (some < 3) return taken(answer(story, run, { item: items[pick % items.length] ?? '', chosen: ['a'], at }))
  if (some < 5) return taken(advise(story, run, { option: 'nobody', evidence: null, at }))
  if (some < 10 && view.kind === 'outcome') {
    const { options } = view.decision
    return taken(predict(story, run, { scene: view.scene, option: options[pick % options.length]?.id ?? null, at }))
  }
  if (view.kind !== 'scene' || !view.decision) return taken(go(story, run, at))
  const { options, evidence } = view.decision
  const option = options[pick % options.length]?.id ?? ''
  return taken(advise(story, run, { option, evidence: evidence[pick % evidence.length] ?? null, at }))
}

/** Each run that was come to on the way, with the state that was shown there. */
function playedOn(entry: string | null, picks: readonly number[]): { run: Run; shown: State }[] {
  let run = start(story, { id: 'run', at: 0, entry })
  return [0, ...picks].map((pick, at) => {
    if (at > 0) run = acted(run, stateOf(story, run), pick)
    return { run, shown: stateOf(story, run) }
  })
}

/** What is told of a run: its state, what there is to see in it, and how it went beside the record. */
const told = (run: Run, state: State) => ({
  state,
  view: project(story, state, run.id),
  findings: findings(story, state.steps),
  record: doubleLine(story, state),
  reception: compareRuns(story, run, 'record'),
})

describe('a run taken step by step', () => {
  it('shows at every step what a replay of its log comes to, and what was shown stays as it was', () => {
    const walked = fc
      .tuple(fc.constantFrom(...entries), fc.array(fc.nat(9999), { minLength: 40, maxLength: 140 }))
      .map(([entry, picks]) => playedOn(entry, picks))
    fc.assert(
      fc.property(walked, (steps) => {
        for (const { run, shown } of steps.filter((_, at) => at % 7 === 0 || at === steps.length - 1)) {
          const again: Run = { ...run, log: [...run.log] }
          expect(told(run, shown)).toEqual(told(again, replay(story, again)))
        }
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })

  it('goes two ways from one page, and neither hears of the other', () => {
    const asked = turnedToDecision(start(story, { id: 'run', at: 0, entry: null }))
    const view = project(story, stateOf(story, asked), asked.id)
    if (view.kind !== 'scene' || !view.decision) throw new Error('no decision')
    const { evidence } = view.decision
    const ways = view.decision.options.map(({ id: option }) => {
      const way = advise(story, asked, { option, evidence: evidence[0] ?? null, at: 1 })
      if (!way.ok) throw new Error(way.error.kind)
      return way.value
    })
    for (const way of ways) expect(stateOf(story, way)).toEqual(replay(story, way))
    expect(stateOf(story, asked)).toEqual(replay(story, asked))
  })
})

/** Turns pages until something is asked. */
function turnedToDecision(run: Run): Run {
  const next = go(story, run, 0)
  return next.ok ? turnedToDecision(next.value) : run
}
