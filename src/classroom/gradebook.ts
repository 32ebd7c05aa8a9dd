import type { Story } from '../model/Story'
import type { EpisodeId } from '../model/ids'
import type { Assignment } from './Assignment'
import { type ClassDecision, type EndingCount, type Flow, classDecisions, endingCounts, flows } from './classDecisions'
import { typedIdOf } from './classCode'
import { type FactsOf, type ItemStatistics, type MissedFact, itemStatistics, missedFacts } from './itemStatistics'
import type { Received } from './Received'
import { type Report, reportOf } from './reportOf'
import { type SortedHandIns, type Sorting, type Submission, sortHandIns, usualSorting } from './sortHandIns'

/** A student of the class, with what the hand-in that counts comes to. */
export interface Student extends Submission {
  readonly report: Report
}

/** What a class did with an assignment. Everything is computed from the hand-ins; nothing in them is believed but the log. */
export interface Gradebook extends Pick<SortedHandIns, 'duplicates' | 'foreign'> {
  /** In the order in which they first came in. */
  readonly students: readonly Student[]
  /** In the story's order. */
  readonly items: readonly ItemStatistics[]
  readonly missed: readonly MissedFact[]
  readonly decisions: readonly ClassDecision[]
  /** By episode, those with two decisions met in a row. */
  readonly flows: Readonly<Record<EpisodeId, readonly Flow[]>>
  readonly endings: readonly EndingCount[]
}

/**
 * The gradebook of an assignment: each hand-in replayed (once, see `reportOf`), each student with the one that counts, and the
 * class in statistics over these. Linear in the hand-ins.
 *
 * @param received in the order in which they came in
 * @param factsOf which facts a part of an item asks for; without it all that the item rests on
 * @param sorting where the teacher has put hand-ins, and which count
 */
export function gradebook(
  story: Story,
  assignment: Assignment,
  received: readonly Received[],
  sorting: Sorting = usualSorting,
  factsOf?: FactsOf,
): Gradebook {
  const { id } = assignment
  const typed = typedIdOf(assignment)
  const { submissions, duplicates, foreign } = sortHandIns(received, { id, typed }, sorting, (handIn) =>
    worthOf(reportOf(story, assignment, handIn)),
  )
  const students = submissions.map((one) => ({ ...one, report: reportOf(story, assignment, one.counted.handIn) }))
  const reports = students.map(({ report }) => report)
  const { episodes } = assignment
  const flowing = episodes.flatMap((episode): [EpisodeId, readonly Flow[]][] => {
    const own = flows(episode, reports)
    return own.length ? [[episode, own]] : []
  })
  return {
    students,
    duplicates,
    foreign,
    items: itemStatistics(story, episodes, reports),
    missed: missedFacts(story, episodes, reports, factsOf),
    decisions: classDecisions(story, episodes, reports),
    flows: Object.fromEntries(flowing),
    endings: endingCounts(story, reports),
  }
}

/** What a hand-in comes to: its points, and of equal points how much is done. */
const worthOf = ({ marks, completion }: Report): number => marks.points + completion.share / 1000
