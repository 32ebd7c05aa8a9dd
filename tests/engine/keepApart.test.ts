import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeckCard } from '../../src/engine/review/deck'
import { gradeOf, gradesAfter } from '../../src/engine/review/gradeOf'
import { keepApart } from '../../src/engine/review/keepApart'
import type { CardId } from '../../src/model/Review'

const day = 86_400_000
const today = Date.UTC(2025, 2, 3)
const facts = ['a', 'b', 'c'] as const

interface Drawn {
  readonly item: boolean
  readonly facts: readonly string[]
  readonly last: number
  readonly wait: number | null
}
const card = ({ item, facts, last, wait }: Drawn, at: number): DeckCard => ({
  id: item ? `item/${at}` : `fact/${at}`,
  asks: item ? { kind: 'item', item: `${at}` } : { kind: 'fact', fact: facts[0] ?? '' },
  chapter: 'c',
  episode: 'e',
  scene: 's',
  facts,
  gradings: [],
  schedule:
    wait === null
      ? null
      : {
          lastReview: today - last * day,
          due: today - last * day + wait * day,
          stability: 1,
          difficulty: 5,
          reps: 1,
          lapses: 0,
        },
})
const deck = fc
  .array(
    fc.record({
      item: fc.boolean(),
      facts: fc.subarray([...facts], { minLength: 1 }),
      last: fc.nat(20),
      wait: fc.option(fc.integer({ min: 1, max: 20 })),
    }),
    { maxLength: 25 },
  )
  .map((drawn) => drawn.map(card))
const dayOf = ({ schedule }: DeckCard): number => Math.max(0, Math.floor(((schedule?.due ?? 0) - today) / day))
const clash = (one: DeckCard, other: DeckCard): boolean =>
  one !== other &&
  (one.asks.kind !== 'item' || other.asks.kind !== 'item') &&
  one.facts.some((fact) => other.facts.includes(fact))

describe('an item and a card of the same fact', () => {
  it('never fall due on one day, nor on the day on which the other was answered, whatever the deck', () => {
    fc.assert(
      fc.property(deck, (cards) => {
        const { asked, fresh } = keepApart(cards, today)
        for (const one of asked) {
          for (const other of asked) if (clash(one, other)) expect(dayOf(one)).not.toBe(dayOf(other))
          for (const other of cards)
            if (
              clash(
                cards.find(({ id }) => id === one.id)!,
                other,
              ) &&
              other.schedule?.lastReview === today
            )
              expect(dayOf(one)).toBeGreaterThan(0)
        }
        for (const one of fresh) {
          for (const other of fresh) expect(clash(one, other)).toBe(false)
          for (const other of asked) if (clash(one, other)) expect(dayOf(other)).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('come no earlier than their schedule says, and none is lost', () => {
    fc.assert(
      fc.property(deck, (cards) => {
        const { asked } = keepApart(cards, today)
        expect(asked.map(({ id }) => id).sort()).toEqual(
          cards.flatMap(({ id, schedule }) => (schedule ? [id] : [])).sort(),
        )
        for (const one of asked)
          expect(one.schedule!.due).toBeGreaterThanOrEqual(cards.find(({ id }) => id === one.id)!.schedule!.due - day)
      }),
    )
  })
})

describe('the cards of a day', () => {
  const hour = 3_600_000
  /** A card that was answered so many days ago and is due in so many, at five o’clock; `null`: never asked. */
  const dated = (id: CardId, fact: string, days: readonly [number, number] | null): DeckCard => ({
    ...{ id, asks: id.startsWith('item') ? { kind: 'item', item: id } : { kind: 'fact', fact }, chapter: 'c' },
    ...{ episode: 'e', scene: 's', facts: [fact], gradings: [] },
    schedule: days && {
      ...{ lastReview: today - days[0] * day + 5 * hour, due: today + days[1] * day + 5 * hour },
      ...{ stability: 1, difficulty: 5, reps: 1, lapses: 0 },
    },
  })
  const putOff = (card: DeckCard, days: number): DeckCard => ({
    ...card,
    schedule: card.schedule && { ...card.schedule, due: today + days * day },
  })

  it('stand as they are where nothing is in their way, the longest due first, then by name', () => {
    const [late, b, a, c] = [
      dated('item/z', 'v', [9, -3]),
      dated('fact/b', 'w', [9, 2]),
      dated('fact/a', 'x', [9, 2]),
      dated('item/c', 'y', [9, 2]),
    ]
    const later = dated('fact/0', 'z', [9, 4])
    const deck = [later, b, a, c, late]
    expect(keepApart(deck, today)).toEqual({ asked: [late, a, b, c, later], fresh: [] })
  })

  it('are put off to the start of the next free day, an item too', () => {
    const [first, second, third] = [
      dated('fact/a', 'a', [9, -1]),
      dated('item/a', 'a', [9, 0]),
      dated('reason/a', 'a', [9, 1]),
    ]
    const { asked } = keepApart([third, second, first], today)
    expect(asked).toEqual([first, putOff(second, 1), putOff(third, 2)])
  })

  it('may be two items of one fact', () => {
    const items = [dated('item/a', 'a', [9, 0]), dated('item/b', 'a', [9, 0])]
    expect(keepApart(items, today).asked).toEqual(items)
  })

  it('leave out what was answered today in another way', () => {
    const [own, item] = [dated('fact/a', 'a', [0, 8]), dated('item/done', 'a', [0, 9])]
    const due = dated('item/due', 'a', [9, 0])
    expect(keepApart([own, item, due], today).asked).toEqual([putOff(due, 1), own, item])
    expect(keepApart([item, dated('fact/due', 'a', [9, 0])], today).asked[0]?.schedule?.due).toBe(today + day)
  })

  it('are new where nothing of today asks for their fact, nor a new one before them', () => {
    const deck = [
      dated('item/today', 'a', [9, 0]),
      dated('fact/tomorrow', 'b', [9, 1]),
      dated('item/of-today', 'a', null),
      dated('fact/of-today', 'a', null),
      dated('item/of-tomorrow', 'b', null),
      dated('item/free', 'c', null),
      dated('fact/free', 'c', null),
    ]
    expect(keepApart(deck, today).fresh.map(({ id }) => id)).toEqual(['item/of-today', 'item/of-tomorrow', 'item/free'])
  })
})

it('a lucky guess is graded hard, and may not be called good or easy', () => {
  expect(gradeOf(1, 1, 'guess')).toBe('hard')
  expect(gradesAfter(1, 1, 'guess')).toEqual(['again', 'hard'])
  expect(gradesAfter(1, 1, 'sure')).toContain('good')
  expect(gradesAfter(0, 1, 'guess')).toContain('again')
})
