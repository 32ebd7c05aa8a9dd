import { describe, expect, it } from 'vitest'
import { tellingOf } from '../../src/build/checkPaths'
import { choiceStats } from '../../src/build/choiceStats'
import { consequences } from '../../src/build/consequences'
import { exportStory } from '../../src/build/exportStory'
import { robotReaders } from '../../src/build/robotReaders'
import { endingOf } from '../../src/engine/endingOf'
import { heaviest, ledTo } from '../../src/engine/ledTo'
import { nearEndings } from '../../src/engine/nearEndings'
import { itemsInAttempt } from '../../src/engine/quiz'
import { replay } from '../../src/engine/replay'
import type { State } from '../../src/engine/State'
import type { EndingText } from '../../src/model/Text'
import { playRecorded } from '../support/playRecorded'
import { filled } from '../support/filled'
import { compiled, draft, story } from '../support/realStory'

const { facts } = compiled

const scenesOf = (chapter: (typeof story.chapters)[number]) => chapter.episodes.flatMap(({ scenes }) => scenes)
const decisionsOf = (chapter: (typeof story.chapters)[number]) =>
  scenesOf(chapter).flatMap(({ decision }) => decision ?? [])

const played = (ending: string): State => replay(story, playRecorded(story, ending))

describe('the whole story', () => {
  it('mirrors the six sections of the briefing and covers each of its paragraphs', () => {
    expect(story.chapters.map(({ section }) => section)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI'])
    const cited = new Set(Object.values(facts).flatMap(({ paragraphs }) => paragraphs))
    expect(draft.source.data.paragraphs.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([])
    expect(Object.keys(facts).length).toBeGreaterThanOrEqual(150)
  })

  it('plays every one of the 28 decision points of the source once', () => {
    const points = story.chapters.flatMap(decisionsOf).flatMap(({ point }) => point ?? [])
    expect([...points].sort()).toEqual(Array.from({ length: 28 }, (_, at) => `D${at + 1}`).sort())
  })

  it('lets at least twelve decisions change a scene of another chapter', () => {
    const links = consequences(story, tellingOf(compiled).reads)
    expect(new Set(links.map(({ from }) => from.scene)).size).toBeGreaterThanOrEqual(12)
  })

  it('asks for more than recall in at least sixty items, and has three items or more for each objective', () => {
    const items = draft.chapters.flatMap(({ episodes }) => episodes.flatMap(({ quiz }) => quiz.data.items))
    expect(items.filter(({ level }) => level !== 'recall').length).toBeGreaterThanOrEqual(60)
    const objectives = story.chapters.flatMap(({ episodes }) => episodes.flatMap((episode) => episode.objectives))
    const served = (id: string) => items.filter(({ objective }) => objective === id).length
    expect(filled(objectives).filter((id) => served(id) < 3)).toEqual([])
  })

  it.each(['II', 'III', 'IV', 'V'])('asks standing for some advice in chapter %s', (section) => {
    const chapter = story.chapters.find((one) => one.section === section)
    const needs = chapter ? decisionsOf(chapter).flatMap(({ options }) => options.map((option) => option.needs)) : []
    expect(needs.some((one) => one > 1)).toBe(true)
  })

  it.each(filled(story.chapters).map((chapter) => [chapter.id, chapter] as const))(
    'has more items in %s than one attempt draws, and an item for each objective',
    (_, { episodes, section }) => {
      const items = episodes.flatMap((episode) => episode.items)
      expect(items.length).toBeGreaterThanOrEqual(section === 'VI' ? 10 : 12)
      expect(items.length).toBeGreaterThan(itemsInAttempt)
      const asked = new Set(items.map(({ objective }) => objective))
      expect(episodes.flatMap(({ objectives }) => objectives).filter((id) => !asked.has(id))).toEqual([])
    },
  )
})

describe('what authors print', () => {
  it('exports every ending with its text', () => {
    const { endings } = exportStory(compiled) as {
      readonly endings: readonly { readonly id: string; readonly texts: { readonly en?: EndingText } }[]
    }
    expect(endings.map(({ id }) => id)).toEqual(story.endings.map(({ id }) => id))
    for (const { texts } of filled(endings)) expect(texts.en?.body.length).toBeGreaterThan(0)
  })

  it('sends three kinds of reader through, who come to different ends', () => {
    const lines = robotReaders(story)
    const ends = lines.filter((line) => /^ {2}\S/u.test(line)).map((line) => line.split(': ')[1])
    expect(ends).toHaveLength(3)
    expect(new Set(ends).size).toBe(3)
    for (const { id } of filled(story.endings)) expect(ends.join()).toContain(id)
  })
})

describe('the balance of its choices', () => {
  const lines = robotReaders(story)
  const lastOf = (reader: string, indicator: string): number => {
    const values = lines[lines.findIndex((line) => line.startsWith(`  ${reader}: `)) + 1] ?? ''
    return Number(new RegExp(`${indicator} ([0-9.]+)`, 'u').exec(values)?.[1])
  }

  it('does not leave those who follow sound evidence without the street and without safe posts', () => {
    expect(lastOf('best-supported', 'support')).toBeGreaterThanOrEqual(3)
    expect(lastOf('best-supported', 'security')).toBeGreaterThanOrEqual(2)
  })

  it('lets the hard line win no safer country, no partner and no money', () => {
    expect(lastOf('hard line', 'security')).toBeLessThanOrEqual(lastOf('best-supported', 'security'))
    expect(['france', 'west', 'ecowas', 'un', 'treasury'].map((one) => lastOf('hard line', one))).toEqual([
      0, 0, 0, 0, 0,
    ])
  })

  it('has the mood for the balanced course in at least eight decisions, never against the record', () => {
    const [, hardLine, record] =
      /the hard line .* in (\d+), what brings .*own option in (\d+)/u.exec(choiceStats(story).join()) ?? []
    expect(Number(hardLine)).toBeGreaterThanOrEqual(8)
    expect(record).toBe('0')
  })
})

describe('the endings', () => {
  it('are at least eight', () => {
    expect(story.endings.length).toBeGreaterThanOrEqual(8)
  })

  it.each(filled(story.endings).map(({ id, announced }) => [id, announced] as const))(
    'reach %s by a recorded playthrough, past the scenes that announce it, and say what led there',
    (id, announced) => {
      const state = played(id)
      expect(state.skipped).toEqual([])
      expect(endingOf(story, state)).toBe(id)
      expect(announced.filter((scene) => !state.visited.includes(scene))).toEqual([])
      const led = ledTo(story, state, id)
      expect(led.length).toBeGreaterThan(0)
      expect(heaviest(led)).toHaveLength(Math.min(3, led.length))
    },
  )

  it('each leave two others near, with what would have led there, and no more than it takes', () => {
    for (const { id } of filled(story.endings)) {
      const near = nearEndings(story, played(id), id)
      expect(near, id).toHaveLength(2)
      expect(near.map((one) => one.id)).not.toContain(id)
      for (const { wanting } of near) {
        expect(wanting.length).toBeGreaterThan(0)
        expect(wanting.length, id).toBeLessThanOrEqual(4)
      }
    }
  })
})
