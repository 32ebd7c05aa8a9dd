import { describe, expect, it } from 'vitest'
import { shiftChart, shiftLayout } from '../../../src/components/ring/shiftLayout'
import { ringChart } from '../../../src/components/ring/ringLayout'
import { languages } from '../../../src/model/languages'
import { abroadIndicators, type Indicators } from '../../../src/model/Indicator'
import { story } from '../../support/realStory'
import { level } from '../../support/buildStory'
import { realLabels } from './realLabels'

interface Box {
  readonly what: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
const around = (what: string, points: readonly { x: number; y: number }[], room = 0): Box => ({
  what,
  left: Math.min(...points.map(({ x }) => x)) - room,
  right: Math.max(...points.map(({ x }) => x)) + room,
  top: Math.min(...points.map(({ y }) => y)) - room,
  bottom: Math.max(...points.map(({ y }) => y)) + room,
})
const touch = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** A point on a bearing, so far from the middle and so far aside. */
function at(bearing: number, radius: number, aside = 0): { x: number; y: number } {
  const [cos, sin] = [Math.cos((bearing * Math.PI) / 180), Math.sin((bearing * Math.PI) / 180)]
  return { x: ringChart.centre.x + radius * cos - aside * sin, y: ringChart.centre.y + radius * sin + aside * cos }
}

/** Boxes of the names, line by line: 22 units high, 0.6 of it to a letter in the bold label face. */
function boxesOf(before: Indicators, after: Indicators, language: 'en' | 'fr') {
  const { partners, names } = shiftLayout(before, after, realLabels(language))
  const lines = names.flatMap(({ id, x, anchor, name }) =>
    name.map(({ text, y }): Box => {
      const width = 0.6 * 22 * text.length
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
      return { what: `${id} ${text}`, left, right: left + width, top: y - 17, bottom: y + 5 }
    }),
  )
  const marks = partners.flatMap(({ id, bearing, from, to, arrow }) =>
    arrow
      ? [
          ...[from, to].map((radius) => around(`shape of ${id}`, [at(bearing, radius)], 9.5 * shiftChart.moved)),
          around(
            `arrow of ${id}`,
            [at(bearing, arrow.from, arrow.aside), at(bearing, arrow.to, arrow.aside)],
            shiftChart.head,
          ),
        ]
      : [],
  )
  return { lines, marks }
}

/** The sets of partners that one advice of the story moves. */
const movedTogether = [
  ...new Set(
    story.chapters
      .flatMap(({ episodes }) => episodes.flatMap(({ scenes }) => scenes))
      .flatMap(({ decision }) => decision?.options ?? [])
      .map(({ effects }) => abroadIndicators.filter((id) => effects.some(({ on }) => on === id)).join(' '))
      .filter((ids) => ids !== ''),
  ),
].map((ids) => ids.split(' '))

describe.each(languages)('the picture of what moved (%s)', (language) => {
  it('lets no name lie on another, on a partner that moved or its arrow, or beyond its edge', () => {
    expect(movedTogether.length).toBeGreaterThan(5)
    const faults = new Set<string>()
    for (const ids of movedTogether)
      for (const from of [0, 4, 7, 8])
        for (const to of [0, 1, 4, 8]) {
          const those = (value: number) => Object.fromEntries(ids.map((id) => [id, value]))
          const { lines, marks } = boxesOf(level(4, those(from)), level(4, those(to)), language)
          const { x, y, width, height } = shiftChart.box
          for (const [index, line] of lines.entries()) {
            for (const other of [...lines.slice(index + 1), ...marks])
              if (touch(line, other)) faults.add(`${line.what} × ${other.what}`)
            if (line.left < x || line.right > x + width || line.top < y || line.bottom > y + height)
              faults.add(`${line.what} beyond the edge`)
          }
        }
    expect([...faults]).toEqual([])
  })

  it('shows a step of one mark as a way that can be seen, and keeps everybody clear of the middle', () => {
    const { partners } = shiftLayout(level(4), level(8, { un: 5 }), realLabels(language))
    const mission = partners.find(({ id }) => id === 'un')!
    expect(Math.abs(mission.arrow!.to - mission.arrow!.from)).toBeGreaterThanOrEqual(shiftChart.least)
    for (const { to } of partners) expect(to - 10 * shiftChart.moved).toBeGreaterThan(shiftChart.home)
  })
})
