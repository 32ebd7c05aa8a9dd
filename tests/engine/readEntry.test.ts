import { describe, expect, it } from 'vitest'
import { readEntry } from '../../src/engine/readEntry'

const advice = { kind: 'advise', scene: 'morning', option: 'yes', evidence: 'pro', at: 1 }
const prediction = { kind: 'predict', scene: 'morning', option: 'no', at: 2 }
const answer = { kind: 'answer', item: 'one', chosen: ['a', 'b'], hash: 'hash', at: 3 }

describe('an entry of a log of unknown origin', () => {
  it.each([
    ['advice', advice],
    ['advice without evidence', { ...advice, evidence: null }],
    ['a page turned', { kind: 'go', at: 0 }],
    ['what was foreseen', prediction],
    ['that nothing was foreseen', { ...prediction, option: null }],
    ['an answer', answer],
    ['an answer of nothing', { ...answer, chosen: [] }],
    ['how sure somebody was, and a second try', { ...answer, confidence: 'guess', again: true }],
  ])('is read as it is: %s', (_, entry) => {
    expect(readEntry(entry)).toEqual(entry)
  })

  it('loses what belongs to no entry of its kind', () => {
    expect(readEntry({ ...advice, chosen: [], note: 'x' })).toEqual(advice)
    expect(readEntry({ ...prediction, evidence: 'pro' })).toEqual(prediction)
    expect(readEntry({ ...answer, scene: 'morning', confidence: undefined, again: undefined })).toEqual(answer)
    expect(readEntry({ kind: 'go', at: 0, scene: 'morning' })).toEqual({ kind: 'go', at: 0 })
  })

  it.each([
    ['nothing', null],
    ['no record', 'go'],
    ['no time', { kind: 'go' }],
    ['a time in words', { kind: 'go', at: '1' }],
    ['a time that no file could keep', { kind: 'go', at: Infinity }],
    ['an unknown kind', { ...answer, kind: 'dance' }],
    ['advice at no scene', { ...advice, scene: 1 }],
    ['no advice', { ...advice, option: 1 }],
    ['evidence that is no name', { ...advice, evidence: 1 }],
    ['advice that says nothing of evidence', { ...advice, evidence: undefined }],
    ['a prediction at no scene', { ...prediction, scene: 1 }],
    ['a prediction of no option', { ...prediction, option: 1 }],
    ['an answer to nothing', { ...answer, item: 1 }],
    ['an answer to no wording', { ...answer, hash: 1 }],
    ['an answer that is no list', { ...answer, chosen: 'a' }],
    ['an answer with more than words', { ...answer, chosen: ['a', 1] }],
    ['a way to be sure that is not known', { ...answer, confidence: 'perhaps' }],
    ['no way to be sure', { ...answer, confidence: null }],
    ['a second try that is none', { ...answer, again: false }],
  ])('is none: %s', (_, value) => {
    expect(readEntry(value)).toBeNull()
  })
})
