import { computed, type ComputedRef } from 'vue'
import type { ChapterId, EpisodeId, Language } from '../../model/ids'
import { useRunStore } from '../../stores/useRunStore'
import { useStoryStore } from '../../stores/useStoryStore'

/** Where the open run stands, in words. */
export interface Where {
  readonly chapter: ChapterId
  readonly episode: EpisodeId | null
  /** Title of its file; of its chapter, where that has just ended. */
  readonly file: string
  /** Title of its scene, as far as its words have arrived. */
  readonly scene: string
  /** Language of the titles. */
  readonly language: Language
}

/** Where the open run stands and can go on; `null` while there is none, before it is read, and where it has come to an ending. */
export function useWhere(): ComputedRef<Where | null> {
  const runs = useRunStore()
  const words = useStoryStore()
  return computed(() => {
    const view = runs.view
    if (!view || view.kind === 'end') return null
    const chapter = words.catalogue?.chapters.find(({ id }) => id === view.chapter)
    if (!chapter) return null
    const { id, title, language } = chapter
    if (view.kind === 'chapter-end')
      return { chapter: id, episode: null, file: title, scene: '', language: words.language }
    const { episode } = view
    const file = chapter.episodes.find((one) => one.id === episode)?.title ?? title
    return { chapter: id, episode, file, scene: words.textOf(id)?.scenes[view.scene]?.title ?? '', language }
  })
}
