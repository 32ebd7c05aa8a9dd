import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FactNumbers } from '../../src/verifier/FactNumbers'
import { outline } from '../../src/verifier/outline'
import { firstLacking, outlineEntries } from '../../src/verifier/outlineEntries'
import { Telling } from '../../src/verifier/Telling'
import type { Story } from '../../src/model/Story'
import type { Block, ChapterText } from '../../src/model/Text'
import { aChapter, aScene, aStory, always, anEpisode } from '../support/buildStory'
import { syntheticText } from '../support/syntheticStory'

const facts = ['one', 'two', 'three', 'four']
const some = fc.subarray(facts)
/** An episode of four scenes, of which one goes past the second or the third; what is told in each, and at its head to whom. */
const madeEpisode = fc.record({
  told: fc.array(some, { minLength: 4, maxLength: 4 }),
  past: fc.nat(2),
  recalled: some,
  caughtUp: some,
})
type Made = typeof madeEpisode extends fc.Arbitrary<infer T> ? T : never

const cites = (told: readonly string[]): Block[] => [
  { kind: 'paragraph', sentences: [{ status: 'record', cites: told, parts: [{ kind: 'text', text: 'Words.' }] }] },
]

function made(episodes: readonly Made[]): { story: Story; telling: Telling } {
  const story = aStory([
    aChapter(
      'synthetic',
      episodes.map(({ past }, e) =>
        anEpisode(
          `e${e}`,
          [0, 1, 2, 3].map((s) => {
            const to = (at: number) => ({ when: always, to: at > 3 ? null : `e${e}-${at}` })
            return aScene(`e${e}-${s}`, { next: s === past ? [to(s + 1), to(s + 2)] : [to(s + 1)] })
          }),
        ),
      ),
    ),
  ])
  const plain = syntheticText(story)
  const text: ChapterText = {
    ...plain,
    episodes: Object.fromEntries(
      episodes.map(({ recalled, caughtUp }, e) => [
        `e${e}`,
        { ...plain.episodes[`e${e}`]!, previously: cites(recalled), catchingUp: cites(caughtUp) },
      ]),
    ),
    scenes: Object.fromEntries(
      Object.entries(plain.scenes).map(([id, scene]) => {
        const [e = 0, s = 0] = id.slice(1).split('-').map(Number)
        return [id, { ...scene, body: cites(episodes[e]?.told[s] ?? []) }]
      }),
    ),
  }
  return { story, telling: new Telling(story, [text], new FactNumbers()) }
}

describe('what classes lack that begin later', () => {
  it('is told of each fact for the first of them, as if each had been followed by itself', () => {
    fc.assert(
      fc.property(fc.array(madeEpisode, { minLength: 2, maxLength: 5 }), (episodes) => {
        const { story, telling } = made(episodes)
        const entries = episodes.map((_, e) => `e${e}`).slice(1)
        const shared = outlineEntries(story, entries, telling, telling.facts.bitsOf(facts))
        if (!shared.ok) throw new Error(shared.error.kind)
        const single = entries.map((entry) => {
          const one = outline(story, entry, telling)
          if (!one.ok) throw new Error(one.error.kind)
          return one.value
        })
        for (const fact of facts) {
          const bit = telling.facts.bitsOf([fact])
          const firstOf = (lacks: readonly boolean[]) => (lacks.includes(true) ? lacks.indexOf(true) : undefined)
          for (const [id, lack] of shared.value.before)
            expect(firstLacking(lack, bit)).toBe(
              firstOf(single.map(({ before }) => before.has(id) && !((before.get(id)?.always ?? 0n) & bit))),
            )
          for (const [id, lack] of shared.value.by)
            expect(firstLacking(lack, bit)).toBe(
              firstOf(single.map(({ by }) => by.has(id) && !((by.get(id)?.sight ?? 0n) & bit))),
            )
        }
        expect(shared.value.before.size).toBe((episodes.length - 1) * 4)
      }),
      { numRuns: 200 },
    )
  })
})
