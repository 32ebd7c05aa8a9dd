import type { BankWords } from '../../model/BankWords'
import type { Question } from './Question'

/** What is said to everybody after the answer: to each part where a format cannot say it beside the part, and the sources. */
export function generalFeedback(question: Question, words: BankWords): string {
  return [...saidToParts(question, words), sourcesOf(question, words)].filter(Boolean).join(' ')
}

/** What is said to each premise, step or word of a gap. */
export function saidToParts({ form }: Question, words: BankWords): readonly string[] {
  const parts = form.kind === 'pairs' ? form.premises : form.kind === 'order' ? form.steps : []
  return parts.flatMap(({ text, feedback }) => (feedback ? [words.said(text, feedback)] : []))
}

export const sourcesOf = ({ paragraphs }: Question, words: BankWords): string =>
  paragraphs.length ? words.sources(paragraphs.join(', ')) : ''
