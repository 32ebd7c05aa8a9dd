import { assertNever } from '../../model/assertNever'
import type { BankWords } from '../../model/BankWords'
import { generalFeedback } from './generalFeedback'
import { heldBy } from './fates'
import type { Answer, Form, Given, ItemBank, Question, Target } from './Question'

/**
 * A bank in Moodle's GIFT format, a category for each file, with feedback to each answer. What the format cannot hold is left out:
 * `fates` says what.
 */
export function toGift(bank: ItemBank, words: BankWords): string {
  const parts = heldBy('gift', bank).map(({ chapter, file, questions }) =>
    [
      `$CATEGORY: ${[bank.title, chapter, file].map(category).join('/')}`,
      ...questions.map((question) => written(question, words)),
    ].join('\n\n'),
  )
  return `${parts.join('\n\n')}\n`
}

/** A slash within a name is written twice. */
const category = (name: string): string => flat(name).replaceAll('/', '//')

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Words as they are: what GIFT reads as its own is escaped, or for its arrow, which cannot be, drawn as one; no line ends a question. */
const plain = (text: string): string =>
  flat(text)
    .replace(/[\\~=#{}:]/gu, '\\$&')
    .replaceAll('->', '→')

function written(question: Question, words: BankWords): string {
  const { item, stem, form } = question
  const asked = form.kind === 'number' && form.unit ? `${stem} ${words.unit(form.unit)}` : stem
  const general = generalFeedback(question, words)
  const lines = [...answers(form), ...(general ? [`####${plain(general)}`] : [])]
  const opening = form.kind === 'number' ? '{#' : '{'
  return [`::${plain(item.id)}::[plain]${plain(asked)} ${opening}`, ...lines.map((line) => `\t${line}`), '}'].join('\n')
}

function answers(form: Form): readonly string[] {
  switch (form.kind) {
    case 'choice':
      return form.single ? form.answers.map(oneOf) : someOf(form.answers)
    case 'pairs':
      return pairs(form.premises, form.targets)
    case 'order':
      return form.steps.map(({ text, target }) => `=${plain(text)} -> ${target}`)
    case 'number':
      return [
        `=${form.value}:${form.tolerance}${said(form.feedback)}`,
        ...form.slips.map(({ value, feedback }) => `=%0%${value}:0${said(feedback)}`),
      ]
    case 'gaps':
      return []
    default:
      return assertNever(form)
  }
}

const said = (feedback: string): string => (feedback ? `#${plain(feedback)}` : '')

const oneOf = ({ text, right, feedback }: Answer): string => `${right ? '=' : '~'}${plain(text)}${said(feedback)}`

/** Each right answer is worth its share, each wrong one takes its share away. */
function someOf(all: readonly Answer[]): readonly string[] {
  const share = (right: boolean): string => {
    const percent = 100 / all.filter((answer) => answer.right === right).length
    return `${right ? '' : '-'}${Number(percent.toFixed(5))}`
  }
  return all.map(({ text, right, feedback }) => `~%${share(right)}%${plain(text)}${said(feedback)}`)
}

/** Premises with their targets; a target that belongs to none comes with nothing before it. */
function pairs(premises: readonly Given[], targets: readonly Target[]): readonly string[] {
  const words = (id: string): string => plain(targets.find((target) => target.id === id)?.text ?? id)
  const spare = targets.filter(({ id }) => !premises.some(({ target }) => target === id))
  return [
    ...premises.map(({ text, target }) => `=${plain(text)} -> ${words(target)}`),
    ...spare.map(({ id }) => `= -> ${words(id)}`),
  ]
}
