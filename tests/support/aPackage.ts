import type { Assignment } from '../../src/classroom/Assignment'
import type { LmsReport } from '../../src/classroom/lms/lmsReport'
import { lmsReport } from '../../src/classroom/lms/lmsReport'
import type { Saying } from '../../src/classroom/lms/ScormDialect'
import { writeSuspend } from '../../src/classroom/lms/suspendData'
import type { HandIn } from '../../src/classroom/HandIn'
import type { Story } from '../../src/model/Story'
import { expectOk } from './buildStory'

/** What a package of these files asks. */
export const packageAssignment = (
  story: Story,
  episodes: readonly string[],
  parts: Partial<Assignment> = {},
): Assignment => ({
  id: 'lms-test',
  title: 'A file',
  language: 'en',
  episodes,
  quiz: { tries: 2, seed: 'lms-test', feedback: 'now', confidence: false },
  asks: 'name',
  due: null,
  story: story.version,
  key: null,
  ...parts,
})

/** What an LMS is told of a hand-in. */
export function sayingOf(
  story: Story,
  assignment: Assignment,
  handIn: HandIn | null,
  { pass = null, seconds = 61 }: { readonly pass?: number | null; readonly seconds?: number } = {},
): Saying & { readonly report: LmsReport } {
  return {
    report: lmsReport(story, assignment, handIn, { pass, textOf: () => undefined }),
    suspend: handIn && expectOk(writeSuspend({ handIn, others: [] })),
    location: handIn?.run.id ?? '',
    seconds,
  }
}
