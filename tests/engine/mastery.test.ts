import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mastery } from '../../src/engine/learning/mastery'
import { shuffle } from '../../src/engine/shuffle'
import type { Attempt } from '../../src/engine/State'
import type { Graded } from '../../src/model/Review'
import { anAttempt } from '../support/anAttempt'
import { aChapter, anEpisode, anItem, aScene, aStory } from '../support/buildStory'

const names = ['p', 'q', 'r', 's', 't']
const story = aStory([
  aChapter('coup', [
    anEpisode(
      'paris',
      [aScene('morning')],
      names.map((id) => anItem(id)),
    ),
  ]),
])
const day = 86_400_000

/** `p` right, `!p` wrong, `?p` right by a guess, `+p` right at the second try, on a day of its own or a minute after the one before. */
function answered(days: readonly string[]): Attempt[] {
  return days.flatMap((on, index) =>
    on
      .split(' ')
      .filter(Boolean)
      .map((word, minute): Attempt => {
        return anAttempt(word.at(-1) ?? '', day * (index + 1) + minute * 60_000, {
          ...(word.startsWith('!') && { points: 0 }),
          ...(word.startsWith('?') && { confidence: 'guess' }),
          ...(word.startsWith('+') && { again: true }),
        })
      }),
  )
}
const levelOf = (days: readonly string[], log: readonly Graded[] = []) =>
  mastery(story, answered(days), { log })[0]?.level
const graded = (item: string, grade: Graded['grade'], on: number): Graded => ({
  card: `item/${item}`,
  grade,
  at: day * on,
})

describe('an objective', () => {
  it.each([
    ['not yet, before anything is asked', [], 'not-yet'],
    ['not yet, where all was wrong', ['!p !q'], 'not-yet'],
    ['begun, after one right answer', ['p'], 'begun'],
    ['begun, though one item was right on three days', ['p', 'p', 'p'], 'begun'],
    ['shown, after three different items right at the first try', ['p q r'], 'shown'],
    ['shown, with one wrong among five', ['p q r s !t'], 'shown'],
    ['no more than begun, with one wrong beside three', ['p q r !s'], 'begun'],
    ['not shown by guesses', ['p q ?r'], 'begun'],
    ['not shown by second tries', ['p q !r +r'], 'begun'],
    ['not shown by an item that was answered again with its feedback in mind', ['p q !r r'], 'begun'],
    ['not shown the day after a mistake, but the day after that', ['p q !r', 'r'], 'begun'],
    ['shown where a mistake was put right on two days', ['p q !r', 'r', 'r'], 'shown'],
    ['not kept by the same item twice on a day', ['p q r p'], 'shown'],
    ['kept, when one of them is right a day later', ['p q r', 'p'], 'kept'],
    ['kept, when all three are right again a day later', ['p q r', 'p q r'], 'kept'],
    ['shown but not kept, after many mistakes', ['!p !q !r', 'p q r', 'p q r', 'p q r'], 'shown'],
    [
      'kept after many mistakes, once right answers outweigh them',
      ['!p !q !r', 'p q r', 'p q r', 'p q r', 'p q r'],
      'kept',
    ],
    ['to come back to, when a mistake takes it back', ['p q r', '!p'], 'back'],
  ] as const)('is %s', (_, days, level) => {
    expect(levelOf(days)).toBe(level)
  })

  it('is kept, taken back and shown by reviews too', () => {
    expect(levelOf(['p q r'], [graded('p', 'good', 5)])).toBe('kept')
    expect(levelOf(['p q r'], [graded('p', 'again', 5)])).toBe('back')
    expect(levelOf(['p q'], [graded('r', 'good', 5)])).toBe('shown')
    expect(levelOf(['p q'], [graded('r', 'hard', 5)])).toBe('begun')
  })

  it('does not count twice an answer that the deck has taken in as a grading', () => {
    expect(levelOf(['p q ?r'], [graded('p', 'good', 1), { card: 'item/r', grade: 'good', at: day + 120_000 }])).toBe(
      'begun',
    )
  })

  it('names what was missed, with the scene that teaches it', () => {
    expect(mastery(story, answered(['p !q']))[0]?.weak).toEqual([{ item: 'q', scene: 'morning' }])
  })

  it('is not shown by four right of five where chance gives one of two', () => {
    const pairs = names.map((id) => anItem(id, { options: ['a', 'b'] }))
    const coins = aStory([aChapter('coup', [anEpisode('paris', [aScene('morning')], pairs)])])
    expect(mastery(coins, answered(['p q r s !t']))[0]?.level).toBe('begun')
    expect(mastery(coins, answered(['p q r s']))[0]?.level).toBe('shown')
  })

  it('is told of each objective of a file by its own items alone', () => {
    const items = [anItem('p', { objective: 'say' }), anItem('q', { objective: 'weigh' }), anItem('r')]
    const two = { ...anEpisode('paris', [aScene('morning')], items), objectives: ['say', 'weigh'] }
    const place = { chapter: 'coup', episode: 'paris', items: 1, answered: 1 }
    expect(mastery(aStory([aChapter('coup', [two])]), answered(['p !q r']))).toEqual([
      { ...place, objective: 'say', right: 1, level: 'begun', weak: [] },
      { ...place, objective: 'weigh', right: 0, level: 'not-yet', weak: [{ item: 'q', scene: 'morning' }] },
    ])
  })

  it('is rarely shown by who guesses, however often', () => {
    let shown = 0
    const runs = 400
    fc.assert(
      fc.property(fc.string({ minLength: 8, maxLength: 8 }), fc.integer({ min: 1, max: 12 }), (seed, length) => {
        const days = Array.from({ length }, (_, on) =>
          shuffle(names, `${seed}/${on}`)
            .map((name) => `${shuffle(['', '!', '!'], `${seed}/${on}/${name}`)[0]}${name}`)
            .join(' '),
        )
        const level = levelOf(days)
        if (level === 'shown' || level === 'kept') shown++
      }),
      { numRuns: runs, seed: 11 },
    )
    expect(shown / runs).toBeLessThan(0.05)
  })

  it('never counts more than was answered, whatever the log', () => {
    const word = fc
      .tuple(fc.constantFrom('', '!', '?', '+'), fc.constantFrom(...names, 'x'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 8 }), (days) => {
        const [line] = mastery(story, answered(days.map((on) => on.join(' '))))
        expect(line?.right).toBeLessThanOrEqual(line?.answered ?? -1)
        expect(line?.answered).toBeLessThanOrEqual(names.length)
        if (line?.level === 'shown' || line?.level === 'kept') expect(line.right).toBeGreaterThanOrEqual(3)
      }),
    )
  })
})
