import { expect, it } from 'vitest'
import { pageEnds } from '../../src/engine/pageEnds'
import type { Entry } from '../../src/model/Run'

it('a page ends where advice is given and where it is turned, and what is answered or foreseen belongs to it', () => {
  const log: readonly Entry[] = [
    { kind: 'answer', item: 'one', chosen: ['a'], hash: 'hash', at: 0 },
    { kind: 'advise', scene: 'morning', option: 'yes', evidence: null, at: 1 },
    { kind: 'predict', scene: 'morning', option: null, at: 2 },
    { kind: 'go', at: 3 },
    { kind: 'answer', item: 'two', chosen: ['b'], hash: 'hash', at: 4 },
  ]
  expect(pageEnds(log)).toEqual([1, 3, 5])
  expect(pageEnds([])).toEqual([0])
})
