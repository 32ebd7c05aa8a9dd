import { type Card, Rating, createEmptyCard, fsrs } from 'ts-fsrs'
import { type Grade, type Graded, grades } from '../../model/Review'

/** When a card is due and how it is remembered, after its gradings so far. */
export interface Schedule {
  /** Milliseconds since 1970: whole days after the last grading. */
  readonly due: number
  readonly lastReview: number
  /** Days after which it is still remembered with a probability of 0.9. */
  readonly stability: number
  /** 1 to 10. */
  readonly difficulty: number
  readonly reps: number
  readonly lapses: number
}

const day = 86_400_000
// Steps of minutes are left out: a sitting asks each card once, and the next one is on another day.
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false })
const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const

/**
 * Schedules a card by its gradings, in the order of time, with the Free Spaced Repetition Scheduler (FSRS-6, default weights, 0.9
 * retention, no fuzz: the same log gives the same dates everywhere). Of one day's gradings the lowest counts, and what was not
 * known is due the day after. `null` for a card that was never graded.
 */
export function schedule(gradings: readonly Graded[]): Schedule | null {
  const counted = lowestOfDays(gradings)
  const last = counted.at(-1)
  if (!last) return null
  const start = createEmptyCard(new Date(counted[0]?.at ?? 0))
  const card = counted.reduce<Card>(
    (now, { grade, at }) => scheduler.next(now, new Date(at), ratings[grade]).card,
    start,
  )
  const { stability, difficulty, reps, lapses } = card
  return { due: last.at + day * daysAfter(card, last.grade), lastReview: last.at, stability, difficulty, reps, lapses }
}

/** Whole days until the card would come back, for each grade given now. */
export function intervals(gradings: readonly Graded[], now: number): Readonly<Record<Grade, number>> {
  const last = gradings.reduce((latest, { at }) => Math.max(latest, at), 0)
  const at = Math.max(now, last)
  const card = gradings[0]?.card ?? 'item/'
  const after = (grade: Grade): number => {
    const then = schedule([...gradings, { card, grade, at }])
    return then ? Math.max(1, Math.round((then.due - at) / day)) : 1
  }
  return { again: after('again'), hard: after('hard'), good: after('good'), easy: after('easy') }
}

const daysAfter = ({ scheduled_days: days }: Card, grade: Grade): number => (grade === 'again' ? 1 : Math.max(1, days))

/** Days are those of universal time, so that a log means the same wherever it is read. */
function lowestOfDays(gradings: readonly Graded[]): readonly Graded[] {
  const days = new Map<number, Graded>()
  for (const graded of [...gradings].sort((a, b) => a.at - b.at)) {
    const on = Math.floor(graded.at / day)
    const there = days.get(on)
    if (!there || grades.indexOf(graded.grade) < grades.indexOf(there.grade)) days.set(on, graded)
  }
  return [...days.values()]
}
