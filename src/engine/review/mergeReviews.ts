import { type Graded, type Review, grades } from '../../model/Review'

/**
 * Two reviews as one, whichever is given first: every grading of either that is later than the last reset. Merging again changes
 * nothing. Where both graded a card at the same moment the lower grade stays.
 */
export function mergeReviews(one: Review, other: Review): Review {
  const since = Math.max(one.since, other.since)
  const kept = new Map<string, Graded>()
  for (const graded of [...one.log, ...other.log]) {
    if (graded.at <= since) continue
    const key = `${graded.at} ${graded.card}`
    const there = kept.get(key)
    if (!there || grades.indexOf(graded.grade) < grades.indexOf(there.grade)) kept.set(key, graded)
  }
  return { since, log: [...kept.values()].sort(byTime) }
}

/**
 * One review that two tabs have changed: every grading of either, and the reset that was made, or taken back, since both were alike.
 */
export function rejoinReviews(base: Review | undefined, there: Review, mine: Review): Review {
  const since = base ? (mine.since === base.since ? there.since : mine.since) : Math.max(there.since, mine.since)
  return mergeReviews({ since, log: there.log }, { since, log: mine.log })
}

const byTime = (a: Graded, b: Graded): number => a.at - b.at || (a.card < b.card ? -1 : a.card > b.card ? 1 : 0)
