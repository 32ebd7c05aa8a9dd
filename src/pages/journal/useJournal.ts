import { computed, ref, shallowRef, watch, onMounted, type ComputedRef, type Ref } from 'vue'
import { useRoute } from 'vue-router'
import type { Book } from './components/Book'
import { indexStory } from '../../engine/indexStory'
import { flattenTree, runTree, type RunNode } from '../../engine/runTree'
import { journalTopic } from '../../messages/journal/journalTopic'
import { useMessages } from '../../messages/useMessages'
import { useRunStore } from '../../stores/useRunStore'
import { useStoryStore } from '../../stores/useStoryStore'

export interface Journal {
  /** Whether the runs and the words of the chapters that they met are there. */
  readonly ready: Readonly<Ref<boolean>>
  readonly forest: ComputedRef<readonly RunNode[]>
  readonly nodes: ComputedRef<readonly RunNode[]>
  /** `null` until the table of contents is there. */
  readonly book: ComputedRef<Book | null>
}

/** The learner's runs as a tree, with the words to tell them in, fetched after mount and again in another language. */
export function useJournal(): Journal {
  const route = useRoute()
  const messages = useMessages()
  const words = useStoryStore()
  const runs = useRunStore()
  const ready = ref(false)
  /** Numbers are given once, so that no run changes its name while another is deleted. */
  const numbers = shallowRef<ReadonlyMap<string, number>>(new Map())

  const forest = computed(() => runTree(words.story, runs.runs))
  const nodes = computed(() => flattenTree(forest.value))
  const book = computed<Book | null>(() => {
    const { story, language, catalogue, textOf } = words
    const said = journalTopic.in(language)
    const nameOf = (run: string): string => said.name(numbers.value.get(run) ?? 0)
    return catalogue && { story, language, catalogue, messages: messages.value, words: said, textOf, nameOf }
  })

  /** Chapters in which some run decided or stands; the endings are told with the last. */
  function chaptersMet(): string[] {
    const { scenes } = indexStory(words.story)
    const met = nodes.value.flatMap(({ state: { visited, position } }) => [
      ...visited.flatMap((scene) => scenes.get(scene)?.chapter ?? []),
      ...(position.kind === 'end' ? words.story.chapters.slice(-1).map(({ id }) => id) : []),
    ])
    return [...new Set(met)]
  }

  async function fetchWords(): Promise<void> {
    ready.value = false
    try {
      await words.prepare(words.language, chaptersMet(), false)
      ready.value = true
    } catch {
      words.failed = route.fullPath
    }
  }

  onMounted(async () => {
    await runs.load()
    const byAge = [...runs.runs].sort((a, b) => a.begun - b.begun)
    numbers.value = new Map(byAge.map(({ id }, index) => [id, index + 1]))
    await fetchWords()
  })
  watch(
    () => words.language,
    () => void fetchWords(),
  )
  return { ready, forest, nodes, book }
}
