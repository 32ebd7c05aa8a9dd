import { describe, expect, it } from 'vitest'
import { quiz } from '../../src/engine/quiz'
import { aChapter, aScene, aStory, anEpisode, anItem } from '../support/buildStory'
import { filled } from '../support/filled'

const items = Array.from({ length: 12 }, (_, at) => anItem(`item-${at}`, { options: ['a', 'b', 'c', 'd', 'e'] }))
const story = aStory([
  aChapter('one', [
    anEpisode('first', [aScene('s')], items.slice(0, 8)),
    anEpisode('second', [aScene('t')], items.slice(8)),
  ]),
])
const idsOf = (drawn: ReturnType<typeof quiz>) => drawn.map(({ id }) => id)

describe('a quiz', () => {
  it('asks every item of the chapter once, with all its options', () => {
    const drawn = quiz(story, 'one', 'seed')
    expect(idsOf(drawn).sort()).toEqual(items.map(({ id }) => id).sort())
    for (const item of filled(drawn))
      expect('options' in item && [...item.options].sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('is the same for the same seed and another for another', () => {
    expect(quiz(story, 'one', 'seed')).toEqual(quiz(story, 'one', 'seed'))
    expect(idsOf(quiz(story, 'one', 'seed'))).not.toEqual(idsOf(quiz(story, 'one', 'seeds')))
  })

  it('stays as it is from release to release', () => {
    expect(idsOf(quiz(story, 'one', 'seed', { draw: 3 }))).toMatchInlineSnapshot(`
      [
        "item-1",
        "item-9",
        "item-6",
      ]
    `)
  })

  it('draws as many as asked for, in the order of the whole, with options in the same order', () => {
    const drawn = quiz(story, 'one', 'seed', { draw: 5 })
    expect(drawn).toHaveLength(5)
    expect(drawn).toEqual(quiz(story, 'one', 'seed').filter((item) => drawn.some(({ id }) => id === item.id)))
    expect(quiz(story, 'one', 'seed', { draw: 0 })).toEqual([])
    expect(quiz(story, 'one', 'seed', { draw: 99 })).toHaveLength(12)
  })

  it('keeps to the episodes asked for', () => {
    expect(quiz(story, 'one', 'seed', { episodes: ['second'] }).map(({ episode }) => episode)).toEqual(
      Array(4).fill('second'),
    )
  })

  it('does not tell the key', () => {
    expect(JSON.stringify(quiz(story, 'one', 'seed'))).not.toContain('"key"')
  })

  it('has nothing to ask of a chapter that is not there', () => {
    expect(quiz(story, 'gone', 'seed')).toEqual([])
  })
})
