import type { Graded } from '../../model/Review'
import type { Run } from '../../model/Run'
import type { Story } from '../../model/Story'
import { attemptsOfRuns } from '../learning/attemptsOfRuns'
import { gradeOf } from './gradeOf'

/** The answers of runs as gradings of their items' cards. A second try, made with the feedback in sight, grades nothing. */
export function gradesOfRuns(story: Story, runs: readonly Run[]): readonly Graded[] {
  return attemptsOfRuns(story, runs).flatMap((attempt) => {
    if (!attempt.scored || attempt.again) return []
    const { item, points, max, confidence, at } = attempt
    return [{ card: `item/${item}`, grade: gradeOf(points, max, confidence), at } as const]
  })
}
