import { describe, expect, it } from 'vitest'
import { project } from '../../src/engine/project'
import { scene } from '../../src/engine/scene'
import type { SceneView } from '../../src/engine/SceneView'
import type { Position } from '../../src/model/Run'
import {
  type Move,
  aDecision,
  aScene,
  aState,
  aStory,
  aStoryOf,
  always,
  anOption,
  effect,
  played,
  waysTo,
} from '../support/buildStory'

const story = aStory()
const viewAfter = (moves: readonly Move[]): SceneView => scene(story, played(story, moves))

/** The names of all properties, however deep. */
function propertiesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [name, ...propertiesOf(inner)])
}

describe('the scene shown', () => {
  const hidden = ['supports', 'against', 'effects', 'key', 'sets', 'averts', 'record', 'because']

  it('tells neither effects nor how evidence bears before the commitment', () => {
    const toLast: Move[] = [{ option: 'write', evidence: 'pro' }, 'go', 'go', 'go', { option: 'army' }, 'go', 'go']
    for (let length = 0; length <= toLast.length; length += 1) {
      const view = viewAfter(toLast.slice(0, length))
      if (view.kind === 'scene') expect(propertiesOf(view).filter((name) => hidden.includes(name))).toEqual([])
    }
  })

  it('says of each option what it needs and whether it would be heard', () => {
    const view = viewAfter([])
    if (view.kind !== 'scene') throw new Error(view.kind)
    expect(new Set(view.decision?.options.map(({ id, needs, heard }) => `${id} ${needs} ${heard}`))).toEqual(
      new Set(['write 1 true', 'wait 1 true', 'turn 1 true', 'refuse 4 false']),
    )
  })

  it('shows place, date, evidence, form and pieces', () => {
    expect(viewAfter([])).toMatchObject({ place: 'bamako', date: '2021-05-24', opens: true, chapter: 'coup' })
    expect(viewAfter([])).toMatchObject({ decision: { weight: 'memo', evidence: ['pro', 'contra', 'aside'] } })
    const budget = viewAfter([{ option: 'wait', evidence: 'pro' }, 'go', 'go'])
    expect(budget).toMatchObject({
      episode: 'rest',
      decision: { form: 'budget', pieces: 2, options: [{ keeps: [0] }, { keeps: [1] }] },
    })
  })

  it('shows what earlier advice brought back', () => {
    const view = viewAfter([{ option: 'write', evidence: 'pro' }, 'go', 'go', 'go', { option: 'army' }, 'go', 'go'])
    expect(view).toMatchObject({ scene: 'last-call', arrivals: [{ arrival: 0, changes: [{ before: 4, after: 5 }] }] })
  })

  it('shows the outcome once advice is given, in steps and with the record', () => {
    expect(viewAfter([{ option: 'refuse', evidence: 'pro' }])).toMatchObject({
      kind: 'outcome',
      decision: { options: expect.arrayContaining([expect.objectContaining({ id: 'refuse', heard: false })]) },
      outcome: {
        option: 'refuse',
        judgement: 'supports',
        heeded: false,
        applied: 'turn',
        record: 'turn',
        changes: [{ index: 0, before: 4, after: 2, from: 2, to: 1 }],
        standing: { before: 3, after: 4 },
      },
    })
  })

  it('shows the end of a chapter with the one that follows, and the end', () => {
    const first: Move[] = [{ option: 'wait', evidence: 'pro' }, 'go', 'go', { option: 'army' }, 'go']
    const second: Move[] = [...first, 'go', { option: 'yes' }, 'go']
    expect(viewAfter(first)).toEqual({ kind: 'chapter-end', chapter: 'coup', next: 'end' })
    expect(viewAfter(second)).toEqual({ kind: 'chapter-end', chapter: 'end', next: null })
    expect(viewAfter([...second, 'go'])).toEqual({ kind: 'end', ending: null, codas: [] })
  })

  it('shows a page without a decision, and what came back on that page alone', () => {
    const back = [{ when: always, effects: [effect('west', 1)] }]
    const paged = aStoryOf([
      aScene('first', { arrivals: back, cast: ['ada'], next: waysTo('second') }),
      aScene('second', { next: waysTo('third') }),
    ])
    const page = {
      kind: 'scene',
      chapter: 'only',
      episode: 'whole',
      date: '2021-05-24',
      place: 'bamako',
      decision: null,
    }
    const changes = [{ effect: effect('west', 1), index: 0, before: 4, after: 5 }]
    const first = { ...page, scene: 'first', opens: true, cast: ['ada'], arrivals: [{ arrival: 0, changes }] }
    expect(scene(paged, played(paged, []))).toEqual(first)
    expect(scene(paged, played(paged, ['go']))).toEqual({
      ...page,
      ...{ scene: 'second', opens: false, cast: [], arrivals: [] },
    })
  })

  it('shows what an outcome moved between the named steps of a scale, and of one’s standing between its marks', () => {
    const on = [effect('un', 3), effect('standing', 1)]
    const call = aStoryOf([
      aScene('call', { decision: aDecision({ options: [anOption('yes', { effects: on }), anOption('no')] }) }),
    ])
    expect(scene(call, played(call, [{ option: 'yes' }]))).toMatchObject({
      outcome: {
        option: 'yes',
        changes: [
          { effect: on[0], index: 0, before: 4, after: 7, from: 2, to: 3 },
          { effect: on[1], index: 1, before: 3, after: 4, from: 3, to: 4 },
        ],
      },
    })
  })

  it('shows an end where a run stands on what is gone from the story', () => {
    const at = (position: Position) => project(story, aState([], { position }), 'run')
    expect(at({ kind: 'scene', scene: 'gone' })).toEqual({ kind: 'end', ending: null, codas: [] })
    expect(at({ kind: 'chapter-end', chapter: 'gone' })).toEqual({ kind: 'chapter-end', chapter: 'gone', next: null })
  })
})
