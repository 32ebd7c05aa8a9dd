import { assertNever } from '../../../model/assertNever'
import type { BankWords } from '../../../model/BankWords'
import { saidToParts } from '../generalFeedback'
import type { Question } from '../Question'
import { el, type XmlElement } from '../xml'
import { choice } from './choice'
import { gaps } from './gaps'
import { number } from './number'
import { order } from './order'
import { pairs } from './pairs'
import { paragraph, type Parts, value } from './parts'

/** A question as an item of QTI 3.0 with its key, its points as shares of one, and what is said to each answer. */
export function qtiItem(question: Question, words: BankWords): XmlElement {
  const { item, stem, language, form } = question
  const { responses, body, processing, said } = partsOf(question, words)
  const several = form.kind === 'choice' && !form.single
  return el(
    'qti-assessment-item',
    { identifier: item.id, title: stem, 'xml:lang': language, adaptive: 'false', 'time-dependent': 'false' },
    ...responses,
    declared('SCORE', 'float', '0'),
    declared('MAXSCORE', 'float', '1'),
    el('qti-outcome-declaration', {
      identifier: 'FEEDBACK',
      cardinality: several ? 'multiple' : 'single',
      'base-type': 'identifier',
    }),
    el('qti-item-body', {}, ...body),
    el('qti-response-processing', {}, ...processing),
    ...said.map(([identifier, lines]) =>
      el(
        'qti-modal-feedback',
        { identifier, 'outcome-identifier': 'FEEDBACK', 'show-hide': 'show' },
        el('qti-content-body', {}, ...lines.map(paragraph)),
      ),
    ),
  )
}

const declared = (name: string, type: string, start: string): XmlElement =>
  el(
    'qti-outcome-declaration',
    { identifier: name, cardinality: 'single', 'base-type': type },
    el('qti-default-value', {}, value(start)),
  )

function partsOf(question: Question, words: BankWords): Parts {
  const { stem, form } = question
  switch (form.kind) {
    case 'choice':
      return choice(stem, form)
    case 'pairs':
      return pairs(stem, form, saidToParts(question, words))
    case 'order':
      return order(stem, form.steps, saidToParts(question, words))
    case 'number':
      return number(form.unit ? `${stem} ${words.unit(form.unit)}` : stem, form)
    case 'gaps':
      return gaps(stem, form.parts)
    default:
      return assertNever(form)
  }
}
