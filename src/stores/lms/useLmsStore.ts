import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { lmsReport } from '../../classroom/lms/lmsReport'
import type { Saying } from '../../classroom/lms/ScormDialect'
import { suspendedOf } from '../../classroom/lms/suspendedOf'
import { writeSuspend } from '../../classroom/lms/suspendData'
import { useSentenceStore } from '../debrief/useSentenceStore'
import { useServices } from '../services'
import { useAssignmentStore } from '../useAssignmentStore'
import { useRunStore } from '../useRunStore'
import { useStoryStore } from '../useStoryStore'
import { useLmsLink } from './lmsKey'

/** Milliseconds in which changes are gathered, and after which an LMS that did not answer is asked again. */
const gather = 300
const patience = 10_000

/** How things stand between the pupil’s work and the LMS. */
export type LmsState = 'none' | 'review' | 'telling' | 'kept' | 'waiting' | 'full' | 'ended' | 'endedUnsaved'

/** Tells the LMS whatever the pupil does, as it happens, and again when it did not answer. */
export const useLmsStore = defineStore('lms', () => {
  const { story, clock } = useServices()
  const { settings, course } = useLmsLink()
  const words = useStoryStore()
  const runs = useRunStore()
  const assignments = useAssignmentStore()
  const sentences = useSentenceStore()
  const begun = clock()
  const state = ref<LmsState>(course === null ? 'none' : course.start.review ? 'review' : 'kept')
  const silent = computed(() => ['none', 'review', 'ended', 'endedUnsaved'].includes(state.value))
  /** When it is told what has changed, and when it is asked again. */
  let soon: ReturnType<typeof setTimeout> | undefined
  let later: ReturnType<typeof setTimeout> | undefined
  let turn: Promise<unknown> = Promise.resolve()
  /** Whether what is to be found again has room there. */
  let room = true

  function saying(): Saying {
    const { current: taken, work } = assignments
    const all = taken && work && suspendedOf(taken, work, { runs: runs.runs, sentencesOf: sentences.of, at: clock() })
    const written = all && writeSuspend(all)
    room = written?.ok ?? true
    const { assignment, pass } = settings
    return {
      report: lmsReport(story, assignment, all?.handIn ?? null, { pass, textOf: words.textOf }),
      suspend: written?.ok ? written.value : null,
      location: runs.current?.id ?? '',
      seconds: (clock() - begun) / 1000,
    }
  }

  function rest(): void {
    clearTimeout(soon)
    clearTimeout(later)
    soon = undefined
  }

  /** Tells it now, one after the other. Never rejects. */
  function tell(): Promise<void> {
    rest()
    if (!course || silent.value) return Promise.resolve()
    const told = turn.then(async () => {
      if (silent.value) return
      if (state.value !== 'waiting') state.value = 'telling'
      const kept = await course.lms.tell(saying())
      if (silent.value) return
      state.value = !kept ? 'waiting' : room ? 'kept' : 'full'
      if (!kept) later = setTimeout(() => void tell(), patience)
    })
    turn = told
    return told
  }

  /** Ends the session, once. `hurried`: the page is about to go. */
  async function end(hurried = false): Promise<void> {
    rest()
    if (!course || state.value === 'ended' || state.value === 'endedUnsaved') return
    const last = saying()
    if (state.value === 'review') return void (await course.lms.end(last, hurried))
    state.value = 'ended'
    if (!hurried) await turn
    if (!(await course.lms.end(last, hurried)) || !room) state.value = 'endedUnsaved'
  }

  /** Reads what the LMS kept, tells it that work has begun, and follows what is done from then on. */
  async function load(): Promise<void> {
    await Promise.all([assignments.load(), runs.load(), sentences.load()])
    await tell()
    watch([() => runs.runs, () => runs.current?.id, () => assignments.taken, () => sentences.all], () => {
      // Whoever is quick does not put it off.
      soon ??= setTimeout(() => void tell(), gather)
    })
  }

  return { state, load, tell, end }
})
