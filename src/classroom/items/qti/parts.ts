import { el, type XmlElement } from '../xml'

/** What one form of question needs of an item: what is declared, asked and worked out, and what may be said afterwards. */
export interface Parts {
  readonly responses: readonly XmlElement[]
  readonly body: readonly XmlElement[]
  readonly processing: readonly XmlElement[]
  /** By the identifier that `FEEDBACK` gets. */
  readonly said: readonly (readonly [string, readonly string[]])[]
}

export const paragraph = (text: string): XmlElement => el('p', {}, text)

export const value = (text: string): XmlElement => el('qti-value', {}, text)

/** An id as an identifier, which begins with no digit. */
export const identifier = (id: string): string => (/^\d/u.test(id) ? `_${id}` : id)

export const variable = (name: string): XmlElement => el('qti-variable', { identifier: name })

export const set = (outcome: string, to: XmlElement): XmlElement =>
  el('qti-set-outcome-value', { identifier: outcome }, to)

export const points = (response = 'RESPONSE'): XmlElement => el('qti-map-response', { identifier: response })

export const constant = (type: string, text: string): XmlElement => el('qti-base-value', { 'base-type': type }, text)

/** Said to whoever has answered, however. */
export const afterwards = (lines: readonly string[]): Pick<Parts, 'said'> & { readonly tell: readonly XmlElement[] } =>
  lines.length
    ? { said: [['said', lines]], tell: [set('FEEDBACK', constant('identifier', 'said'))] }
    : { said: [], tell: [] }

export interface Response {
  readonly name?: string
  readonly cardinality: string
  readonly type: string
  readonly correct: readonly string[]
  /** What each value is worth; without it, the processing says. */
  readonly worth?: readonly (readonly [string, number])[]
}

export const response = ({ name = 'RESPONSE', cardinality, type, correct, worth }: Response): XmlElement =>
  el(
    'qti-response-declaration',
    { identifier: name, cardinality, 'base-type': type },
    el('qti-correct-response', {}, ...correct.map(value)),
    ...(worth
      ? [
          el(
            'qti-mapping',
            { 'lower-bound': 0, 'upper-bound': 1, 'default-value': 0 },
            ...worth.map(([key, mapped]) => el('qti-map-entry', { 'map-key': key, 'mapped-value': mapped })),
          ),
        ]
      : []),
  )
