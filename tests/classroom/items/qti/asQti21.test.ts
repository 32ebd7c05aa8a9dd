import { expect, it } from 'vitest'
import { asQti21 } from '../../../../src/classroom/items/qti/asQti21'
import { el } from '../../../../src/classroom/items/xml'

it('an item of QTI 3.0 gets the names of 2.1, without what 2.1 does not wrap', () => {
  const item = el(
    'qti-modal-feedback',
    { identifier: 'a-b', 'outcome-identifier': 'FEEDBACK' },
    el('qti-content-body', {}, 'Well: ', el('p', {}, 'so.'), el('not-qti-here')),
    'qti-words',
  )
  expect(asQti21(item)).toEqual(
    el(
      'modalFeedback',
      { identifier: 'a-b', outcomeIdentifier: 'FEEDBACK' },
      'Well: ',
      el('p', {}, 'so.'),
      el('notQtiHere'),
      'qti-words',
    ),
  )
})
