import { describe, expect, it } from 'vitest'
import { gradebook } from '../../src/classroom/gradebook'
import { type Misconception, misconceptions, toReteach } from '../../src/classroom/misconceptions'
import type { ItemResult } from '../../src/classroom/itemResults'
import type { Report } from '../../src/classroom/reportOf'
import type { Item } from '../../src/model/Story'
import { aChapter, anEpisode, anItem, aStory } from '../support/buildStory'
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

describe('what a class thinks of several files', () => {
  const about = (id: string, objective: string) => anItem(id, { objective })
  const { objective, facts, scene, hash } = anItem('n')
  const number: Item = { id: 'n', objective, facts, scene, hash, type: 'numeric', key: 148, tolerance: 2, slips: [] }
  const story = aStory([
    aChapter('only', [
      { ...anEpisode('first', [], [about('p', 'o1'), about('q', 'o3')]), objectives: ['o1', 'o2', 'o3'] },
      { ...anEpisode('second', [], [about('r', 'x'), number]), objectives: ['x'] },
      anEpisode('not-asked', [], [anItem('z')]),
    ]),
  ])
  /** A pupil who gave these first answers, in this order. */
  function pupil(...said: readonly (readonly [item: string, chosen: string])[]): Report {
    const items = said.map(([item, chosen]): ItemResult => {
      const rest = { chapter: 'only', episode: 'first', at: 0, scored: true, points: 0, max: 1 } as const
      const first = { item, chosen: [chosen], ...rest }
      return { item, first, points: 0, max: 1, attempts: [first] }
    })
    const completion = {
      steps: 0,
      stepsDone: 0,
      finished: 0,
      files: 0,
      answered: 0,
      asked: 0,
      share: 0,
      complete: false,
    }
    const marks = { points: 0, asked: 0, answered: 0, percent: null }
    const rest = { states: [], steps: [], points: [], endings: [], caught: [], unscored: 0, otherStory: false }
    return { ...rest, completion, marks, items }
  }
  const believed: Readonly<Record<string, string>> = {
    'p b': 'of p',
    'q b': 'of q',
    'r b': 'of r',
    'p c': 'of both',
    'q c': 'of both',
    'n 148': 'what is right',
    'n 101': 'what is wrong',
    'z b': 'of what was not asked',
    'gone b': 'of what is gone',
  }
  const thinks = (...reports: readonly Report[]) =>
    misconceptions(story, ['first', 'second'], reports, (item, chosen) => believed[`${item} ${chosen}`] ?? '')

  it('is told by share, of equal shares by number, then in the order of the story', () => {
    const all = thinks(
      pupil(['p', 'b'], ['q', 'b'], ['r', 'b']),
      pupil(['p', 'a'], ['q', 'b'], ['r', 'b']),
      pupil(['q', 'a'], ['r', 'b']),
      pupil(['q', 'a'], ['r', 'a']),
    )
    expect(all.map(({ belief, count, of }) => [belief, count, of])).toEqual([
      ['of r', 3, 4],
      ['of q', 2, 4],
      ['of p', 1, 2],
    ])
    expect(thinks(pupil(['q', 'b'], ['p', 'b'])).map(({ belief }) => belief)).toEqual(['of p', 'of q'])
  })

  it('is mended where most showed it, and counts more where it is what its own file is first about', () => {
    const [both] = thinks(pupil(['p', 'c']), pupil(['q', 'c']), pupil(['q', 'c']))
    expect(both).toMatchObject({ belief: 'of both', count: 3, of: 3, item: 'q', chosen: 'c' })
    const key = thinks(pupil(['p', 'b'], ['q', 'b'], ['r', 'b'])).map((one) => [one.item, one.episode, one.key])
    expect(key).toEqual([
      ['p', 'first', true],
      ['q', 'first', false],
      ['r', 'second', true],
    ])
  })

  it('is not shown by a right number, nor by questions that were not asked or are no longer there', () => {
    const all = thinks(pupil(['n', '148'], ['z', 'b'], ['gone', 'b']), pupil(['n', '101']))
    expect(all.map(({ belief, count, of }) => [belief, count, of])).toEqual([['what is wrong', 1, 2]])
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

  it('is weighed by shares: of those who answered, and of those who hold it', () => {
    expect(order(held('of many', { count: 4, of: 10 }), held('of few', { count: 3, of: 3 }))).toEqual([
      'of few',
      'of many',
    ])
    // 0.6 and a third of it again is less than all.
    const some = held('some are sure', { count: 6, sure: 2 })
    expect(order(some, held('all', { count: 10 }))).toEqual(['all', 'some are sure'])
  })

  it('is three things at most, of three objectives', () => {
    const same = held('same', { count: 3, objective: 'a' })
    expect(
      order(held('a', {}), same, held('b', { count: 2 }), held('c', { count: 1 }), held('d', { count: 1 })),
    ).toEqual(['a', 'b', 'c'])
  })
})
