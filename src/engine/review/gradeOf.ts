import { type Grade, grades } from '../../model/Review'
import type { Confidence } from '../../model/Run'

/**
 * The grade that an answer suggests: less than all points → again, since FSRS reserves *hard* for what was recalled; right by a guess
 * → hard; right → good. Nothing is *easy* unless the learner says so.
 */
export function gradeOf(points: number, max: number, confidence?: Confidence): Grade {
  if (points < max) return 'again'
  return confidence === 'guess' ? 'hard' : 'good'
}

/** The grades that may be given after an answer: whoever guessed right knew it no better than *hard*. */
export const gradesAfter = (points: number, max: number, confidence?: Confidence): readonly Grade[] =>
  points >= max && confidence === 'guess' ? ['again', 'hard'] : grades
