import type { Story } from '../model/Story'
import type { Run } from '../model/Run'
import type { Assignment } from './Assignment'
import type { Marks } from './marks'
import { reportOf } from './reportOf'
import type { Work } from './work'

/** The runs that a learner hands in: of each stretch the one that counts, each once. */
export const handedRuns = ({ stretches }: Pick<Work, 'stretches'>): readonly Run[] => [
  ...new Set(stretches.flatMap(({ runs }) => runs[0] ?? [])),
]

/** What the class view will show for this work, to the digit; `null` where nothing was begun. */
export function marksOfWork(story: Story, assignment: Assignment, work: Pick<Work, 'stretches'>): Marks | null {
  const [run, ...more] = handedRuns(work)
  if (!run) return null
  const handIn = {
    assignment: assignment.id,
    names: [''] as const,
    run,
    more,
    words: { memos: {}, debrief: [] },
    at: 0,
  }
  return reportOf(story, assignment, handIn).marks
}
