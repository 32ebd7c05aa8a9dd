import { describe, expect, it } from 'vitest'
import { gradebook } from '../../src/classroom/gradebook'
import { type Misconception, misconceptions, toReteach } from '../../src/classroom/misconceptions'
import { anAssignment, classHandedIn, handedIn, received, smallStory } from '../support/scriptedClass'

const beliefs: Readonly<Record<string, string>> = {
  'one b': 'France left first',
  'one c': 'nobody left',
  'many c': 'nobody left',
}
const beliefOf = (item: string, chosen: string) => beliefs[`${item} ${chosen}`] ?? ''
const asked = anAssignment()
const think = (students: ReturnType<typeof gradebook>['students']) =>
  misconceptions(
    smallStory,
    asked.episodes,
    students.map(({ report }) => report),
    beliefOf,
  )

describe('what a class thinks', () => {
  it('is each false belief once, over all questions that show it, from first answers alone', () => {
    const all = think(gradebook(smallStory, asked, classHandedIn()).students)
    // “Nobody left”: Djénéba by one; Bintou and Élise by many. Eight answered the one, seven the other, eight either.
    // “France left first”: Bintou, who was sure and right at the second try, and Garba, of the eight.
    expect(all.map(({ belief, count, sure, of }) => [belief, count, sure, of])).toEqual([
      ['nobody left', 3, 0, 8],
      ['France left first', 2, 1, 8],
    ])
    expect(all[0]).toMatchObject({ item: 'many', chosen: 'c', episode: 'paris' })
  })

  it('is nothing where nobody answered, or questions name no belief', () => {
    expect(think(gradebook(smallStory, asked, []).students)).toEqual([])
    const awa = received([handedIn(smallStory, { name: 'Awa', moves: [], said: [] })])
    expect(think(gradebook(smallStory, asked, awa).students)).toEqual([])
  })
})

describe('what to teach again', () => {
  const held = (belief: string, parts: Partial<Misconception>): Misconception => ({
    belief,
    count: 4,
    sure: 0,
    of: 10,
    item: belief,
    chosen: '',
    scene: 's',
    chapter: 'c',
    episode: 'e',
    objective: belief,
    facts: [],
    key: false,
    ...parts,
  })
  const order = (...all: readonly Misconception[]) => toReteach(all).map(({ belief }) => belief)

  it('is first what most hold, then what they are sure of, then what the file is about', () => {
    expect(order(held('few', { count: 3 }), held('many', { count: 5 }))).toEqual(['many', 'few'])
    expect(order(held('more', { count: 5 }), held('sure', { sure: 4 }))).toEqual(['sure', 'more'])
    expect(order(held('more', { count: 5 }), held('key', { key: true }))).toEqual(['key', 'more'])
  })

  it('is three things at most, of three objectives', () => {
    const same = held('same', { count: 3, objective: 'a' })
    expect(
      order(held('a', {}), same, held('b', { count: 2 }), held('c', { count: 1 }), held('d', { count: 1 })),
    ).toEqual(['a', 'b', 'c'])
  })
})
