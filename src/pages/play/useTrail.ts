import { computed, type ComputedRef } from 'vue'
import type { TrailEntry } from './components/trail'
import { useRunStore } from '../../stores/useRunStore'
import { useStoryStore } from '../../stores/useStoryStore'

/** Decisions of the open run whose words have arrived, the latest first. */
export function useTrail(): ComputedRef<readonly TrailEntry[]> {
  const runs = useRunStore()
  const words = useStoryStore()
  return computed(() =>
    (runs.state?.steps ?? [])
      .flatMap((step, index) => {
        const scene = words.textOf(step.chapter)?.scenes[step.scene]
        const advice = scene?.options[step.option]?.label
        return scene && advice !== undefined ? [{ index, title: scene.title, date: scene.date, advice }] : []
      })
      .reverse(),
  )
}
