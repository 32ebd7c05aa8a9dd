import type { Entry, Run } from '../model/Run'
import type { Student } from './gradebook'
import { runsOf } from './rowsOf'

const rowFactKinds = ['begun-before', 'answers-known', 'key-opened', 'same-times', 'in-future'] as const
/**
 * What a row shows beside its points. `begun-before`: a run was begun before the assignment was made
 * (brought from elsewhere: what was on a device when it opened the link is never handed in from there); `answers-known`: the quiz was
 * answered in a run begun after the same questions had been answered in another; `key-opened`: the answer key was opened on that device
 * before; `same-times`: another row took the same steps at the same minutes; `in-future`: handed in at a
 * time that has yet to come here. Facts by the pupil's clock, which are hints: none of them
 * says that anybody did wrong.
 */
export type RowFact = (typeof rowFactKinds)[number]

/** Clocks that are no further apart than this agree. */
const clocksApart = 3_600_000

/** In a class of fewer, what holds of most may still be told of each. */
const smallestClass = 3

/** Fewer steps may be alike by chance. */
const fewestSteps = 6

/** The facts of each row, by its key; rows without any have none. `made`: when the assignment was made; `now`: by the
 * teacher’s clock. Linear in the hand-ins. */
export function rowFacts(
  students: readonly Student[],
  made: number,
  now: number,
): ReadonlyMap<string, readonly RowFact[]> {
  const ways = new Map<string, Set<string>>()
  const runsIn = (student: Student) => runsOf(student.counted.handIn)
  for (const student of students)
    for (const run of runsIn(student)) {
      const way = wayOf(run)
      ways.set(way, (ways.get(way) ?? new Set<string>()).add(student.key))
    }
  const early = begunBefore(students, made)
  const holds: Record<RowFact, (student: Student) => boolean> = {
    'begun-before': ({ key }) => early.has(key),
    'answers-known': answersKnown,
    'key-opened': ({ counted: { handIn } }) => handIn.keyOpened !== undefined && handIn.keyOpened <= handIn.at,
    'in-future': ({ counted: { handIn } }) => handIn.at > now + clocksApart,
    'same-times': (student) =>
      runsIn(student).some((run) => run.log.length >= fewestSteps && (ways.get(wayOf(run))?.size ?? 0) > 1),
  }
  return new Map(
    students.flatMap((student) => {
      const found = rowFactKinds.filter((kind) => holds[kind](student))
      return found.length ? [[student.key, found] as const] : []
    }),
  )
}

/**
 * Rows with a run begun before the assignment was made. Where most of a class would be among them it is the teacher’s clock that is
 * off, or the link that was made anew: it tells nobody apart, and is said of nobody.
 */
function begunBefore(students: readonly Student[], made: number): ReadonlySet<string> {
  const early = students.filter(({ counted }) => runsOf(counted.handIn).some(({ begun }) => begun < made - clocksApart))
  const most = students.length >= smallestClass && early.length * 2 > students.length
  return new Set(most ? [] : early.map(({ key }) => key))
}

/** Whether a run that counts answers again what another hand-in of the row had answered when it was begun. */
function answersKnown({ counted, others }: Student): boolean {
  const own = runsOf(counted.handIn)
  const ids = new Set(own.map(({ id }) => id))
  const before = others.flatMap(({ handIn }) => runsOf(handIn)).filter(({ id }) => !ids.has(id))
  return own.some((run) => {
    const known = new Set(
      before.flatMap((other) => answered(other).filter(({ at }) => at < run.begun)).map(({ item }) => item),
    )
    return answered(run).some(({ item }) => known.has(item))
  })
}

const answered = ({ log }: Run) =>
  log.filter((entry): entry is Extract<Entry, { kind: 'answer' }> => entry.kind === 'answer')

/** A run as its steps and their minutes: codes keep no seconds. */
const wayOf = ({ log }: Run): string =>
  log
    .map((entry) => {
      const what = 'item' in entry ? [entry.item, ...entry.chosen] : 'scene' in entry ? [entry.scene, entry.option] : []
      return [entry.kind, ...what, Math.floor(entry.at / 60_000)].join(' ')
    })
    .join('\n')
