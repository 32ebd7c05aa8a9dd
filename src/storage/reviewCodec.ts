import * as v from 'valibot'
import { ok } from '../model/Result'
import { type CardId, type Graded, type Review, grades } from '../model/Review'
import { moment } from './moment'
import { versioned } from './versioned'

const card = v.custom<CardId>((value) => typeof value === 'string' && /^(item|fact|holder|reason)\/./u.test(value))
/** For each card its gradings, `[time, number of the grade from 1]`: short, since it also travels in links. */
const shape = v.object({
  since: moment,
  cards: v.record(card, v.array(v.tuple([moment, v.picklist([1, 2, 3, 4])]))),
})

/** The form in which a review is stored, exported and linked. */
export const { encode: encodeReview, decode: decodeReview } = versioned<Review, v.InferOutput<typeof shape>>({
  format: 1,
  shape,
  write: ({ since, log }) => ({ since, cards: cardsOf(log) }),
  read: ({ since, cards }) => ok({ since, log: logOf(cards) }),
})

function cardsOf(log: Review['log']): Record<string, [number, number][]> {
  const cards: Record<string, [number, number][]> = {}
  for (const { card: id, at, grade } of log) (cards[id] ??= []).push([at, grades.indexOf(grade) + 1])
  return cards
}

function logOf(cards: v.InferOutput<typeof shape>['cards']): Review['log'] {
  const log = Object.entries(cards).flatMap(([id, gradings]) =>
    (gradings ?? []).map(([at, number]): Graded => ({ card: id as CardId, grade: grades[number - 1] ?? 'again', at })),
  )
  return log.sort((a, b) => a.at - b.at || (a.card < b.card ? -1 : 1))
}
