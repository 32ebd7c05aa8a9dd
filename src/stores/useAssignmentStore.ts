import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { Assignment, QuizSettings } from '../classroom/Assignment'
import type { Taken } from '../classroom/Taken'
import { mergeTaken } from '../classroom/saves/mergeTaken'
import { type Work, workOn } from '../classroom/work'
import type { ItemView } from '../engine/quiz'
import type { ChapterId } from '../model/ids'
import { decodeTaken, encodeTaken } from '../storage/classroomCodec'
import { asOne, type Kind } from '../storage/Kind'
import { useServices } from './services'
import { useRecords } from './useRecords'
import { useRunStore } from './useRunStore'

const takenKind: Kind<Taken> = {
  name: 'assignment',
  idOf: ({ assignment }) => assignment.id,
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
  const { story, clock } = useServices()
  const runs = useRunStore()
  const records = useRecords(takenKind.idOf, () => takenKind)
  const { all, put, find } = records

  const current = computed(() => all.value.reduce<Taken | null>((a, b) => (a && a.opened >= b.opened ? a : b), null))
  const work = computed<Work | null>(() => {
    if (!current.value || !runs.loaded) return null
    const { assignment, since, preferred } = current.value
    return workOn(story, assignment, runs.runs, { since, preferred })
  })

  /** Takes an assignment up, or turns back to it. Where its link has changed since, the new one holds. */
  function take(assignment: Assignment): void {
    const known = find(assignment.id)
    const now = clock()
    if (known) return put({ ...known, assignment, opened: now })
    const names = all.value.at(-1)?.names ?? (['', ''] as const)
    const words = { memos: {}, debrief: [] }
    put({ assignment, since: now, opened: now, names, words, preferred: [], handedIn: null })
  }

  /** Changes what is kept with the current one: names, sentences, which run counts. */
  function change(some: Partial<Omit<Taken, 'assignment'>>): void {
    if (current.value) put({ ...current.value, ...some })
  }

  /** The quiz asked for on a chapter, in the open run; `null` where nothing (more) is asked, and the quiz is the learner's own. */
  function quizOf(chapter: ChapterId): AskedQuiz | null {
    const part = work.value?.stretches
      .filter((stretch) => stretch.runs[0]?.id === runs.current?.id)
      .flatMap(({ parts }) => parts)
      .find((one) => one.chapter === chapter && one.open.length > 0)
    return part && current.value ? { items: part.open, settings: current.value.assignment.quiz } : null
  }

  return { ...records, taken: all, current, work, take, change, quizOf }
})
