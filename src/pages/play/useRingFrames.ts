import { computed, type ComputedRef } from 'vue'
import type { ChapterId } from '../../model/ids'
import { ringFrames, type RingFrame } from '../../engine/ringFrames'
import { useRunStore } from '../../stores/useRunStore'
import { useStoryStore } from '../../stores/useStoryStore'

/** The open run's Ring after each scene of a chapter, with the scenes' titles as far as their words have arrived. */
export function useRingFrames(
  chapter: () => ChapterId,
): ComputedRef<readonly (RingFrame & { readonly title: string })[]> {
  const runs = useRunStore()
  const words = useStoryStore()
  return computed(() => {
    if (!runs.current || !runs.state) return []
    return ringFrames(words.story, runs.current, runs.state)
      .filter((frame) => frame.chapter === chapter())
      .map((frame) => ({ ...frame, title: words.textOf(frame.chapter)?.scenes[frame.scene]?.title ?? '' }))
  })
}
