import { describe, expect, it } from 'vitest'
import { movesOf, paidByEvidence, spentOnWords, standingPull, whyStill, wonBack } from '../../src/engine/moves'
import type { ShownChange } from '../../src/engine/SceneView'
import type { IndicatorId } from '../../src/model/Indicator'

const change = (on: IndicatorId | 'standing', before: number, after: number): ShownChange => ({
  index: 0,
  before,
  after,
  from: 0,
  to: 0,
  effect: { on, by: after - before, basis: 'invented', cites: [] },
})
const still = { before: 3, after: 3 }

describe('what an outcome moved', () => {
  it.each([
    ['a step down', [change('france', 6, 5)], 'france', -1],
    ['two changes of one scale as one', [change('france', 6, 5), change('france', 5, 2)], 'france', -2],
    ['a move within a step', [change('un', 3, 4)], 'un', 0],
  ] as const)('says %s', (_, changes, on, steps) => {
    expect(movesOf({ changes, standing: still })).toMatchObject([{ on, steps }])
  })

  it('leaves out what did not move, and what went there and back', () => {
    const changes = [change('treasury', 0, 0), change('un', 3, 5), change('un', 5, 3)]
    expect(movesOf({ changes, standing: still })).toEqual([])
  })

  it('tells what moved most first, and standing last, though an effect of its own moved it', () => {
    const changes = [
      change('standing', 3, 4),
      change('security', 4, 5),
      change('france', 5, 6),
      change('ecowas', 3, 5),
      change('un', 2, 6),
    ]
    // Two steps, one step, and within a step the longer way first.
    expect(movesOf({ changes, standing: { before: 3, after: 4 } }).map(({ on }) => on)).toEqual([
      'un',
      'france',
      'ecowas',
      'security',
      'standing',
    ])
  })

  it('tells first what it did to the safety of civilians, however little', () => {
    const changes = [change('france', 2, 6), change('civilians', 5, 4)]
    expect(movesOf({ changes, standing: still }).map(({ on }) => on)).toEqual(['civilians', 'france'])
  })

  it.each([
    ['supports', 3, 3, true],
    ['supports', 3, 4, false],
    // At the end of the scale nothing can be gained either.
    ['supports', 5, 5, false],
    ['beside', 3, 3, false],
    [null, 3, 3, false],
  ] as const)('a card that %s (%i → %i) won back what the advice cost: %s', (judgement, before, after, expected) => {
    expect(wonBack({ judgement, standing: { before, after } })).toBe(expected)
  })

  it.each([
    ['supports', 3, 4, true],
    ['supports', 3, 3, false],
    ['against', 3, 2, true],
    ['against', 3, 3, false],
    ['beside', 3, 2, false],
    [null, 3, 4, false],
  ] as const)('a card that %s (%i → %i) is what moved one’s standing: %s', (judgement, before, after, expected) => {
    expect(paidByEvidence({ judgement, standing: { before, after } })).toBe(expected)
  })

  it('gives as a reason of one’s standing what pulled it the way it went, and nothing that pulled the other', () => {
    const [liked, disliked, elsewhere] = [change('standing', 2, 3), change('standing', 3, 2), change('un', 3, 2)]
    const changes = [elsewhere, liked, disliked]
    expect(standingPull({ changes, standing: { before: 3, after: 2 } })).toBe(disliked)
    expect(standingPull({ changes, standing: { before: 2, after: 3 } })).toBe(liked)
    expect(standingPull({ changes, standing: still })).toBeUndefined()
  })

  it('lays to the words what neither an effect nor the card took', () => {
    const fell = { before: 3, after: 2 }
    expect(spentOnWords({ changes: [], judgement: 'beside', standing: fell })).toBe(true)
    expect(spentOnWords({ changes: [], judgement: null, standing: fell })).toBe(true)
    expect(spentOnWords({ changes: [], judgement: 'against', standing: fell })).toBe(false)
    expect(spentOnWords({ changes: [change('standing', 3, 2)], judgement: null, standing: fell })).toBe(false)
    expect(spentOnWords({ changes: [], judgement: null, standing: still })).toBe(false)
  })

  it('says why nothing moved', () => {
    expect(whyStill({ changes: [], standing: still })).toBe('unanswered')
    expect(whyStill({ changes: [change('treasury', 0, 0)], standing: still })).toBe('atEnd')
    expect(whyStill({ changes: [], standing: { before: 3, after: 4 } })).toBeNull()
  })
})
