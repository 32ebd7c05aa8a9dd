import { defineStore } from 'pinia'
import { ref, shallowReactive, shallowRef } from 'vue'
import type { Catalogue } from '../model/Catalogue'
import type { ChapterText } from '../model/Text'
import type { ChapterId, Language } from '../model/ids'
import { useServices } from './services'
import type { Messages } from '../messages/en'
import { loadMessages } from '../messages/loadMessages'

const keyOf = (language: Language, chapter: ChapterId): string => `${language}/${chapter}`

/** The story and the words that have arrived so far, in the language of the page. */
export const useStoryStore = defineStore('story', () => {
  const { story, loader } = useServices()
  const language = ref<Language>('en')
  const messages = shallowRef<Messages | null>(null)
  const catalogue = shallowRef<Catalogue | null>(null)
  const texts = shallowReactive(new Map<string, ChapterText>())
  /** Address whose words did not arrive. */
  const failed = ref<string | null>(null)

  /** Fetches what a page in this language needs, then turns to the language. Rejects when something does not arrive. */
  async function prepare(to: Language, chapters: readonly ChapterId[]): Promise<void> {
    const fetched = chapters.filter((id) => !texts.has(keyOf(to, id)))
    const [words, contents, ...arrived] = await Promise.all([
      messages.value && language.value === to ? messages.value : loadMessages(to),
      catalogue.value?.language === to ? catalogue.value : loader.catalogue(to),
      ...fetched.map((id) => loader.chapter(id, to)),
    ])
    fetched.forEach((id, index) => {
      const text = arrived[index]
      if (text) texts.set(keyOf(to, id), text)
    })
    language.value = to
    messages.value = words
    catalogue.value = contents
  }

  // Only while developing: what stands on the page is fetched again and redrawn in place.
  loader.onChange?.(async () => {
    for (const [key, { id }] of texts) texts.set(key, await loader.chapter(id, key.slice(0, 2) as Language))
    catalogue.value = await loader.catalogue(language.value)
  })

  /** The words of a chapter, once they have arrived. */
  const textOf = (chapter: ChapterId): ChapterText | undefined => texts.get(keyOf(language.value, chapter))

  return { story, language, messages, catalogue, failed, prepare, textOf }
})
