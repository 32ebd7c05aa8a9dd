import type { ItemView } from '../../engine/quiz'
import type { ObjectiveId } from '../../model/ids'
import type { Story } from '../../model/Story'
import type { Assignment } from '../Assignment'
import type { HandIn } from '../HandIn'
import { type Report, reportOf } from '../reportOf'
import { type Work, workOn } from '../work'
import type { Interaction } from './Interaction'
import { interactionsOf, type TextOf } from './interactionsOf'

/** How far one objective has come: points over the questions of the quizzes that serve it. */
export interface LmsObjective {
  readonly id: ObjectiveId
  readonly points: number
  readonly asked: number
  readonly answered: number
}

/** What an LMS is told of a pupil's work, in terms that every standard has words for. All of it follows from the log. */
export interface LmsReport {
  /** Points over all that was asked; `null` before the first answer. */
  readonly score: { readonly points: number; readonly asked: number } | null
  readonly complete: boolean
  /** Steps done of all: 0 to 1. */
  readonly progress: number
  /** `null`: not complete yet, or there is no mark to pass. */
  readonly passed: boolean | null
  readonly objectives: readonly LmsObjective[]
  /** In the order in which they were given: what comes later stands behind. */
  readonly interactions: readonly Interaction[]
}

/** Nothing has been begun. */
const nothing = { score: null, complete: false, progress: 0, passed: null, interactions: [] } as const

/**
 * @param handIn the pupil's work as it would be handed in; `null` where nothing was begun
 * @param pass share of the points from which it is passed; `null` = there is no such mark
 * @param textOf words for those who read the report, where they have arrived
 */
export function lmsReport(
  story: Story,
  assignment: Assignment,
  handIn: HandIn | null,
  { pass, textOf }: { readonly pass: number | null; readonly textOf: TextOf },
): LmsReport {
  if (!handIn) return { ...nothing, objectives: objectivesOf(workOn(story, assignment, [], { since: 0 }), []) }
  const report = reportOf(story, assignment, handIn)
  const { completion, points: chapters } = report
  const [points, most] = [sum(chapters, (one) => one.points), sum(chapters, (one) => one.asked)]
  const work = workOn(story, assignment, [handIn.run, ...(handIn.more ?? [])], { since: 0 })
  const ids = new Set(askedBy(work).map(({ id }) => id))
  // In a quiz of one's own one may answer more: as in the marks, it is left out.
  const asked = report.items.filter(({ item }) => ids.has(item))
  const { complete, share } = completion
  return {
    score: completion.answered > 0 ? { points, asked: most } : null,
    complete,
    progress: share,
    passed: complete && pass !== null && most > 0 ? points / most >= pass : null,
    objectives: objectivesOf(work, report.items),
    interactions: interactionsOf(story, { ...report, items: asked }, textOf),
  }
}

const askedBy = ({ stretches }: Work): readonly ItemView[] =>
  stretches.flatMap(({ parts }) => parts.flatMap((part) => part.items))

function objectivesOf(work: Work, items: Report['items']): readonly LmsObjective[] {
  const asked = askedBy(work)
  const points = new Map(items.map((item) => [item.item, item.points]))
  const serving = (id: ObjectiveId): readonly ItemView[] => asked.filter(({ objective }) => objective === id)
  return [...new Set(asked.map(({ objective }) => objective))].sort().map((id) => ({
    id,
    points: sum(serving(id), (item) => points.get(item.id) ?? 0),
    asked: serving(id).length,
    answered: serving(id).filter((item) => points.has(item.id)).length,
  }))
}

const sum = <T>(things: readonly T[], of: (thing: T) => number): number =>
  things.reduce((total, thing) => total + of(thing), 0)
