import fc from 'fast-check'
import { expect, it } from 'vitest'
import { endingOf } from '../../src/engine/endingOf'
import { advise } from '../../src/engine/advise'
import { go } from '../../src/engine/go'
import { replay } from '../../src/engine/replay'
import { start } from '../../src/engine/start'
import type { Condition } from '../../src/model/Condition'
import type { Run } from '../../src/model/Run'
import type { Scene, Story } from '../../src/model/Story'
import { explore } from '../../src/verifier/explore'
import { runsFold } from '../../src/verifier/runsFold'
import { walk } from '../../src/verifier/walk'
import { aDecision, aScene, aStoryOf, always, anOption, effect, expectOk, flag, not } from '../support/buildStory'
import { filled } from '../support/filled'

const plain: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant(always),
  fc.constantFrom('f', 'g').map((flag): Condition => ({ kind: 'flag', flag })),
  fc.constantFrom(1, 3, 5).map((at): Condition => ({ kind: 'indicator', indicator: 'un', atLeast: at })),
  fc.constantFrom(2, 3, 4).map((at): Condition => ({ kind: 'standing', atLeast: at })),
  fc.constant<Condition>({ kind: 'averted', fact: 'x' }),
)
/** Conditions of several parts: what is settled of them and what is still open is told apart. */
const condition: fc.Arbitrary<Condition> = fc.oneof(
  plain,
  plain.map((of): Condition => ({ kind: 'not', of })),
  fc
    .tuple(fc.constantFrom('all' as const, 'any' as const), fc.array(plain, { minLength: 2, maxLength: 3 }))
    .map(([kind, of]): Condition => ({ kind, of })),
)
const option = fc.record({
  needs: fc.constantFrom(1, 1, 3, 4),
  sets: fc.subarray(['f', 'g']),
  averts: fc.subarray(['x']),
  effects: fc.subarray([effect('un', 2), effect('un', -3), effect('standing', -1)]),
  supports: fc.subarray(['p']),
  against: fc.subarray(['q']),
})
const options = fc.tuple(option, option, option).map((three) => three.map((parts, at) => anOption(`o${at}`, parts)))

/** Five scenes, each leading only to later ones, with a memo or a call or nothing to decide. */
const story: fc.Arbitrary<Story> = fc
  .array(
    fc.record({
      options,
      weight: fc.constantFrom('memo', 'call', null),
      when: condition,
      skip: fc.integer({ min: 2, max: 4 }),
      arrival: condition,
    }),
    {
      minLength: 5,
      maxLength: 5,
    },
  )
  .map((parts) =>
    aStoryOf(
      parts.map(({ options, weight, when, skip, arrival }, at): Scene => {
        const decision =
          weight && aDecision({ weight, options, record: 'o1', evidence: weight === 'memo' ? ['p', 'q', 'r'] : [] })
        const to = (index: number) => (index < parts.length ? `s${index}` : null)
        const next = [
          { when, to: to(at + skip) },
          { when: always, to: to(at + 1) },
        ]
        return aScene(`s${at}`, {
          next,
          arrivals: [{ when: arrival, effects: [effect('un', 1)] }],
          ...(decision ? { decision } : {}),
        })
      }),
    ),
  )

/** Which scenes are reached and which advice is heeded, found by playing every run to its end. */
function playAll(story: Story): Set<string> {
  const seen = new Set<string>()
  const open: Run[] = [start(story, { id: 'r', at: 0, entry: null })]
  for (let run = open.pop(); run; run = open.pop()) {
    const { position, steps } = replay(story, run)
    const last = steps.at(-1)
    if (position.kind === 'outcome') seen.add(`${position.scene}/${last?.option}/${last?.heeded}`)
    if (position.kind === 'scene') seen.add(position.scene)
    open.push(...continued(story, run))
  }
  return seen
}

function continued(story: Story, run: Run): Run[] {
  const onward = go(story, run, 1)
  const advices = ['o0', 'o1', 'o2'].flatMap((id) =>
    [null, 'p', 'q', 'r'].map((evidence) => ({ option: id, evidence, at: 1 })),
  )
  return [onward, ...advices.map((advice) => advise(story, run, advice))].flatMap((result) =>
    result.ok ? [result.value] : [],
  )
}

function exploreAll(story: Story): Set<string> {
  const seen = new Set<string>()
  for (const [id, { reachable, heeded, aside }] of expectOk(explore(story, null)).scenes) {
    if (reachable) seen.add(id)
    for (const option of heeded) seen.add(`${id}/${option}/true`)
    for (const option of aside) seen.add(`${id}/${option}/false`)
  }
  return seen
}

/** How many different runs come to each ending, and how likely: found by playing every run, each card for itself. */
function playEndings(story: Story): Map<string, { number: bigint; share: number }> {
  const endings = new Map<string, { number: bigint; share: number }>()
  const open = [{ run: start(story, { id: 'r', at: 0, entry: null }), share: 1 }]
  for (let one = open.pop(); one; one = open.pop()) {
    const state = replay(story, one.run)
    const id = state.position.kind === 'end' ? endingOf(story, state) : null
    if (id !== null) {
      const there = endings.get(id) ?? { number: 0n, share: 0 }
      endings.set(id, { number: there.number + 1n, share: there.share + one.share })
      continue
    }
    const next = continued(story, one.run)
    open.push(...next.map((run) => ({ run, share: (one?.share ?? 0) / next.length })))
  }
  return endings
}

const withEndings = (story: Story): Story => ({
  ...story,
  endings: [
    { id: 'near', when: { kind: 'indicator', indicator: 'un', atLeast: 5 }, announced: [] },
    { id: 'heard', when: { kind: 'all', of: [{ kind: 'standing', atLeast: 4 }, not(flag('g'))] }, announced: [] },
    { id: 'said', when: { kind: 'flag', flag: 'f' }, announced: [] },
    { id: 'rest', when: always, announced: [] },
  ],
})

it(
  'counts exactly as many runs for each ending, and the same share, as playing every possible run',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(story, (any) => {
        const ending = withEndings(any)
        const { fold, endings } = runsFold()
        expectOk(walk(ending, null, fold))
        const played = playEndings(ending)
        expect([...endings.keys()].sort()).toEqual([...played.keys()].sort())
        for (const [id, { number, share }] of filled(played)) {
          expect(endings.get(id)?.number).toBe(number)
          expect(endings.get(id)?.share).toBeCloseTo(share)
        }
      }),
      { numRuns: 8 },
    )
  },
)

it('finds exactly what playing every possible run finds', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(story, (any) => {
      expect(exploreAll(any)).toEqual(playAll(any))
    }),
    { numRuns: 12 },
  )
})
