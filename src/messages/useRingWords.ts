import { computed, type ComputedRef } from 'vue'
import type { RingWords } from './ring/en'
import { ringTopic } from './ring/ringTopic'
import { useMessages } from './useMessages'

/** The Ring's words in the page's language. */
export function useRingWords(): ComputedRef<RingWords> {
  const messages = useMessages()
  return computed(() => ringTopic.in(messages.value.language))
}
