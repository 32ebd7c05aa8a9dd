import { computed, type ComputedRef } from 'vue'
import type { QuizWords } from './quiz/en'
import { quizTopic } from './quiz/quizTopic'
import { useMessages } from './useMessages'

/** The words around a quiz in the page's language. */
export function useQuizWords(): ComputedRef<QuizWords> {
  const messages = useMessages()
  return computed(() => quizTopic.in(messages.value.language))
}
