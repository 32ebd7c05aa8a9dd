import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '../../src/engine/answer'
import { go } from '../../src/engine/go'
import { discussion } from '../../src/engine/learning/discussion'
import { missed, warmUp } from '../../src/engine/learning/missed'
import { extremeMemos, weighMemos } from '../../src/engine/learning/weighMemos'
import { replay } from '../../src/engine/replay'
import type { Fact, Voice } from '../../src/model/Fact'
import type { Run } from '../../src/model/Run'
import { aStory, expectOk, played, stateAfter } from '../support/buildStory'
import { legalRun } from '../support/legalRun'

const story = aStory()
/** To the page that closes the first chapter. */
const toEnd = ['go', 'go', 'go', { option: 'army' }, 'go'] as const
const chapterPlayed = (): Run => played(story, [{ option: 'wait', evidence: 'pro' }, ...toEnd.slice(1)])
const answers = (run: Run, given: readonly (readonly [string, string, boolean?])[]): Run =>
  given.reduce<Run>(
    (before, [item, chosen, again], at) =>
      expectOk(answer(story, before, { item, chosen: chosen.split(''), at: 100 + at, again })),
    run,
  )

describe('what was missed', () => {
  it('comes back at the first page of the next chapter, the weakest first, and nowhere else', () => {
    const badly = answers(chapterPlayed(), [
      ['many', 'a'],
      ['one', 'b'],
      ['budget-item', 'a'],
    ])
    expect(replay(story, badly).position).toEqual({ kind: 'chapter-end', chapter: 'coup' })
    expect(warmUp(story, badly)).toEqual([])
    const on = expectOk(go(story, badly, 200))
    expect(warmUp(story, on).map(({ item }) => item)).toEqual(['one', 'many'])
    const one = answers(on, [['one', 'b']])
    expect(warmUp(story, one).map(({ item }) => item)).toEqual(['many'])
  })

  it('is nothing for who missed nothing, or put it right before going on', () => {
    const well = answers(chapterPlayed(), [
      ['one', 'b'],
      ['one', 'a'],
    ])
    expect(warmUp(story, expectOk(go(story, well, 200)))).toEqual([])
  })

  it('is never more than three, and always something that was answered', () => {
    const items = ['one', 'many', 'budget-item', 'last-item']
    const log = fc.array(fc.tuple(fc.constantFrom(...items), fc.subarray(['a', 'b', 'c', 'd'])), { maxLength: 12 })
    fc.assert(
      fc.property(legalRun(story), log, (run, given) => {
        const after = given.reduce<Run>((before, [item, chosen], at) => {
          const next = answer(story, before, { item, chosen, at })
          return next.ok ? next.value : before
        }, run)
        const state = replay(story, after)
        const answered = new Set(state.attempts.map(({ item }) => item))
        for (const { item, share } of missed(story, state)) {
          expect(answered).toContain(item)
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThan(1)
        }
        expect(warmUp(story, after).length).toBeLessThanOrEqual(3)
      }),
    )
  })
})

describe('the debrief’s reasoning', () => {
  const steps = (option: string, evidence: string) => stateAfter(story, [{ option, evidence }]).steps

  it('says what else on the table spoke for the advice, and against it', () => {
    const [memo] = weighMemos(story, steps('write', 'aside'))
    expect(memo).toMatchObject({ judgement: 'beside', speaksFor: ['pro'], speaksAgainst: ['contra'] })
  })

  it('names no memo twice, and none as the best whose card does not support it', () => {
    const of = (option: string, evidence: string) => extremeMemos(weighMemos(story, steps(option, evidence)))
    expect(of('write', 'pro').best).not.toBeNull()
    expect(of('write', 'pro').weakest).toBeNull()
    expect(of('write', 'contra')).toMatchObject({ best: null, weakest: { judgement: 'against' } })
  })
})

describe('the questions of a debrief', () => {
  const fact = (id: string, voice: Voice): Fact => ({
    id,
    voice,
    kind: 'view',
    paragraphs: ['I.1'],
    places: [],
    people: [],
    answers: [],
  })
  const facts = { pro: fact('pro', 'record'), contra: fact('contra', 'ecowas'), aside: fact('aside', 'france') }
  const kinds = (...args: Parameters<typeof discussion>) => discussion(...args).map(({ kind }) => kind)

  it('ask of a choice that cost, a view not heard, and an assumption', () => {
    const { steps } = stateAfter(story, [{ option: 'turn', evidence: 'contra' }])
    expect(discussion(story, steps, { facts, silent: [] })).toMatchObject([
      { kind: 'cost', change: { effect: { on: 'france' } } },
      { kind: 'unheard', fact: 'aside', voice: 'france' },
      { kind: 'assumption', change: { effect: { basis: 'invented' } } },
    ])
  })

  it('take the nearest where a run has no such thing, and are three for any run that decided', () => {
    const { steps } = stateAfter(story, [{ option: 'refuse', evidence: 'pro' }])
    expect(kinds(story, steps, { facts: {}, silent: ['un'] })[1]).toBe('silent')
    fc.assert(
      fc.property(legalRun(story), (run) => {
        const own = replay(story, run).steps
        expect(discussion(story, own, { facts, silent: [] })).toHaveLength(own.length ? 3 : 0)
      }),
    )
  })
})
