import type { Given } from '../Question'
import { el } from '../xml'
import { afterwards, constant, identifier, response, set, variable, type Parts } from './parts'

/** Steps put in order: all or nothing. */
export function order(stem: string, steps: readonly Given[], lines: readonly string[]): Parts {
  const { said, tell } = afterwards(lines)
  // Written in an order that is not the key, for readers that do not shuffle.
  const sorted = [...steps].sort((one, other) => one.text.localeCompare(other.text))
  const shown = sorted.every((step, at) => step === steps[at]) ? sorted.reverse() : sorted
  const right = el('qti-match', {}, variable('RESPONSE'), el('qti-correct', { identifier: 'RESPONSE' }))
  return {
    responses: [
      response({ cardinality: 'ordered', type: 'identifier', correct: steps.map(({ id }) => identifier(id)) }),
    ],
    body: [
      el(
        'qti-order-interaction',
        { 'response-identifier': 'RESPONSE', shuffle: 'true' },
        el('qti-prompt', {}, stem),
        ...shown.map(({ id, text }) => el('qti-simple-choice', { identifier: identifier(id) }, text)),
      ),
    ],
    processing: [
      el('qti-response-condition', {}, el('qti-response-if', {}, right, set('SCORE', constant('float', '1')))),
      ...tell,
    ],
    said,
  }
}
