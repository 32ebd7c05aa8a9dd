import { computed, ref, watch, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { pageEnds } from '../../engine/pageEnds'
import { project } from '../../engine/project'
import { replay } from '../../engine/replay'
import { useRunStore } from '../../stores/useRunStore'
import { useStoryStore } from '../../stores/useStoryStore'

/**
 * The pages of the open run. Each turn is an entry of the browser’s history, `?page=12`, so that *Back* shows the page before: to read
 * again, with nothing to decide. What was decided stays, and so does where the run stands.
 */
export function usePages(ready: Ref<boolean>) {
  const route = useRoute()
  const router = useRouter()
  const words = useStoryStore()
  const runs = useRunStore()
  const ends = computed(() => pageEnds(runs.current?.log ?? []))
  const last = computed(() => ends.value.length)
  const asked = ref(Number(route.query['page']))
  const at = computed(() => (asked.value >= 1 && asked.value < last.value ? Math.floor(asked.value) : last.value))
  const past = computed(() => at.value < last.value)
  const state = computed(() => {
    const run = runs.current
    return run && past.value
      ? replay(words.story, { ...run, log: run.log.slice(0, ends.value[at.value - 1]) })
      : runs.state
  })
  const view = computed(() => {
    if (!past.value || !state.value || !runs.current) return runs.view
    const then = project(words.story, state.value, runs.current.id)
    return then.kind === 'scene' ? { ...then, decision: null } : then
  })
  /** The part of the page, as far as it is told in parts. */
  const part = ref(partAsked())
  const page = (number: number, part = 1) => ({
    query: { page: String(number), ...(part > 1 && { part: String(part) }) },
  })

  function partAsked(): number {
    return Math.floor(Number(route.query['part'])) || 1
  }

  // Whoever comes without a number is given one, so that *Back* leads here again.
  watch([ready, () => route.query['page'], () => route.query['part']], async () => {
    asked.value = Number(route.query['page'])
    part.value = partAsked()
    if (ready.value && route.name === 'play' && runs.current && Number(route.query['page']) !== at.value)
      await router.replace(page(at.value))
  })
  // A page that was turned, and the first of another run: shown before its address is.
  watch(
    [() => runs.current?.id, last],
    async () => {
      if (!ready.value) return
      asked.value = last.value
      part.value = 1
      if (route.name === 'play' && runs.current) await router.push(page(last.value))
    },
    { flush: 'sync' },
  )

  return { at, last, past, state, view, page, part }
}
