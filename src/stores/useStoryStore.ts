import { defineStore } from 'pinia'
import { ref, shallowReactive, shallowRef } from 'vue'
import type { Catalogue } from '../model/Catalogue'
import type { ChapterText } from '../model/Text'
import { type Language, firstLanguage } from '../model/languages'
import type { ChapterId } from '../model/ids'
import { useServices } from './services'
import type { Messages } from '../messages/common/en'
import { loadMessages } from '../messages/loadMessages'
import { fetchWords } from '../messages/topic'

const keyOf = (language: Language, chapter: ChapterId): string => `${language}/${chapter}`

/** The story and the words that have arrived so far, in the language of the page. */
export const useStoryStore = defineStore('story', () => {
  const { story, loader } = useServices()
  const language = ref<Language>(firstLanguage)
  const messages = shallowRef<Messages | null>(null)
  const catalogue = shallowRef<Catalogue | null>(null)
  const texts = shallowReactive(new Map<string, ChapterText>())
  /** Those of the texts that have their items. */
  const whole = new Set<string>()
  /** Address whose words did not arrive. */
  const failed = ref<string | null>(null)
  /** What stands open on the page now, for the title of its window; '' where the page’s own says it. */
  const here = ref('')

  /** Fetches a chapter's words, with its items only for who asks for them. What is there already is not fetched again. */
  async function fetchText(id: ChapterId, to: Language, items: boolean): Promise<void> {
    const key = keyOf(to, id)
    const there = texts.get(key)
    if (there && (!items || whole.has(key))) return
    const [text, asked] = await Promise.all([there ?? loader.chapter(id, to), items ? loader.items(id, to) : {}])
    if (items) whole.add(key)
    else if (whole.has(key)) return
    texts.set(key, { ...text, ...asked })
  }

  /** Fetches what a page in this language needs, then turns to the language. Where a run is read, without items. Rejects when something does not arrive. */
  async function prepare(to: Language, chapters: readonly ChapterId[], items = true): Promise<void> {
    const [words, contents] = await Promise.all([
      messages.value && language.value === to ? messages.value : loadMessages(to),
      catalogue.value?.language === to ? catalogue.value : loader.catalogue(to),
      fetchWords(to),
      ...chapters.map((id) => fetchText(id, to, items)),
    ])
    language.value = to
    messages.value = words
    catalogue.value = contents
  }

  // Only while developing: what stands on the page is fetched again and redrawn in place.
  if (import.meta.env.DEV)
    loader.onChange?.(async () => {
      for (const [key, { id }] of texts) {
        const to = key.split('/')[0] as Language
        const asked = whole.has(key) ? await loader.items(id, to) : {}
        texts.set(key, { ...(await loader.chapter(id, to)), ...asked })
      }
      catalogue.value = await loader.catalogue(language.value)
    })

  /** The words of a chapter, once they have arrived. */
  const textOf = (chapter: ChapterId): ChapterText | undefined => texts.get(keyOf(language.value, chapter))

  return { story, language, messages, catalogue, failed, here, prepare, textOf }
})
