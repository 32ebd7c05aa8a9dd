import type { Graded } from '../../model/Review'
import type { ItemId } from '../../model/ids'
import type { Attempt } from '../State'

/** What the answers to one item say of what is remembered. */
export interface Recall {
  /** Counts as right now. */
  readonly right: boolean
  /** And was right once more, a day or more after. */
  readonly kept: boolean
  /** Counted as right at some time. */
  readonly ever: boolean
  /** Days on which it was right over all time, less two for each mistake: chance makes two mistakes for one that is right. */
  readonly balance: number
  /** Whether the latest answer was all right, by whatever means. */
  readonly latest: boolean
}

interface Event {
  readonly item: ItemId
  readonly at: number
  /** `guess`: right, and said to be guessed, or hard: that says nothing either way. */
  readonly outcome: 'right' | 'guess' | 'wrong'
}

/** A day, less the hours between an evening and the next afternoon. */
const dayApart = 20 * 3_600_000
const minute = 60_000

/**
 * What is remembered of each item that was answered or graded. A right first try counts, unless it was guessed or comes within a day
 * of the feedback on an earlier one; a second try counts for learning, not here. A wrong one takes back what was, and then the item
 * must be right on two days to count again.
 */
export function recallOf(attempts: readonly Attempt[], graded: readonly Graded[]): ReadonlyMap<ItemId, Recall> {
  const recalls = new Map<ItemId, Recall>()
  for (const [item, events] of eventsByItem(attempts, graded)) recalls.set(item, recallIn(events))
  return recalls
}

function recallIn(events: readonly Event[]): Recall {
  let rights: number[] = []
  let failed = false
  let ever = false
  let balance = 0
  let last = -Infinity
  for (const { outcome, at } of events) {
    if (outcome === 'wrong') {
      rights = []
      failed = true
      balance -= 2
    } else if (outcome === 'right' && at - last >= dayApart) {
      rights.push(at)
      balance += 1
    }
    ever ||= rights.length > 0 && !failed
    last = at
  }
  // After a failure the first right day puts the item back where a new one stands before it is asked.
  const counted = failed ? rights.slice(1) : rights
  return {
    right: counted.length > 0,
    kept: counted.length > 1,
    ever: ever || counted.length > 0,
    balance,
    latest: events.at(-1)?.outcome !== 'wrong',
  }
}

/**
 * First tries and gradings by item, in the order of time. The deck takes in the answers of runs as gradings, and codes keep minutes:
 * of one minute the answer itself counts, which says more.
 */
function eventsByItem(attempts: readonly Attempt[], graded: readonly Graded[]): ReadonlyMap<ItemId, readonly Event[]> {
  const known = new Map<string, Event>()
  const keep = (event: Event): void => {
    const key = `${Math.floor(event.at / minute)} ${event.item}`
    if (!known.has(key)) known.set(key, event)
  }
  for (const one of attempts) if (one.scored && !one.again && one.max > 0) keep(eventOf(one))
  for (const { card, grade, at } of graded) {
    if (!card.startsWith('item/')) continue
    const outcome = grade === 'again' ? 'wrong' : grade === 'hard' ? 'guess' : 'right'
    keep({ item: card.slice('item/'.length), at, outcome })
  }
  const items = new Map<ItemId, Event[]>()
  for (const event of [...known.values()].sort((a, b) => a.at - b.at)) {
    const own = items.get(event.item)
    if (own) own.push(event)
    else items.set(event.item, [event])
  }
  return items
}

function eventOf({ item, at, points, max, confidence }: Extract<Attempt, { scored: true }>): Event {
  const outcome = points < max ? 'wrong' : confidence === 'guess' ? 'guess' : 'right'
  return { item, at, outcome }
}
