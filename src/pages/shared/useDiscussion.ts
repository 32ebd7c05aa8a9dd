import { computed, type ComputedRef } from 'vue'
import { questionWords } from '../../components/discussion/questionWords'
import { tallyVoices, unheard } from '../../components/discussion/tallyVoices'
import { discussion } from '../../engine/learning/discussion'
import type { Step } from '../../engine/State'
import { discussionTopic } from '../../messages/discussion/discussionTopic'
import { useMessages } from '../../messages/useMessages'
import type { ChapterText } from '../../model/Text'
import { useStoryStore } from '../../stores/useStoryStore'

/** The three questions made from decisions of one chapter, in words, under their title; none before the words are there. */
export function useDiscussion(
  steps: () => readonly Step[],
  text: () => ChapterText | undefined,
): ComputedRef<{
  readonly title: string
  readonly hint: string
  readonly questions: readonly { kind: string; words: string }[]
}> {
  const messages = useMessages()
  const story = useStoryStore()
  return computed(() => {
    const words = discussionTopic.in(story.language)
    const chapter = text()
    const labels = story.catalogue?.indicators
    const head = { title: words.questionsTitle, hint: words.questionsText }
    if (!chapter || !labels) return { ...head, questions: [] }
    const silent = unheard(tallyVoices([chapter]))
    const book = { text: chapter, labels, messages: messages.value, words }
    const questions = discussion(story.story, steps(), { facts: chapter.sources, silent })
    return { ...head, questions: questions.map((one) => ({ kind: one.kind, words: questionWords(one, book) })) }
  })
}
