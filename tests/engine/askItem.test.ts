import { describe, expect, it } from 'vitest'
import { askItem } from '../../src/engine/review/askItem'
import { aStory } from '../support/buildStory'

const story = aStory()
const seeds = Array.from({ length: 12 }, (_, at) => `seed-${at}`)

describe('one question by itself', () => {
  it('is put as a quiz puts it, whatever else its file asks', () => {
    const place = { chapter: 'coup', episode: 'paris', scene: 'morning', objective: 'objective' }
    for (const seed of seeds) {
      expect(askItem(story, 'many', seed)).toMatchObject({ id: 'many', type: 'multiple', ...place })
      expect(askItem(story, 'one', seed)).toMatchObject({ id: 'one', type: 'single', ...place })
    }
  })

  it('has its options in an order that depends on the seed alone', () => {
    const orders = seeds.map((seed) => JSON.stringify(askItem(story, 'one', seed)))
    expect(orders).toEqual(seeds.map((seed) => JSON.stringify(askItem(story, 'one', seed))))
    expect(new Set(orders).size).toBeGreaterThan(1)
  })

  it('is none where the story has no such question', () => {
    expect(askItem(story, 'gone', 'seed')).toBeUndefined()
  })
})
