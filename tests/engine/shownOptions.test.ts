import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scene } from '../../src/engine/scene'
import { shownOptions } from '../../src/engine/shownOptions'
import { aStory, anOption, played } from '../support/buildStory'

const three = ['a', 'b', 'c'].map((id) => anOption(id))
const order = (run: string, at = 'morning'): string =>
  shownOptions(three, run, at)
    .map(({ id }) => id)
    .join('')

describe('the order in which a run shows its options', () => {
  it('is the same each time, holds every option once, and leaves the story as it is', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.string(), (run, at) => {
        expect(order(run, at)).toBe(order(run, at))
        expect([...order(run, at)].sort()).toEqual(['a', 'b', 'c'])
      }),
    )
    expect(three.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('is any of the six, none far more often than another', () => {
    const orders = Array.from({ length: 3000 }, (_, run) => order(`run-${run}`))
    const counts = new Map(orders.map((one) => [one, orders.filter((other) => other === one).length]))
    expect(counts.size).toBe(6)
    expect(Math.min(...counts.values())).toBeGreaterThan(400)
    expect(Math.max(...counts.values())).toBeLessThan(600)
  })

  it('differs from scene to scene of one run', () => {
    const orders = Array.from({ length: 30 }, (_, at) => order('run', `scene-${at}`))
    expect(new Set(orders).size).toBe(6)
  })

  it('is kept when the advice has been given, and from the outcome back again', () => {
    const story = aStory()
    const shown = (view: ReturnType<typeof scene>) =>
      'decision' in view ? view.decision?.options.map(({ id }) => id) : undefined
    const before = shown(scene(story, played(story, [])))
    expect(before).toHaveLength(4)
    expect(shown(scene(story, played(story, [{ option: 'write', evidence: 'pro' }])))).toEqual(before)
  })
})
