import { describe, expect, it } from 'vitest'
import { compileStory } from '../../src/content/compileStory'
import { countPartings, doubleLine } from '../../src/engine/doubleLine'
import {
  type Move,
  aDecision,
  aScene,
  aState,
  aStep,
  aStory,
  aStoryOf,
  anOption,
  stateAfter,
} from '../support/buildStory'
import { sample } from '../support/sampleStory'

const small = aStory()
const lineAfter = (moves: readonly Move[], story = small) => doubleLine(story, stateAfter(story, moves))
const morning = (option: string): Move => ({ option, evidence: 'pro' })

describe('the double line', () => {
  it('has no station before the first decision', () => {
    expect(lineAfter([])).toEqual([])
  })

  it('parts where heeded advice differs from the record, and meets it at the opening of the next scene', () => {
    expect(lineAfter([morning('write'), 'go'])).toMatchObject([
      {
        scene: 'morning',
        date: '2021-05-24',
        option: 'write',
        record: 'turn',
        heeded: true,
        course: 'apart',
        meets: { kind: 'opening', scene: 'evening', chapter: 'coup', episode: 'paris' },
      },
    ])
  })

  it('is still apart while the run has not gone on', () => {
    expect(lineAfter([morning('write')])[0]?.meets).toEqual({ kind: 'ahead' })
  })

  it.each(['turn', 'refuse'])(
    'runs together with the record for “%s”: the record’s own course, or advice set aside',
    (option) => {
      expect(lineAfter([morning(option), 'go'])[0]).toMatchObject({
        course: 'together',
        heeded: option === 'turn',
        meets: null,
        averted: [],
      })
    },
  )

  it('parts from nothing where the record names no course, and need not meet after the last decision', () => {
    const line = lineAfter([morning('turn'), 'go', 'go', { option: 'army' }, 'go', 'go', { option: 'yes' }, 'go', 'go'])
    expect(line.map(({ scene, course }) => [scene, course])).toEqual([
      ['morning', 'together'],
      ['budget', 'together'],
      ['last-call', 'unreported'],
    ])
    expect(line.at(-1)?.meets).toEqual({ kind: 'end' })
    expect(countPartings(line)).toEqual({ decisions: 3, parted: 0, unreported: 1 })
  })

  it('names what heeded advice averts, once', () => {
    const { compiled } = compileStory(sample())
    if (!compiled) throw new Error('The sample has errors.')
    const { story } = compiled
    const heard = { ...story, start: { ...story.start, standing: 4 } }
    const moves: Move[] = [{ option: 'write', evidence: 'advice' }, 'go', { option: 'all' }, 'go']
    expect(lineAfter(moves, heard).map(({ averted, course }) => [course, averted])).toEqual([
      ['apart', ['envoy-out']],
      ['together', []],
    ])
    expect(lineAfter(moves, story).map(({ averted, course }) => [course, averted])).toEqual([
      ['together', []],
      ['together', []],
    ])
  })
})

describe('the stations of a line', () => {
  const options = [anOption('stay', { averts: ['rise'] }), anOption('yes', { averts: ['exit', 'ban'] }), anOption('no')]
  const call = (id: string) => aScene(id, { decision: aDecision({ options }) })
  const story = aStoryOf([call('first'), aScene('page'), call('second'), call('last')])
  const step = (scene: string, option = 'yes', heeded = true) => aStep({ scene, option, heeded })
  const visited = ['first', 'page', 'second', 'last']

  it('tell all of each decision, and of what it averts only what none averted before', () => {
    const steps = [step('first'), step('second', 'stay'), step('last')]
    const station = {
      ...{ chapter: 'only', episode: 'whole', date: '2021-05-24', heeded: true, record: 'no', course: 'apart' },
      option: 'yes',
    }
    const opening = (scene: string) => ({ kind: 'opening', scene, chapter: 'only', episode: 'whole' })
    const line = doubleLine(story, aState(steps, { visited }))
    expect(line).toEqual([
      { ...station, index: 0, scene: 'first', meets: opening('page'), averted: ['exit', 'ban'] },
      { ...station, index: 1, scene: 'second', option: 'stay', meets: opening('last'), averted: ['rise'] },
      { ...station, index: 2, scene: 'last', meets: { kind: 'end' }, averted: [] },
    ])
    expect(countPartings(line)).toEqual({ decisions: 3, parted: 3, unreported: 0 })
  })

  it('are none where the story has lost the scene or its decision, and avert nothing by an option that is lost', () => {
    const steps = [step('gone'), step('page'), step('second', 'lost'), step('last', 'yes', false)]
    expect(
      doubleLine(story, aState(steps, { visited })).map(({ index, course, averted }) => [index, course, averted]),
    ).toEqual([
      [2, 'apart', []],
      [3, 'together', []],
    ])
  })
})
