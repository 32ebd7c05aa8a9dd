import { computed, type ComputedRef } from 'vue'
import { ringEn, type RingWords } from './ring/en'
import { ringFr } from './ring/fr'
import { useMessages } from './useMessages'

/** The Ring's words in the page's language. Short: both languages come with the picture. */
export function useRingWords(): ComputedRef<RingWords> {
  const messages = useMessages()
  return computed(() => (messages.value.languageName === 'Français' ? ringFr : ringEn))
}
