import { computed, onMounted, type ComputedRef } from 'vue'
import { useRouter } from 'vue-router'
import { findingLines, type FindingBook } from './components/findingLines'
import type { Predicted } from './components/PredictedList.vue'
import { tallyVoices, type VoiceCount } from '../../components/discussion/tallyVoices'
import { type Finding, findings, recordOf } from '../../engine/learning/findings'
import { reasoning } from '../../engine/reasoning'
import type { Step } from '../../engine/State'
import { debriefTopic } from '../../messages/debrief/debriefTopic'
import type { DebriefWords } from '../../messages/debrief/en'
import { predictionLine } from '../../messages/predict/predictionLine'
import { predictTopic } from '../../messages/predict/predictTopic'
import { useMessages } from '../../messages/useMessages'
import type { ChapterId, OptionId } from '../../model/ids'
import type { ChapterText, SceneText } from '../../model/Text'
import { useRunStore } from '../../stores/useRunStore'
import { useStoryStore } from '../../stores/useStoryStore'

/** A decision of the open run with its words. `index` counts as in `state.steps`. */
export interface DebriefedDecision {
  readonly step: Step
  readonly index: number
  readonly scene: SceneText
  readonly record: OptionId | null
  readonly text: ChapterText
}

export interface Debrief {
  readonly said: ComputedRef<DebriefWords>
  readonly decisions: ComputedRef<readonly DebriefedDecision[]>
  readonly steps: ComputedRef<readonly Step[]>
  readonly summary: ComputedRef<string>
  /** What stands out, the most telling first. */
  readonly found: ComputedRef<readonly Finding[]>
  readonly lines: (finding: Finding | undefined) => readonly string[]
  readonly predicted: ComputedRef<readonly Predicted[]>
  readonly voices: ComputedRef<readonly VoiceCount[]>
  /** Plays on from a decision, otherwise. */
  readonly again: (decision: number) => Promise<void>
}

/** The open run’s decisions in some chapters, looked back on; those whose words are not here are left out. */
export function useDebrief(chapters: () => readonly ChapterId[]): Debrief {
  const router = useRouter()
  const messages = useMessages()
  const words = useStoryStore()
  const runs = useRunStore()
  const said = computed(() => debriefTopic.in(words.language))

  const decisions = computed(() =>
    (runs.state?.steps ?? []).flatMap((step, index): DebriefedDecision[] => {
      const text = words.textOf(step.chapter)
      const scene = text?.scenes[step.scene]
      if (!text || !scene || !chapters().includes(step.chapter)) return []
      return [{ step, index, scene, record: recordOf(words.story, step), text }]
    }),
  )
  const steps = computed(() => decisions.value.map(({ step }) => step))
  const summary = computed(() => {
    const { memos, supports } = reasoning({ steps: steps.value })
    const heeded = steps.value.filter((step) => step.heeded).length
    return said.value.summary(steps.value.length, heeded, supports, memos)
  })
  const found = computed(() => findings(words.story, steps.value))
  const predicted = computed(() =>
    decisions.value.flatMap(({ step, scene, record }): Predicted[] => {
      const guess = step.predicted
      if (guess === undefined) return []
      const line = predictionLine(predictTopic.in(words.language), scene, { predicted: guess, record })
      return [{ key: step.scene, title: scene.title, line, right: guess === record }]
    }),
  )
  const voices = computed(() => tallyVoices(chapters().flatMap((id) => words.textOf(id) ?? [])))

  function lines(finding: Finding | undefined): readonly string[] {
    const labels = words.catalogue?.indicators
    if (!finding || !labels) return []
    const book: FindingBook = { textOf: words.textOf, labels, messages: messages.value, words: said.value }
    return findingLines(finding, book)
  }
  async function again(decision: number): Promise<void> {
    if (runs.branch(decision)) await router.push({ name: 'play', params: { lang: words.language } })
  }
  onMounted(() => runs.load())
  return { said, decisions, steps, summary, found, lines, predicted, voices, again }
}
