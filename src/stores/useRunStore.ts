import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Result } from '../model/Result'
import type { Run } from '../model/Run'
import type { EpisodeId, FactId, ItemId, OptionId } from '../model/ids'
import { advise as adviseRun } from '../engine/advise'
import { answer as answerRun, type Answer } from '../engine/answer'
import { branch as branchRun } from '../engine/branch'
import { go as goOn } from '../engine/go'
import { project } from '../engine/project'
import type { Refusal } from '../engine/Refusal'
import { replay } from '../engine/replay'
import { start as startRun } from '../engine/start'
import { useServices } from './services'
import type { Archive } from '../storage/Archive'

/** What went wrong with keeping runs; the page says it calmly. */
export type Trouble = 'save' | 'load' | 'memory'

/** The learner's runs, and the one that is open. */
export const useRunStore = defineStore('run', () => {
  const services = useServices()
  const { story, clock, newId } = services
  const runs = shallowRef<readonly Run[]>([])
  const currentId = ref<string | null>(null)
  const loaded = ref(false)
  const broken = ref(0)
  const trouble = ref<Trouble | null>(null)
  let archive: Archive | null = null
  let loading: Promise<void> | null = null

  const current = computed(() => runs.value.find(({ id }) => id === currentId.value) ?? null)
  const state = computed(() => (current.value ? replay(story, current.value) : null))
  const view = computed(() => (state.value && current.value ? project(story, state.value, current.value.id) : null))

  /** Reads what this browser has kept. Never rejects; call it after mount. */
  function load(): Promise<void> {
    loading ??= read().finally(() => (loaded.value = true))
    return loading
  }

  async function read(): Promise<void> {
    archive = await services.archive().catch(() => null)
    if (!archive) return void (trouble.value = 'memory')
    try {
      const saved = await archive.load()
      runs.value = saved.runs
      currentId.value = saved.current
      broken.value = saved.broken.length
    } catch {
      trouble.value = 'load'
    }
  }

  function keep(saving: Promise<void> | undefined): void {
    saving?.catch(() => (trouble.value = 'save'))
  }

  function put(run: Run): void {
    const known = runs.value.some(({ id }) => id === run.id)
    runs.value = known ? runs.value.map((other) => (other.id === run.id ? run : other)) : [...runs.value, run]
    keep(archive?.save(run))
    open(run.id)
  }

  function take(result: Result<Run, Refusal> | null): boolean {
    if (result?.ok) put(result.value)
    return result?.ok ?? false
  }

  function open(id: string): void {
    if (currentId.value === id) return
    currentId.value = id
    keep(archive?.setCurrent(id))
  }

  /** Deletes a run. Those that branched from it stay. */
  function remove(id: string): void {
    runs.value = runs.value.filter((run) => run.id !== id)
    keep(archive?.remove(id))
    if (currentId.value !== id) return
    currentId.value = null
    keep(archive?.setCurrent(null))
  }

  /** Puts a run in its place, without opening it: one that was deleted, or came from elsewhere. */
  function restore(run: Run): void {
    runs.value = [...runs.value.filter(({ id }) => id !== run.id), run].sort((a, b) => a.begun - b.begun)
    keep(archive?.save(run))
  }

  /** The run to act in; another than the open one, where the story has changed under it (see `useChangesStore`). */
  const onward = shallowRef((run: Run): Run => run)
  const act = (action: (run: Run) => Result<Run, Refusal>): boolean =>
    take(current.value && action(onward.value(current.value)))

  const start = (entry: EpisodeId | null): void => put(startRun(story, { id: newId(), at: clock(), entry }))
  const advise = (option: OptionId, evidence: FactId | null): boolean =>
    act((run) => adviseRun(story, run, { option, evidence, at: clock() }))
  const go = (): boolean => act((run) => goOn(story, run, clock()))
  const answer = (item: ItemId, chosen: readonly string[], how?: Pick<Answer, 'confidence' | 'again'>): boolean =>
    act((run) => answerRun(story, run, { ...how, item, chosen, at: clock() }))
  const branch = (decision: number): boolean =>
    take(current.value && branchRun(story, current.value, decision, { id: newId(), at: clock() }))

  return {
    runs,
    current,
    state,
    view,
    loaded,
    broken,
    trouble,
    load,
    open,
    start,
    advise,
    go,
    answer,
    branch,
    remove,
    restore,
    onward,
  }
})
