import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeckCard } from '../../src/engine/review/deck'
import { gradeOf, gradesAfter } from '../../src/engine/review/gradeOf'
import { keepApart } from '../../src/engine/review/keepApart'

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

it('a lucky guess is graded hard, and may not be called good or easy', () => {
  expect(gradeOf(1, 1, 'guess')).toBe('hard')
  expect(gradesAfter(1, 1, 'guess')).toEqual(['again', 'hard'])
  expect(gradesAfter(1, 1, 'sure')).toContain('good')
  expect(gradesAfter(0, 1, 'guess')).toContain('again')
})
