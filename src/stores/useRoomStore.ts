import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { Lesson } from '../classroom/Lesson'
import { classOrder } from '../classroom/optionsForClass'
import { mergeLessons } from '../classroom/saves/mergeLessons'
import { type Plan, adviseInLesson, beginLesson, goInLesson, stepBack } from '../classroom/teachLesson'
import type { Refusal } from '../engine/Refusal'
import { carryOn } from '../engine/saves/carryOn'
import { project } from '../engine/project'
import { stateOf } from '../engine/stateOf'
import type { Result } from '../model/Result'
import type { FactId, OptionId } from '../model/ids'
import type { Kind } from '../storage/Kind'
import { decodeLesson, encodeLesson } from '../storage/lessonCodec'
import { useServices } from './services'
import { useRecords } from './useRecords'
import { useRunStore } from './useRunStore'

const lessonKind: Kind<Lesson> = {
  name: 'room',
  idOf: ({ run }) => run.id,
  encode: encodeLesson,
  decode: decodeLesson,
  merge: mergeLessons,
}

/** The lessons that are kept in this browser, and the one on the wall. */
export const useRoomStore = defineStore('room', () => {
  const { story, clock, newId } = useServices()
  const runs = useRunStore()
  const { all, find, ...rest } = useRecords(lessonKind.idOf, () => lessonKind, parted)
  const openId = ref<string | null>(null)
  const lesson = computed(() => (openId.value === null ? undefined : find(openId.value)))
  const state = computed(() => (lesson.value ? stateOf(story, lesson.value.run) : null))
  const view = computed(() => (state.value && lesson.value ? project(story, state.value, classOrder) : null))

  /** Another screen went another way with this lesson: this one goes on in a copy. */
  function parted(from: Lesson, to: Lesson): void {
    if (openId.value !== from.run.id) return
    openId.value = to.run.id
    runs.trouble = 'parted'
  }

  function begin(plan: Omit<Plan, 'id' | 'at'>): Lesson {
    const begun = beginLesson(story, { ...plan, id: newId(), at: clock() })
    rest.put(begun)
    return begun
  }

  /** Changes the open lesson. */
  function change(to: (lesson: Lesson) => Lesson): void {
    if (lesson.value) rest.put(to(lesson.value))
  }

  /** Steps in the open lesson; in a copy of it where the story has changed under it, so that the old one stays as it was played. */
  function act(step: (lesson: Lesson) => Result<Lesson, Refusal>): boolean {
    if (!lesson.value) return false
    const stepped = step({ ...lesson.value, run: carryOn(story, lesson.value.run, { newId, clock }) })
    if (!stepped.ok) return false
    rest.put(stepped.value)
    openId.value = stepped.value.run.id
    return true
  }

  const advise = (option: OptionId, evidence: FactId | null): boolean =>
    act((one) => adviseInLesson(story, one, { option, evidence, at: clock() }))
  const go = (): boolean => act((one) => goInLesson(story, one, clock()))
  const back = (): void => change(stepBack)

  return { lessons: all, lessonOf: find, openId, lesson, state, view, begin, change, advise, go, back, ...rest }
})
