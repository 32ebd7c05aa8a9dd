import { escapeMarkup } from '../escapeMarkup'
import { assertNever } from '../../model/assertNever'
import type { BankWords } from '../../model/BankWords'
import { heldBy } from './fates'
import { saidToParts, sourcesOf } from './generalFeedback'
import type { Answer, Form, Given, ItemBank, OpenGap, Question, Target } from './Question'
import { el, printXml, type Xml, type XmlElement } from './xml'

/**
 * A bank in Moodle's own XML, a category for each file: with feedback to each answer, hints, and the paragraphs of the briefing as
 * tags. A second try costs half, as here.
 */
export function toMoodleXml(bank: ItemBank, words: BankWords): string {
  const parts = heldBy('moodle', bank).flatMap(({ chapter, file, questions }) => [
    el(
      'question',
      { type: 'category' },
      el('category', {}, text(['top', bank.title, chapter, file].map(step).join('/'))),
    ),
    ...questions.map((question) => written(question, words)),
  ])
  return printXml(el('quiz', {}, ...parts))
}

/** A slash within a category's name is written twice. */
const step = (name: string): string => name.replaceAll('/', '//')

const text = (words: string): XmlElement => el('text', {}, words)

/** Words as a paragraph of HTML, which Moodle shows in the language they are in. */
const html = ({ language }: Question, ...paragraphs: readonly string[]): XmlElement =>
  text(paragraphs.map((words) => `<p lang="${language}">${escapeMarkup(words)}</p>`).join(''))

function written(question: Question, words: BankWords): XmlElement {
  const { item, form, hint, paragraphs } = question
  const general = [...saidToParts(question, words), sourcesOf(question, words)].filter(Boolean)
  return el(
    'question',
    { type: typeOf(form) },
    el('name', {}, text(item.id)),
    el('questiontext', { format: 'html' }, asked(question, words)),
    el('generalfeedback', { format: 'html' }, html(question, ...general)),
    el('defaultgrade', {}, '1'),
    el('penalty', {}, '0.5'),
    el('hidden', {}, '0'),
    ...answers(question, form),
    ...(hint ? [el('hint', { format: 'html' }, html(question, hint))] : []),
    el('tags', {}, ...paragraphs.map((paragraph) => el('tag', {}, text(paragraph)))),
  )
}

function typeOf({ kind }: Form): string {
  switch (kind) {
    case 'choice':
      return 'multichoice'
    case 'pairs':
    case 'order':
      return 'matching'
    case 'number':
      return 'numerical'
    case 'gaps':
      return 'cloze'
    default:
      return assertNever(kind)
  }
}

function asked(question: Question, words: BankWords): XmlElement {
  const { stem, form } = question
  if (form.kind === 'number' && form.unit) return html(question, `${stem} ${words.unit(form.unit)}`)
  if (form.kind !== 'gaps') return html(question, stem)
  return html(question, stem, form.parts.map((part) => (typeof part === 'string' ? part : embedded(part))).join(''))
}

/** A gap as a list to choose from, in the code of Moodle's embedded answers, shuffled. */
const embedded = ({ answers: all }: OpenGap): string =>
  `{1:MULTICHOICE_S:${all.map(({ text: word, right, feedback }) => `${right ? '=' : ''}${code(word)}${feedback ? `#${code(feedback)}` : ''}`).join('~')}}`

/** Words as HTML within that code: its own signs as numbers, which Moodle reads as the signs and nothing more. */
const code = (words: string): string =>
  escapeMarkup(words).replace(/[}#~=%]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`)

function answers(question: Question, form: Form): readonly XmlElement[] {
  switch (form.kind) {
    case 'choice':
      return [
        el('single', {}, String(form.single)),
        el('shuffleanswers', {}, String(!form.inOrder)),
        el('answernumbering', {}, 'none'),
        ...form.answers.map((answer) =>
          choice(question, answer, form.single ? whole(answer) : share(answer, form.answers)),
        ),
      ]
    case 'pairs':
      return matching(question, form.premises, form.targets)
    case 'order':
      return matching(
        question,
        form.steps,
        form.steps.map(({ target }) => ({ id: target, text: target })),
      )
    case 'number':
      return [
        number(question, form.value, form.tolerance, form.feedback, 100),
        ...form.slips.map(({ value, feedback }) => number(question, value, 0, feedback, 0)),
      ]
    case 'gaps':
      return []
    default:
      return assertNever(form)
  }
}

const whole = ({ right }: Answer): number => (right ? 100 : 0)

/** Each right answer is worth its share, each wrong one takes its share away: never more than five digits, which Moodle compares. */
function share({ right }: Answer, all: readonly Answer[]): number {
  const percent = 100 / all.filter((answer) => answer.right === right).length
  return Number(((right ? 1 : -1) * percent).toFixed(5))
}

const feedbackOf = (question: Question, words: string): XmlElement =>
  el('feedback', { format: 'html' }, words ? html(question, words) : text(''))

const choice = (question: Question, { text: words, feedback }: Answer, fraction: number): XmlElement =>
  el('answer', { fraction, format: 'html' }, html(question, words), feedbackOf(question, feedback))

const number = (question: Question, value: number, tolerance: number, feedback: string, fraction: number): XmlElement =>
  el(
    'answer',
    { fraction, format: 'moodle_auto_format' },
    text(String(value)),
    el('tolerance', {}, String(tolerance)),
    feedbackOf(question, feedback),
  )

/** A target that belongs to none is a pair whose question is empty. */
function matching(question: Question, premises: readonly Given[], targets: readonly Target[]): readonly XmlElement[] {
  const pair = (premise: Xml, target: string): XmlElement =>
    el('subquestion', { format: 'html' }, premise, el('answer', {}, text(target)))
  const wordsOf = (id: string): string => targets.find((target) => target.id === id)?.text ?? id
  const spare = targets.filter(({ id }) => !premises.some(({ target }) => target === id))
  return [
    el('shuffleanswers', {}, 'true'),
    ...premises.map((premise) => pair(html(question, premise.text), wordsOf(premise.target))),
    ...spare.map((target) => pair(text(''), target.text)),
  ]
}
