import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { EarlySteps } from '../model/EarlySteps'
import type { Result } from '../model/Result'
import type { Run } from '../model/Run'
import type { ChapterId, EpisodeId, FactId, ItemId, OptionId, SceneId } from '../model/ids'
import { advise as adviseRun } from '../engine/advise'
import { answer as answerRun, type Answer } from '../engine/answer'
import { branch as branchRun } from '../engine/branch'
import { go as goOn } from '../engine/go'
import { playEarly } from '../engine/playEarly'
import { predict as predictRecord } from '../engine/predict'
import { project } from '../engine/project'
import type { Refusal } from '../engine/Refusal'
import { carryOn } from '../engine/saves/carryOn'
import { start as startRun } from '../engine/start'
import { stateOf } from '../engine/stateOf'
import { useServices } from './services'
import { type Trouble, useRecords } from './useRecords'

/** The learner's runs, and the one that is open. */
export const useRunStore = defineStore('run', () => {
  const { story, clock, newId, keeper } = useServices()
  const kinds = () => import('../storage/runKinds')
  const {
    all,
    put: keep,
    find,
    ...records
  } = useRecords<Run>(
    ({ id }) => id,
    () => kinds().then(({ runKind }) => runKind),
    parted,
  )
  /** Each tab goes on with its own; kept is what was opened last. */
  const last = useRecords<string>(
    () => '',
    () => kinds().then(({ currentKind }) => currentKind),
  )
  /** What the page has to say calmly; `parted`: another tab advised differently here, and both ways are kept. */
  const trouble = ref<Trouble | 'parted' | null>(null)
  watch(records.trouble, (now) => (trouble.value = now ?? (trouble.value === 'parted' ? 'parted' : null)))

  const runs = computed(() => [...all.value].sort((a, b) => a.begun - b.begun))
  /** The first page, for whoever has begun nothing: a run of which nothing is kept until one acts in it. */
  const offered = shallowRef<Run | null>(null)
  const current = computed(() => find(last.all.value[0] ?? '') ?? offered.value)
  const state = computed(() => (current.value ? stateOf(story, current.value) : null))
  const view = computed(() => (state.value && current.value ? project(story, state.value, current.value.id) : null))

  /** Reads what this browser has kept. Never rejects; call it after mount. */
  const load = (): Promise<unknown> => Promise.all([records.load(), last.load()])
  // Before the next page is drawn it can be known at once whether there is something to go on with (`index.html`), and in which chapter.
  const begun = computed(
    () => last.all.value.length > 0 && (view.value && 'chapter' in view.value ? view.value.chapter : true),
  )
  watch([begun, last.loaded], ([now, read]) => read && keeper.small.update('begun', () => now))

  /** The chapter that play will open with, as far as it is known before what is kept has been read; `begin`: the file that is asked for. */
  function expected(begin: unknown): ChapterId | undefined {
    const noted = keeper.small.read('begun')
    return story.chapters.find(({ id, episodes }) =>
      begin === undefined ? id === noted : episodes.some((episode) => episode.id === begin),
    )?.id
  }

  /**
   * Shows the first page where no run is open, and begins nothing.
   *
   * @param early what has been done in the page already; `accept` keeps it
   * @param seen options in the order in which they stand there: the run gets a name that puts them so
   */
  function offer(early?: EarlySteps, seen: readonly OptionId[] = []): void {
    if (offered.value && !early) return
    const begin = (): Run => {
      const [id, at] = [newId(), clock()]
      return playEarly(story, startRun(story, { id, at, entry: null }), early ?? { turned: 0, advised: null }, at)
    }
    const asSeen = (run: Run): boolean => {
      const here = project(story, stateOf(story, run), run.id)
      return here.kind !== 'scene' || seen.every((id, at) => here.decision?.options[at]?.id === id)
    }
    let run = begin()
    // Of 24 orders one is right: two hundred names miss it once in five thousand runs.
    for (let more = 200; more > 0 && !asSeen(run); more -= 1) run = begin()
    offered.value = run
  }

  /** Keeps what is offered, where something has been done in it. */
  const accept = (): boolean => Boolean(offered.value?.log.length) && take({ ok: true, value: offered.value as Run })

  function parted(from: Run, to: Run): void {
    if (current.value?.id !== from.id) return
    open(to.id)
    trouble.value = 'parted'
  }

  function take(result: Result<Run, Refusal> | null): boolean {
    if (!result?.ok) return false
    keep(result.value)
    open(result.value.id)
    offered.value = null
    return true
  }

  const open = (id: string): void => last.put(id)
  /** Closes the open run: whoever comes next begins anew. It stays. */
  const close = (): void => last.remove('')

  /** Deletes a run. Those that branched from it stay. */
  function remove(id: string): void {
    const open = current.value?.id === id
    records.remove(id)
    if (open) close()
  }

  /** Acts in the open run; in a branch of it, where the story has changed under it. */
  const act = (action: (run: Run) => Result<Run, Refusal>): boolean =>
    take(current.value && action(carryOn(story, current.value, { newId, clock })))

  const start = (entry: EpisodeId | null): void =>
    void take({ ok: true, value: startRun(story, { id: newId(), at: clock(), entry }) })
  const advise = (option: OptionId, evidence: FactId | null): boolean =>
    act((run) => adviseRun(story, run, { option, evidence, at: clock() }))
  const predict = (scene: SceneId, option: OptionId | null): boolean =>
    act((run) => predictRecord(story, run, { scene, option, at: clock() }))
  const go = (): boolean => act((run) => goOn(story, run, clock()))
  const answer = (item: ItemId, chosen: readonly string[], how?: Pick<Answer, 'confidence' | 'again'>): boolean =>
    act((run) => answerRun(story, run, { ...how, item, chosen, at: clock() }))
  const branch = (decision: number): boolean =>
    take(current.value && branchRun(story, current.value, decision, { id: newId(), at: clock() }))

  return {
    ...records,
    runs,
    current,
    offered,
    state,
    view,
    trouble,
    load,
    expected,
    offer,
    accept,
    open,
    close,
    start,
    advise,
    predict,
    go,
    answer,
    branch,
    remove,
    /** Puts a run in its place, without opening it: one that was deleted, or came from elsewhere. */
    restore: keep,
    /** Resolves when all that was done with runs until now is kept, or `trouble` says that it is not. */
    settle: records.settle,
  }
})
