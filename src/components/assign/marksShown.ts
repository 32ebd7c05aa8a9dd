import type { Assignment } from '../../classroom/Assignment'
import { marksOfWork } from '../../classroom/handedRuns'
import type { Marks } from '../../classroom/marks'
import { quizDone, type Work } from '../../classroom/work'
import type { Story } from '../../model/Story'

/** What a learner may read of the points: nothing before the first answer, and with feedback at the end nothing of an open quiz. */
export function marksShown(story: Story, assignment: Assignment, work: Work): Marks | null {
  const parts = work.stretches.flatMap((stretch) => stretch.parts)
  const open = parts.some((part) => part.open.length < part.items.length && !quizDone(part))
  if (assignment.quiz.feedback === 'end' && open) return null
  const marks = marksOfWork(story, assignment, work)
  return marks?.answered ? marks : null
}
