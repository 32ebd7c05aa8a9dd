import { computed, type ComputedRef } from 'vue'
import { useRunStore } from '../../stores/useRunStore'
import { useStoryStore } from '../../stores/useStoryStore'

/** Where the open run stands, as the title of its file; `null` while there is none, or before it is read. */
export function useWhere(): ComputedRef<string | null> {
  const runs = useRunStore()
  const words = useStoryStore()
  return computed(() => {
    const view = runs.view
    if (!view) return null
    if (view.kind === 'end') return words.messages?.ending.label ?? null
    const chapter = words.catalogue?.chapters.find(({ id }) => id === view.chapter)
    if (view.kind === 'chapter-end') return chapter?.title ?? null
    return chapter?.episodes.find(({ id }) => id === view.episode)?.title ?? null
  })
}
