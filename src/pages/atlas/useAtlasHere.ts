import { computed, type ComputedRef } from 'vue'
import { useRoute } from 'vue-router'
import { provideAtlas } from './components/useAtlas'
import { atlasEn } from '../../messages/atlas/en'
import { atlasFr } from '../../messages/atlas/fr'
import type { AtlasText } from '../../model/Atlas'
import { useAtlasStore } from '../../stores/useAtlasStore'

/** The atlas in the language of the address, given to the components below. `undefined` until it has arrived. */
export function useAtlasHere(): {
  readonly text: ComputedRef<AtlasText | undefined>
  readonly words: ComputedRef<typeof atlasEn>
} {
  const route = useRoute()
  const store = useAtlasStore()
  const lang = computed(() => (route.params['lang'] === 'fr' ? 'fr' : 'en'))
  const text = computed(() => store.texts.get(lang.value))
  const words = computed(() => (lang.value === 'fr' ? atlasFr : atlasEn))
  provideAtlas({
    // Nothing that reads it is drawn before it is there.
    text: computed(() => text.value as AtlasText),
    words,
    part: (part, anchor) => ({
      name: 'atlas-part',
      params: { lang: lang.value, part },
      ...(anchor === undefined ? {} : { hash: `#${anchor}` }),
    }),
    chapter: (chapter) => ({ name: 'chapter', params: { lang: lang.value, chapter } }),
  })
  return { text, words }
}
