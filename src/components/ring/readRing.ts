import type { Catalogue } from '../../model/Catalogue'
import { abroadIndicators, stepOf, type IndicatorId, type Indicators } from '../../model/Indicator'
import type { RingWords } from '../../messages/ring/en'

type Labels = Catalogue['indicators']

/** The step in which an indicator stands, in words. */
export const stepWord = (labels: Labels, id: IndicatorId, state: Indicators): string =>
  labels[id].steps[stepOf(state[id])] ?? ''

/** The Ring in two or three sentences: who is near, in between, far off. */
export function summarise(words: RingWords, labels: Labels, state: Indicators): string {
  const names = (steps: readonly number[]): readonly string[] =>
    abroadIndicators.filter((id) => steps.includes(stepOf(state[id]))).map((id) => labels[id].label)
  return words.summary(names([3, 4]), names([2]), names([0, 1]))
}

/** Which partners came nearer and which drifted off. */
export function summariseMoves(words: RingWords, labels: Labels, before: Indicators, after: Indicators): string {
  const names = (moved: (by: number) => boolean): readonly string[] =>
    abroadIndicators.filter((id) => moved(after[id] - before[id])).map((id) => labels[id].label)
  return words.moved(
    names((by) => by > 0),
    names((by) => by < 0),
  )
}
