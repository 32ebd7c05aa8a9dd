import type { Grade } from '../../model/Review'
import type { Confidence } from '../../model/Run'

/**
 * The grade that an answer suggests: wrong → again; partly right, or right by a guess → hard; right → good. Nothing is *easy*
 * unless the learner says so.
 */
export function gradeOf(points: number, max: number, confidence?: Confidence): Grade {
  if (points <= 0) return 'again'
  return points < max || confidence === 'guess' ? 'hard' : 'good'
}
