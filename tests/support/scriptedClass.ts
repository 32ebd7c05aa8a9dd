import { answer } from '../../src/engine/answer'
import type { Assignment } from '../../src/classroom/Assignment'
import type { HandIn } from '../../src/classroom/HandIn'
import type { Received } from '../../src/classroom/Received'
import type { Run } from '../../src/model/Run'
import type { Story } from '../../src/model/Story'
import { aStory, expectOk, played, type Move } from './buildStory'

export const anAssignment = (parts: Partial<Assignment> = {}): Assignment => ({
  id: 'class-1',
  title: 'The coup',
  language: 'en',
  episodes: ['paris', 'rest'],
  quiz: { tries: 2, seed: 'seed', feedback: 'now', confidence: true },
  asks: 'name',
  due: null,
  story: '1',
  key: null,
  ...parts,
})

/** An answer of a script: the item, what is chosen, and how. */
export type Said = readonly [item: string, chosen: readonly string[], how?: 'again' | 'sure']

export interface Script {
  readonly name: string
  readonly moves: readonly Move[]
  readonly said?: readonly Said[]
  readonly run?: string
  readonly at?: number
  readonly assignment?: string
  readonly memo?: string
}

/** What a scripted student hands in. */
export function handedIn(story: Story, script: Script): HandIn {
  const { name, moves, said = [], at = 1000, assignment = 'class-1', memo } = script
  const start: Run = { ...played(story, moves), id: script.run ?? `run of ${name}` }
  const run = said.reduce<Run>(
    (before, [item, chosen, how]) =>
      expectOk(
        answer(story, before, {
          item,
          chosen,
          at: before.log.length,
          again: how === 'again',
          ...(how === 'sure' && { confidence: 'sure' }),
        }),
      ),
    start,
  )
  return { assignment, names: [name], run, words: { memos: memo ? { morning: memo } : {}, debrief: [] }, at }
}

/** Hand-ins with ids in their order: `1`, `2` … */
export const received = (handIns: readonly HandIn[]): readonly Received[] =>
  handIns.map((handIn, index) => ({ id: String(index + 1), handIn, sealed: true }))

const write: readonly Move[] = [{ option: 'write', evidence: 'pro' }, 'go', 'go', 'go']
const wait: readonly Move[] = [{ option: 'wait', evidence: 'pro' }, 'go', 'go']
const turn: readonly Move[] = [{ option: 'turn', evidence: 'contra' }, 'go', 'go']
const refuse: readonly Move[] = [{ option: 'refuse', evidence: 'contra' }, 'go', 'go']
const schools: readonly Move[] = [{ option: 'schools' }, 'go']
const army: readonly Move[] = [{ option: 'army' }, 'go']

/**
 * A class of twelve, for the small story and its first two episodes. Bintou and Cheick hand in twice, Ladji's code is damaged
 * (it is not here), Kadi's is of another assignment. Ten count.
 */
const classOfTwelve: readonly Script[] = [
  {
    name: 'Awa',
    moves: [...write, ...schools],
    said: [
      ['one', ['a'], 'sure'],
      ['many', ['a', 'b']],
      ['budget-item', ['a']],
    ],
    memo: 'A letter costs nothing.',
  },
  { name: 'Bintou', moves: [...write], said: [['one', ['b'], 'sure']], at: 1000 },
  {
    name: ' bintou ',
    moves: [...write, ...army],
    said: [
      ['one', ['b'], 'sure'],
      ['one', ['a'], 'again'],
      ['many', ['a', 'c']],
      ['budget-item', ['b']],
    ],
    at: 2000,
    run: 'run of Bintou',
  },
  {
    name: 'Cheick',
    moves: [...turn, ...army],
    said: [
      ['one', ['a']],
      ['many', ['a', 'b']],
      ['budget-item', ['a']],
    ],
    at: 3000,
  },
  { name: ' CHEICK ', moves: [...turn], at: 500, run: 'run of Cheick' },
  {
    name: 'Djénéba',
    moves: [...turn, ...army],
    said: [
      ['one', ['c']],
      ['many', ['a']],
    ],
  },
  {
    name: 'Élise',
    moves: [...wait, ...schools],
    said: [
      ['one', ['a']],
      ['many', ['a', 'b', 'c', 'd']],
      ['budget-item', ['c']],
    ],
  },
  { name: 'Fanta', moves: [...wait], said: [['one', ['a']]] },
  {
    name: 'Garba',
    moves: [...refuse, ...army],
    said: [
      ['one', ['b']],
      ['many', ['a', 'b']],
      ['budget-item', ['a']],
    ],
  },
  { name: 'Hawa', moves: [{ option: 'write', evidence: 'aside' }] },
  { name: 'Issa', moves: [] },
  {
    name: 'Jalia',
    moves: [...write, ...army, 'go', { option: 'yes' }, 'go', 'go'],
    said: [
      ['one', ['a']],
      ['many', ['a', 'b']],
      ['budget-item', ['a']],
    ],
  },
  { name: 'Kadi', moves: [...write], assignment: 'class-2' },
]

export const smallStory = aStory()
export const classHandedIn = (): readonly Received[] =>
  received(classOfTwelve.map((script) => handedIn(smallStory, script)))
