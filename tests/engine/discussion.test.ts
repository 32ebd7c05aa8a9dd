import { describe, expect, it } from 'vitest'
import { discussion } from '../../src/engine/learning/discussion'
import type { Change, Step } from '../../src/engine/State'
import type { Fact, Voice } from '../../src/model/Fact'
import type { Basis, Effect } from '../../src/model/Story'
import { aDecision, aScene, aStep, aStoryOf } from '../support/buildStory'

const memo = (id: string, evidence: readonly string[]) =>
  aScene(id, { decision: aDecision({ weight: 'memo', evidence }) })

const step = (scene: string, changes: readonly Change[], parts: Partial<Step> = {}): Step =>
  aStep({ scene, changes, judgement: 'beside', ...parts })
const moved = (on: Effect['on'], before: number, after: number, basis: Basis = 'invented'): Change => ({
  effect: { on, by: after - before, basis, cites: [] },
  index: 0,
  before,
  after,
})

const nobody = { facts: {}, silent: [] }
const bare = aStoryOf(['one', 'two', 'three', 'four'].map((id) => memo(id, [])))
const ask = (...steps: Step[]) => discussion(bare, steps, nobody)

describe('the question of a cost', () => {
  it('takes what fell most by heeded advice, the earliest of equals, and no fall of standing or on the Russian scale', () => {
    const mixed = step('one', [moved('un', 4, 3), moved('russia', 8, 2), moved('standing', 5, 1)])
    const worst = step('two', [moved('france', 2, 8), moved('west', 4, 2)])
    const aside = step('three', [moved('support', 8, 1)], { heeded: false })
    const equal = step('four', [moved('security', 6, 4)])
    expect(ask(mixed, worst, aside, equal)[0]).toEqual({ kind: 'cost', step: worst, change: worst.changes[1] })
  })

  it('asks of advice that was set aside where what was heeded cost nothing', () => {
    const free = step('one', [moved('un', 0, 0), moved('west', 4, 5)])
    const aside = step('two', [moved('support', 4, 1)], { heeded: false })
    expect(ask(free, aside)[0]).toEqual({ kind: 'aside', step: aside })
    expect(ask(free)[0]).toEqual({ kind: 'no-cost' })
  })
})

describe('the question of an assumption', () => {
  it('asks of another decision than the cost does, if another moved anything', () => {
    const costly = step('one', [moved('un', 4, 1)])
    const other = step('two', [moved('west', 4, 5)])
    expect(ask(costly, other)[2]).toEqual({ kind: 'assumption', step: other, change: other.changes[0] })
    expect(ask(costly)[2]).toEqual({ kind: 'assumption', step: costly, change: costly.changes[0] })
  })

  it('may ask of the advice that was set aside', () => {
    const free = step('one', [moved('west', 4, 5)])
    const aside = step('two', [moved('support', 4, 1)], { heeded: false })
    expect(ask(free, aside)[2]).toEqual({ kind: 'assumption', step: aside, change: aside.changes[0] })
  })

  it('takes what is invented before what is inferred, and then what moved most', () => {
    const invented = step('one', [moved('france', 4, 7, 'inferred'), moved('west', 4, 5), moved('un', 4, 6)])
    expect(ask(invented)[2]).toMatchObject({ kind: 'assumption', change: { effect: { on: 'un' } } })
    const inferred = step('one', [moved('west', 4, 5, 'inferred'), moved('france', 4, 7, 'inferred')])
    expect(ask(inferred)[2]).toMatchObject({ kind: 'assumption', change: { effect: { on: 'france' } } })
  })

  it('has nothing to ask where the briefing states what moved, or only standing did', () => {
    expect(ask(step('one', [moved('un', 4, 6, 'said')]))[2]).toEqual({ kind: 'no-assumption' })
    expect(ask(step('one', [moved('standing', 3, 4)]))[2]).toEqual({ kind: 'no-assumption' })
    expect(ask(step('one', [moved('un', 8, 8)]))[2]).toEqual({ kind: 'no-assumption' })
  })
})

describe('the question of who says so', () => {
  const fact = (id: string, voice: Voice, answers: readonly string[] = []): Fact => ({
    id,
    voice,
    answers,
    kind: 'view',
    paragraphs: ['I.1'],
    places: [],
    people: [],
  })
  const factsOf = (...facts: Fact[]) => Object.fromEntries(facts.map((one) => [one.id, one]))

  it('takes what two parties contradict each other in, before what Crisis Group contradicts', () => {
    const story = aStoryOf([memo('one', ['judged', 'plain']), memo('two', ['disputed'])])
    const facts = factsOf(
      fact('judged', 'france', ['party', 'outsider']),
      fact('plain', 'un'),
      fact('disputed', 'ecowas', ['party']),
      fact('party', 'press'),
      fact('outsider', 'crisis-group'),
    )
    const [one, two] = [step('one', []), step('two', [])]
    const voices = { facts, silent: [] }
    expect(discussion(story, [one, two], voices)[1]).toEqual({
      kind: 'contested',
      step: two,
      fact: 'disputed',
      against: ['party'],
    })
    expect(discussion(story, [one], voices)[1]).toEqual({
      kind: 'contested',
      step: one,
      fact: 'judged',
      against: ['party', 'outsider'],
    })
  })

  it('takes a party that no memo rested on, where nothing is contested, then one without any word, then none', () => {
    const story = aStoryOf([memo('one', ['record', 'outsider', 'heard', 'unheard'])])
    const told = [fact('record', 'record'), fact('outsider', 'crisis-group'), fact('heard', 'ecowas')]
    const one = step('one', [], { evidence: 'heard' })
    const question = (facts: Readonly<Record<string, Fact>>, silent: readonly Voice[]) =>
      discussion(story, [one], { facts, silent })[1]
    expect(question(factsOf(...told, fact('unheard', 'france')), ['un'])).toEqual({
      kind: 'unheard',
      step: one,
      fact: 'unheard',
      voice: 'france',
    })
    const allHeard = factsOf(...told, fact('unheard', 'ecowas'))
    expect(question(allHeard, ['un', 'press'])).toEqual({ kind: 'silent', voice: 'un' })
    expect(question(allHeard, [])).toEqual({ kind: 'no-voice' })
  })
})
