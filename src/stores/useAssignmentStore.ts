import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { Assignment, QuizSettings } from '../classroom/Assignment'
import type { Taken } from '../classroom/Taken'
import { back, left, newlyTaken } from '../classroom/takeTurns'
import { handedRuns } from '../classroom/handedRuns'
import { mergeTaken } from '../classroom/saves/mergeTaken'
import { type Work, workOn } from '../classroom/work'
import type { ItemView } from '../engine/quiz'
import type { ChapterId } from '../model/ids'
import { decodeTaken, encodeTaken } from '../storage/classroomCodec'
import { asOne, type Kind } from '../storage/Kind'
import { useServices } from './services'
import { useRecords } from './useRecords'
import { useRunStore } from './useRunStore'

export const takenKind: Kind<Taken> = {
  name: 'assignment',
  idOf: ({ assignment, worker }) => (worker ? `${assignment.id} ${worker}` : assignment.id),
  encode: encodeTaken,
  decode: decodeTaken,
  merge: asOne(mergeTaken),
}

/** The quiz that an assignment asks for: what is still to be answered, and how. */
export interface AskedQuiz {
  readonly items: readonly ItemView[]
  readonly settings: QuizSettings
}

/** The assignments that this learner has opened, and the work on the one opened last. */
export const useAssignmentStore = defineStore('assignment', () => {
  const { story, clock, newId } = useServices()
  const runs = useRunStore()
  const records = useRecords(takenKind.idOf, () => takenKind)
  const { all, put } = records

  const current = computed(() => all.value.reduce<Taken | null>((a, b) => (a && a.opened >= b.opened ? a : b), null))
  const work = computed<Work | null>(() => {
    if (!current.value || !runs.loaded) return null
    return workOn(story, current.value.assignment, runs.runs, current.value)
  })

  /** What is opened now is opened last, whatever the clock says. */
  const now = (): number => Math.max(clock(), (current.value?.opened ?? -1) + 1)
  const worker = (): string => current.value?.worker ?? ''

  /**
   * Takes an assignment up, or turns back to it, for whoever works here now; once runs are loaded, since those that are here then do not
   * count. Where its link has changed since, the new one holds.
   */
  function take(assignment: Assignment): void {
    const known = all.value.find((one) => one.assignment.id === assignment.id && one.worker === worker())
    put(known ? { ...known, assignment, opened: now() } : newlyTaken(assignment, worker(), now(), runs.runs))
  }

  /** Leaves the device to somebody else, for whom nothing is begun or named. What was done stays, to be turned back to. */
  function leave(): void {
    all.value.filter((one) => one.worker === worker()).forEach((one) => put(left(one, runs.runs)))
    runs.close()
  }
  function somebodyElse(): void {
    const { value: before } = current
    if (!before) return
    leave()
    put(newlyTaken(before.assignment, newId(), now(), runs.runs))
  }

  /** Turns to another of the assignments taken here; to another’s, where the device was passed on. */
  function turnTo(to: Taken): void {
    if (to.worker !== worker()) {
      leave()
      all.value.filter((one) => one.worker === to.worker).forEach((one) => put(back(one, now(), runs.runs)))
    }
    const known = all.value.find((one) => takenKind.idOf(one) === takenKind.idOf(to))
    if (known) put({ ...known, opened: now() })
  }

  /** Changes what is kept with the current one: names, sentences, which run counts. */
  function change(some: Partial<Omit<Taken, 'assignment'>>): void {
    if (current.value) put({ ...current.value, ...some })
  }

  /**
   * The quiz asked for on a chapter, in the open run, be it a second one beside one that has come further; `null` where nothing (more)
   * is asked, and the quiz is the learner's own.
   */
  function quizOf(chapter: ChapterId): AskedQuiz | null {
    const part = work.value?.stretches
      .flatMap(({ byRun }) => byRun[runs.current?.id ?? ''] ?? [])
      .find((one) => one.chapter === chapter && one.open.length > 0)
    return part && current.value ? { items: part.open, settings: current.value.assignment.quiz } : null
  }

  /** Whether all that was done has been made ready to hand in. */
  const handedIn = computed(() => {
    const at = current.value?.handedIn ?? null
    const done = work.value ? handedRuns(work.value).flatMap(({ log }) => log.at(-1)?.at ?? []) : []
    return at !== null && done.every((last) => last <= at)
  })

  return { ...records, taken: all, current, work, take, somebodyElse, turnTo, change, quizOf, handedIn }
})
