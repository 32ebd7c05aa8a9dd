import { computed, onMounted, ref, watch, type ComputedRef, type Ref } from 'vue'
import { useRoute } from 'vue-router'
import { withAnswers } from '../../components/discussion/withAnswers'
import { attemptsOfRuns } from '../../engine/learning/attemptsOfRuns'
import { type ObjectiveMastery, mastery } from '../../engine/learning/mastery'
import { minutesLeft } from '../../engine/learning/minutesLeft'
import { indexStory } from '../../engine/indexStory'
import { progress } from '../../engine/progress'
import type { Judgement } from '../../engine/State'
import { useMessages } from '../../messages/useMessages'
import type { Minutes } from '../../model/Catalogue'
import type { ChapterId, Language } from '../../model/ids'
import { useReviewStore } from '../../stores/review/useReviewStore'
import { useRunStore } from '../../stores/useRunStore'
import { useStoryStore } from '../../stores/useStoryStore'

export interface WayLine {
  readonly chapter: ChapterId
  readonly title: string
  readonly files: readonly [done: number, all: number]
  readonly questions: readonly [done: number, all: number]
}
export interface ObjectiveLine extends ObjectiveMastery {
  readonly words: string
  readonly language: Language
}
export interface MemoLine {
  readonly title: string
  readonly date: string
  readonly advice: string
  readonly evidence: string
  readonly judgement: Judgement
  readonly language: Language
}
export interface WeakLine {
  readonly stem: string
  readonly scene: string
  readonly file: string
  readonly chapter: ChapterId
  readonly chapterTitle: string
  readonly language: Language
}

export interface Learned {
  readonly ready: Readonly<Ref<boolean>>
  readonly way: ComputedRef<readonly WayLine[]>
  readonly left: ComputedRef<Minutes>
  /** Chapters read to the end in the open run, and files. */
  readonly done: ComputedRef<{ readonly chapters: number; readonly files: number; readonly allFiles: number }>
  readonly objectives: ComputedRef<readonly { readonly title: string; readonly lines: readonly ObjectiveLine[] }[]>
  readonly memos: ComputedRef<readonly MemoLine[]>
  readonly weak: ComputedRef<readonly WeakLine[]>
}

/** What the learner’s runs come to, in words: the way through the story by the open run, what was learned by the answers of all. */
export function useLearned(): Learned {
  const route = useRoute()
  const messages = useMessages()
  const words = useStoryStore()
  const runs = useRunStore()
  const review = useReviewStore()
  const ready = ref(false)
  const titles = computed(() => new Map(words.catalogue?.chapters.map(({ id, title }) => [id, title])))
  const titleOf = (chapter: ChapterId): string => titles.value.get(chapter) ?? ''
  const attempts = computed(() => attemptsOfRuns(words.story, runs.runs))
  const answered = computed(() => new Set(attempts.value.map(({ item }) => item)))
  const reached = computed(() => (runs.state ? progress(words.story, runs.state) : []))
  const mastered = computed(() => mastery(words.story, attempts.value, review.review))

  const way = computed(() =>
    words.story.chapters.map(({ id, episodes }): WayLine => {
      const items = episodes.flatMap((episode) => episode.items)
      const parts = reached.value.find(({ chapter }) => chapter === id)?.episodes ?? []
      return {
        chapter: id,
        title: titleOf(id),
        files: [parts.filter(({ finished }) => finished).length, episodes.length],
        questions: [items.filter((item) => answered.value.has(item.id)).length, items.length],
      }
    }),
  )
  const left = computed(() =>
    words.catalogue ? minutesLeft(reached.value, words.catalogue) : { shortest: 0, longest: 0 },
  )
  const done = computed(() => ({
    chapters: way.value.filter(({ files: [read, all] }) => read === all).length,
    files: way.value.reduce((sum, { files: [read] }) => sum + read, 0),
    allFiles: way.value.reduce((sum, { files: [, all] }) => sum + all, 0),
  }))
  const met = computed(() => {
    const begun = reached.value.flatMap(({ chapter, started }) => (started ? [chapter] : []))
    return new Set([...begun, ...attempts.value.map(({ chapter }) => chapter)])
  })
  const objectives = computed(() =>
    words.story.chapters.flatMap(({ id }) => {
      const lines = mastered.value.flatMap((line) => {
        const text = line.chapter === id && met.value.has(id) ? words.textOf(id) : undefined
        const told = text?.episodes[line.episode]?.objectives[line.objective]
        return text && told !== undefined ? [{ ...line, words: told, language: text.language }] : []
      })
      return lines.length ? [{ title: titleOf(id), lines }] : []
    }),
  )
  const memos = computed(() =>
    (runs.state?.steps ?? []).flatMap((step): MemoLine[] => {
      const text = words.textOf(step.chapter)
      const scene = text?.scenes[step.scene]
      if (!text || !scene || step.evidence === null || !step.judgement) return []
      const { title, date, options } = scene
      const advice = options[step.option]?.label ?? ''
      const { judgement, evidence } = step
      return [
        {
          title,
          date,
          advice,
          evidence: withAnswers(text, evidence, messages.value.desk.answeredBy),
          judgement,
          language: text.language,
        },
      ]
    }),
  )
  const weak = computed(() =>
    mastered.value.flatMap((line) =>
      line.weak.flatMap(({ item, scene }): WeakLine[] => {
        const text = words.textOf(line.chapter)
        const file = indexStory(words.story).scenes.get(scene)?.episode ?? line.episode
        const stem = text?.items[item]?.stem
        if (!text || stem === undefined) return []
        const place = { scene: text.scenes[scene]?.title ?? '', file: text.episodes[file]?.title ?? '' }
        const { chapter } = line
        return [{ stem, ...place, chapter, chapterTitle: titleOf(chapter), language: text.language }]
      }),
    ),
  )

  async function open(): Promise<void> {
    try {
      await Promise.all([runs.load(), review.load()])
      await words.prepare(words.language, [...met.value])
      ready.value = true
    } catch {
      words.failed = route.fullPath
    }
  }
  onMounted(open)
  watch(() => words.language, open)
  return { ready, way, left, done, objectives, memos, weak }
}
