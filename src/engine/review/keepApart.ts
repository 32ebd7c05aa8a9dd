import type { FactId } from '../../model/ids'
import type { DeckCard } from './deck'

const day = 86_400_000

/** What is asked today or later, and what is new and may be asked today. */
export interface Apart {
  /** The cards asked before, each due on a day on which nothing else asks for the same fact. */
  readonly asked: readonly DeckCard[]
  readonly fresh: readonly DeckCard[]
}

/**
 * Keeps an item and a card of one and the same fact a day apart or more, since the one would give the other away: whoever is due
 * later is put off, day by day, until a day is free; on a day on which one was answered none of the others is asked. Two items may
 * share a day. New cards are offered only where nothing of today asks for their facts. Nothing comes earlier than its schedule says.
 *
 * @param today the first moment of the learner’s day
 */
export function keepApart(deck: readonly DeckCard[], today: number): Apart {
  const dayOf = (at: number): number => Math.floor((at - today) / day)
  const taken = new TakenDays()
  for (const card of deck) if (card.schedule) taken.take(card, dayOf(card.schedule.lastReview))
  const dated = deck.flatMap((card) => (card.schedule ? [{ card, schedule: card.schedule }] : []))
  const asked = dated
    .sort((a, b) => a.schedule.due - b.schedule.due || (a.card.id < b.card.id ? -1 : 1))
    .map(({ card, schedule }): DeckCard => {
      const from = Math.max(0, dayOf(schedule.due))
      const on = taken.firstFree(card, from)
      taken.take(card, on)
      return on === from ? card : { ...card, schedule: { ...schedule, due: today + on * day } }
    })
  const fresh = deck.filter((card) => {
    if (card.schedule || taken.firstFree(card, 0) > 0) return false
    taken.take(card, 0)
    return true
  })
  return { asked, fresh }
}

/** On which days each fact is asked for, by an item or by a card of its own. */
class TakenDays {
  /** By day and fact, whether a card of its own asks for it. */
  private readonly days = new Map<string, boolean>()

  take({ asks, facts }: DeckCard, on: number): void {
    for (const fact of facts)
      this.days.set(key(fact, on), asks.kind !== 'item' || this.days.get(key(fact, on)) === true)
  }

  firstFree(card: DeckCard, from: number): number {
    let on = from
    while (card.facts.some((fact) => this.clashes(card, fact, on))) on += 1
    return on
  }

  private clashes({ asks }: DeckCard, fact: FactId, on: number): boolean {
    const own = this.days.get(key(fact, on))
    return own !== undefined && (asks.kind !== 'item' || own)
  }
}

const key = (fact: FactId, on: number): string => `${on} ${fact}`
