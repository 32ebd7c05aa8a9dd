import { expect, it } from 'vitest'
import type { HandIn } from '../../src/classroom/HandIn'
import { handInBytes, readHandInBytes } from '../../src/classroom/handInCode'
import { aStory, expectOk, played } from '../support/buildStory'

const handedIn = (sentences?: Record<string, string>): HandIn => ({
  assignment: 'a',
  names: ['Ada'],
  run: played(aStory(), [{ option: 'wait', evidence: 'pro' }]),
  words: { memos: { morning: 'Why not.' }, debrief: [], ...(sentences && { sentences }) },
  at: 60_000,
})

it('a sentence kept at a debrief arrives with what is handed in, apart from those under memos', () => {
  const { words } = expectOk(readHandInBytes(handInBytes(handedIn({ coup: 'They turned.', story: 'All of it.' }))))
  expect(words).toEqual({
    memos: { morning: 'Why not.' },
    debrief: [],
    sentences: { coup: 'They turned.', story: 'All of it.' },
  })
  expect(expectOk(readHandInBytes(handInBytes(handedIn()))).words).not.toHaveProperty('sentences')
})
