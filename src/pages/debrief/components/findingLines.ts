import { changeLine } from '../../../components/discussion/changeWords'
import type { Finding } from '../../../engine/learning/findings'
import type { Step } from '../../../engine/State'
import type { Messages } from '../../../messages/common/en'
import type { DebriefWords } from '../../../messages/debrief/en'
import { assertNever } from '../../../model/assertNever'
import type { Catalogue } from '../../../model/Catalogue'
import { stepOf } from '../../../model/Indicator'
import type { ChapterId, OptionId } from '../../../model/ids'
import type { ChapterText, SceneText } from '../../../model/Text'

/** What a finding is told with. */
export interface FindingBook {
  readonly textOf: (chapter: ChapterId) => ChapterText | undefined
  readonly labels: Catalogue['indicators']
  readonly messages: Messages
  readonly words: DebriefWords
}

/** A finding in words, a sentence or two. */
export function findingLines(finding: Finding, book: FindingBook): readonly string[] {
  const { labels, messages } = book
  const { finding: words } = book.words
  switch (finding.kind) {
    case 'parted': {
      const { step, record, change } = finding
      const told = words.parted(titleOf(step, book), adviceOf(step, step.option, book), adviceOf(step, record, book))
      if (!change) return [told]
      const { label, moved } = changeLine(change, labels, messages)
      return [told, words.partedMoved(label, moved)]
    }
    case 'partner': {
      const { label, steps } = labels[finding.partner]
      const named = (value: number): string => steps[stepOf(value)] ?? ''
      return [words.partner(label, named(finding.before), named(finding.after)), words.partnerAsk]
    }
    case 'missed':
      return [words.missed(titleOf(finding.step, book))]
    case 'aside':
      return [words.aside(titleOf(finding.step, book), adviceOf(finding.step, finding.step.option, book))]
    case 'together':
      return [words.together(finding.decisions)]
    default:
      return assertNever(finding)
  }
}

const sceneOf = ({ chapter, scene }: Step, { textOf }: FindingBook): SceneText | undefined =>
  textOf(chapter)?.scenes[scene]
const titleOf = (step: Step, book: FindingBook): string => sceneOf(step, book)?.title ?? ''
const adviceOf = (step: Step, option: OptionId, book: FindingBook): string =>
  (sceneOf(step, book)?.options[option]?.label ?? '').replace(/\.$/u, '')
