import type { Slip } from '../Question'
import { el, type XmlElement } from '../xml'
import { constant, paragraph, response, set, variable, type Parts } from './parts'

interface NumberForm {
  readonly value: number
  readonly tolerance: number
  readonly feedback: string
  readonly slips: readonly Slip[]
}

/** A number to write, with what is said to it, to a known slip, and to any other. */
export function number(stem: string, { value: key, tolerance, feedback, slips }: NumberForm): Parts {
  // Bounds, and not the standard's own tolerance, which not every player knows.
  // Without what binary adds: 0.7 and 0.1 are 0.8, which counts.
  const bound = (name: string, at: number): XmlElement =>
    el(name, {}, variable('RESPONSE'), constant('float', String(Number(at.toPrecision(12)))))
  const near = (to: number, by: number): XmlElement =>
    el('qti-and', {}, bound('qti-gte', to - by), bound('qti-lte', to + by))
  const tell = (name: string): XmlElement => set('FEEDBACK', constant('identifier', name))
  return {
    responses: [response({ cardinality: 'single', type: 'float', correct: [String(key)] })],
    body: [
      paragraph(stem),
      el('p', {}, el('qti-text-entry-interaction', { 'response-identifier': 'RESPONSE', 'expected-length': 12 })),
    ],
    processing: [
      el(
        'qti-response-condition',
        {},
        el('qti-response-if', {}, near(key, tolerance), set('SCORE', constant('float', '1')), tell('right')),
        ...slips.map((slip, at) => el('qti-response-else-if', {}, near(slip.value, 0), tell(`slip-${at + 1}`))),
        el('qti-response-else', {}, tell('wrong')),
      ),
    ],
    said: [
      ['right', [feedback]],
      ['wrong', [feedback]],
      ...slips.map((slip, at) => [`slip-${at + 1}`, [slip.feedback]] as const),
    ],
  }
}
