import { describe, expect, it } from 'vitest'
import type { Effect, Scene, Story } from '../../src/model/Story'
import { FactNumbers } from '../../src/verifier/FactNumbers'
import type { Finding } from '../../src/verifier/Finding'
import { Telling } from '../../src/verifier/Telling'
import { type Verdict, verify } from '../../src/verifier/verify'
import { effect } from '../support/buildStory'
import { syntheticStory, syntheticText } from '../support/syntheticStory'
import { type ToldStory, faultyStories, paragraph, soundStory, told } from '../fixtures/faultyStories'
import { filled } from '../support/filled'

function verdictOn({ story, text }: ToldStory): Verdict {
  return verify(story, new Telling(story, [text], new FactNumbers()))
}
const kinds = Object.keys(faultyStories) as (keyof typeof faultyStories)[]
const find = (kind: Finding['kind']): Finding | undefined =>
  verdictOn(faultyStories[kind]()).findings.find((finding) => finding.kind === kind)
const decisions = (finding: Finding | undefined) => finding?.witness?.map(({ option, evidence }) => [option, evidence])

/** The story with other effects on the two options of its memo. */
function withMemo(story: Story, effects: readonly Effect[][]): Story {
  const scene = (one: Scene): Scene =>
    one.id === 'first' && one.decision
      ? {
          ...one,
          decision: {
            ...one.decision,
            options: one.decision.options.map((option, at) => ({ ...option, effects: effects[at] ?? [] })),
          },
        }
      : one
  return {
    ...story,
    chapters: story.chapters.map((chapter) => ({
      ...chapter,
      episodes: chapter.episodes.map((episode) => ({ ...episode, scenes: episode.scenes.map(scene) })),
    })),
  }
}

describe('the verdict on a story', () => {
  it('is that nothing is wrong with a sound one, and what was measured', () => {
    const { findings, measures } = verdictOn(soundStory())
    expect(findings).toEqual([])
    // Two options with two cards each, then three options.
    expect(measures?.runs).toBe(12n)
    const shares = [...(measures?.endings ?? [])].map(([id, { share }]) => [id, Number(share.toFixed(3))])
    expect(Object.fromEntries(shares)).toEqual({ warm: 0.167, mild: 0.333, cold: 0.333, rest: 0.167 })
    expect(measures?.episodes.get('whole')?.shortest).toBeCloseTo(9)
    expect(measures?.way).toEqual(measures?.episodes.get('whole'))
  })

  it('says how long a file takes that is read in less than nine minutes, or in more than thirteen', () => {
    const length = (words: number) => {
      const finding = verdictOn(told({ words })).findings.find(({ kind }) => kind === 'episode-length')
      return finding?.kind === 'episode-length' ? [finding.shortest, finding.longest] : null
    }
    // A memo is half a minute besides.
    expect(length(1600)).toEqual([8.5, 8.5])
    expect(length(2500)).toBeNull()
    expect(length(2520)).toEqual([13.1, 13.1])
  })

  it('lets a quiz ask for what stands in sight or in the argument, not for what stands behind a fold alone', () => {
    const asks = (parts: Parameters<typeof told>[0]) =>
      verdictOn(told({ itemFacts: ['elsewhere'], ...parts })).findings.map(({ kind }) => kind)
    const telling = [paragraph('Told.', ['elsewhere'])]
    expect(asks({ folded: telling })).toEqual(['item-not-taught'])
    expect(asks({ more: telling })).toEqual([])
    expect(asks({ argument: telling })).toEqual([])
  })

  it('counts what is told behind a fold as told: every path has it', () => {
    const rare = [paragraph('Told.', ['rare'])]
    expect(verdictOn(told({ outcome: rare, folded: rare })).findings).toEqual([])
  })

  it('tells what helps to catch up to those who begin with the file, and to nobody else', () => {
    const { story, text } = told({ catchingUp: [paragraph('Told.', ['elsewhere'])], itemFacts: ['elsewhere'] })
    const telling = new Telling(story, [text], new FactNumbers())
    const facts = (begins: boolean) => telling.facts.factsIn(telling.recalled('whole', begins).always)
    expect([...facts(true)]).toEqual(['elsewhere'])
    expect([...facts(false)]).toEqual([])
    expect(verify(story, telling).findings.map(({ kind }) => kind)).toEqual(['item-not-taught'])
  })

  it.each(filled(kinds))('names the fault %s where it is sown', (kind) => {
    expect(find(kind)).toBeDefined()
  })

  it.each([
    ['unreachable-scene', { scene: 'third' }],
    ['unreachable-block', { block: { scene: 'first', part: 'body', side: '0 then' } }],
    ['unreachable-arrival', { scene: 'second', arrival: 0 }],
    ['unreachable-way', { scene: 'second', way: 0 }],
    ['unreachable-ending', { ending: 'paradise' }],
    ['unavailable-option', { scene: 'first', option: 'bold' }],
    ['never-set-aside', { scene: 'first', option: 'bold' }],
    ['item-not-taught', { item: 'item', fact: 'elsewhere' }],
    ['evidence-not-met', { scene: 'first', fact: 'contra' }],
    ['dominated-option', { scene: 'first', option: 'no', by: 'yes' }],
    ['rare-ending', { ending: 'unlikely' }],
  ] as const)('says of %s what it is about', (kind, about) => {
    expect(find(kind)).toMatchObject(about)
  })

  it('shows the shortest path into a dead end, to a corner, past a fact', () => {
    expect(decisions(find('dead-end'))).toEqual([
      ['no', 'pro'],
      ['yes', null],
    ])
    expect(decisions(find('cornered'))).toEqual([['yes', 'contra']])
    expect(decisions(find('uneven-fact'))?.[0]?.[0]).toBe('no')
  })

  it('tells how much of an effect is swallowed', () => {
    expect(find('swallowed-effect')).toMatchObject({ scene: 'first', of: 'no', index: 1, share: 1 })
  })

  it('does not count Russia, near or far, when options are compared', () => {
    const { story, text } = soundStory()
    const towards = withMemo(story, [
      [effect('un', 1), effect('russia', -2)],
      // What the first brings later, by its flag, the second brings at once.
      [effect('un', 1), effect('west', 1), effect('russia', 3)],
    ])
    const found = verdictOn({ story: towards, text }).findings.filter(({ kind }) => kind === 'dominated-option')
    expect(found).toEqual([])
  })
})

describe('growth', () => {
  /** States and edges, which take the time: a story three times as long has three times as many. */
  it('is linear in the scenes, as long as the story forgets', () => {
    const [short, long] = [100, 300].map((scenes) => {
      const story = syntheticStory(scenes)
      return verdictOn({ story, text: syntheticText(story) }).measures
    })
    expect((long?.edges ?? 0) / (short?.edges ?? 1)).toBeLessThan(3.3)
    expect(long?.bits).toBe(short?.bits)
  }, 60_000)
})
