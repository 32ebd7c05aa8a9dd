import type { Question } from '../../engine/learning/discussion'
import type { Change, Step } from '../../engine/State'
import type { DiscussionWords } from '../../messages/discussion/en'
import type { Messages } from '../../messages/common/en'
import { assertNever } from '../../model/assertNever'
import type { Catalogue } from '../../model/Catalogue'
import type { ChapterText } from '../../model/Text'
import { changeLine } from './changeWords'
import { withAnswers } from './withAnswers'

/** What the questions of a debrief are told with. */
export interface QuestionBook {
  readonly text: ChapterText
  readonly labels: Catalogue['indicators']
  readonly messages: Messages
  readonly words: DiscussionWords
}

/** A question of the debrief in words, with the scene, advice and reasons of this run. */
export function questionWords(question: Question, book: QuestionBook): string {
  const { text, words, messages } = book
  switch (question.kind) {
    case 'cost': {
      const { because } = changeWords(question.step, question.change, book)
      return words.cost(adviceOf(question.step, book), words.fallen[question.change.effect.on], because)
    }
    case 'aside':
      return words.asideAsk(adviceOf(question.step, book))
    case 'no-cost':
      return words.noCost
    case 'unheard': {
      const statement = withAnswers(text, question.fact, messages.desk.answeredBy)
      return words.unheard(words.within(messages.voices[question.voice]), statement, adviceOf(question.step, book))
    }
    case 'contested': {
      const accounts = [question.fact, ...question.against].flatMap((id) => text.facts[id] ?? [])
      return words.contested(text.scenes[question.step.scene]?.title ?? '', accounts.join(' '))
    }
    case 'silent':
      return words.silent(words.within(messages.voices[question.voice]))
    case 'no-voice':
      return words.noVoice
    case 'assumption': {
      const { label, moved, because } = changeWords(question.step, question.change, book)
      const scene = text.scenes[question.step.scene]?.title ?? ''
      return words.assumption(scene, label, moved, because.replace(/\.$/u, ''), question.change.effect.basis)
    }
    case 'no-assumption':
      return words.noAssumption
    default:
      return assertNever(question)
  }
}

const adviceOf = ({ scene, option }: Step, { text }: QuestionBook): string =>
  (text.scenes[scene]?.options[option]?.label ?? '').replace(/\.$/u, '')

function changeWords({ scene, applied }: Step, change: Change, { text, labels, messages }: QuestionBook) {
  const because = text.scenes[scene]?.options[applied ?? '']?.because[change.index] ?? ''
  return { ...changeLine(change, labels, messages), because }
}
