import { describe, expect, it } from 'vitest'
import { generalFeedback, saidToParts } from '../../../src/classroom/items/generalFeedback'
import type { Form } from '../../../src/classroom/items/Question'
import { words } from '../../../src/messages/exports/en'
import { aGiven, anAnswer, aQuestion } from '../../support/aQuestion'

const given = [aGiven('a', 'Aya', '1', 'She said so.'), aGiven('b', 'Bo', '2'), aGiven('c', 'Cy', '3', 'So did he.')]
const pairs: Form = { kind: 'pairs', once: true, premises: given, targets: [] }
const order: Form = { kind: 'order', steps: given }
const answers = [anAnswer('a', 'Aya', { feedback: 'Said beside it.', right: true })]
const choice: Form = { kind: 'choice', single: true, inOrder: false, answers }
const paragraphs = ['I.1', 'II.3']

describe('what is said to everybody after the answer', () => {
  it('is what is said to each premise or step, then the sources', () => {
    const said = ['“Aya”: She said so.', '“Cy”: So did he.']
    expect(saidToParts(aQuestion('q', pairs), words.bank)).toEqual(said)
    expect(saidToParts(aQuestion('q', order), words.bank)).toEqual(said)
    expect(generalFeedback(aQuestion('q', order, { paragraphs }), words.bank)).toBe(
      '“Aya”: She said so. “Cy”: So did he. Briefing: I.1, II.3.',
    )
  })

  it('is the sources alone where each answer has its own, and nothing where there are none', () => {
    expect(saidToParts(aQuestion('q', choice), words.bank)).toEqual([])
    expect(generalFeedback(aQuestion('q', choice, { paragraphs }), words.bank)).toBe('Briefing: I.1, II.3.')
    expect(generalFeedback(aQuestion('q', choice), words.bank)).toBe('')
    expect(generalFeedback(aQuestion('q', pairs), words.bank)).toBe('“Aya”: She said so. “Cy”: So did he.')
  })
})
