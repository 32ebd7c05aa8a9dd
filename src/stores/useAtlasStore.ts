import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import type { AtlasText } from '../model/Atlas'
import type { Language } from '../model/ids'
import { useServices } from './services'

/** The words of the atlas that have arrived so far. */
export const useAtlasStore = defineStore('atlas', () => {
  const { loader } = useServices()
  const texts = shallowReactive(new Map<Language, AtlasText>())

  /** Fetches the atlas in a language, once. Rejects when it does not arrive. */
  async function prepare(language: Language): Promise<void> {
    if (!texts.has(language)) texts.set(language, await loader.atlas(language))
  }

  return { texts, prepare }
})
