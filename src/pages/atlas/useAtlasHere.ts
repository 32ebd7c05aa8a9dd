import { computed, type ComputedRef } from 'vue'
import { useRoute } from 'vue-router'
import { mentionsIn } from './components/linkNames'
import { provideAtlas } from './components/useAtlas'
import type { AtlasWords } from '../../messages/atlas/en'
import { atlasTopic } from '../../messages/atlas/atlasTopic'
import type { AtlasText } from '../../model/Atlas'
import { languageOf } from '../../model/languages'
import { useAtlasStore } from '../../stores/useAtlasStore'

/** The atlas in the language of the address, given to the components below. `undefined` until it has arrived. */
export function useAtlasHere(): {
  readonly text: ComputedRef<AtlasText | undefined>
  readonly words: ComputedRef<AtlasWords>
} {
  const route = useRoute()
  const store = useAtlasStore()
  const lang = computed(() => languageOf(route.path))
  const text = computed(() => store.texts.get(lang.value))
  const words = computed(() => atlasTopic.in(lang.value))
  provideAtlas({
    // Nothing that reads it is drawn before it is there.
    text: computed(() => text.value as AtlasText),
    words,
    mentions: computed(() => mentionsIn(text.value as AtlasText)),
    part: (part, anchor) => ({
      name: 'atlas-part',
      params: { lang: lang.value, part },
      ...(anchor === undefined ? {} : { hash: `#${anchor}` }),
    }),
    chapter: (chapter) => ({ name: 'chapter', params: { lang: lang.value, chapter } }),
  })
  return { text, words }
}
