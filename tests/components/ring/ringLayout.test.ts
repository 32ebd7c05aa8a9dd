import { describe, expect, it } from 'vitest'
import { ringLabels } from '../../../src/components/ring/ringLabels'
import { pointAt, radiusOf, ringChart, ringLayout } from '../../../src/components/ring/ringLayout'
import { abroadIndicators } from '../../../src/model/Indicator'
import { level } from '../../support/buildStory'
import { realLabels } from './realLabels'
import { filled } from '../../support/filled'

interface Box {
  readonly what: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Lines of text as generous boxes: 7.3 units a letter at 13.5 units. */
function boxes(value: number, language: 'en' | 'fr'): Box[] {
  return ringLabels(ringLayout(level(value)).partners, realLabels(language)).flatMap(({ x, anchor, name, word }) =>
    [...name, word].map(({ text, y }) => {
      const width = text.length * 7.3
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
      return { what: text, left, right: left + width, top: y - 11, bottom: y + 3 }
    }),
  )
}
const marker = (bearing: number, value: number): Box => {
  const { x, y } = pointAt(bearing, radiusOf(value))
  return { what: `marker at ${value}`, left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }
}

describe('the Ring’s layout', () => {
  it('puts a partner nearer to Bamako the closer the relation, Russia like any other', () => {
    const radii = Array.from({ length: 9 }, (_, value) => ringLayout(level(value)).partners.map(({ radius }) => radius))
    expect(radii[8]?.every((radius) => radius === ringChart.near)).toBe(true)
    expect(radii[0]?.every((radius) => radius === ringChart.far && radius > ringChart.rim)).toBe(true)
    radii.slice(1).forEach((nearer, index) => expect(nearer[0]).toBeLessThan(radii[index]?.[0] ?? 0))
  })

  it('has four gauges of five segments at home, and none for the safety of civilians', () => {
    const { gauges, partners } = ringLayout(level(8))
    expect(gauges.map(({ id }) => id)).toEqual(['security', 'support', 'treasury', 'politics'])
    expect(filled(gauges).every(({ segments }) => segments.length === 5 && segments[4]?.state === 'on')).toBe(true)
    expect(partners.map(({ id }) => id)).toEqual(abroadIndicators)
  })

  for (const language of ['en', 'fr'] as const)
    it(`keeps labels apart, on the sheet and off the markers at every value (${language})`, () => {
      for (let value = 0; value <= 8; value++) {
        const all = boxes(value, language)
        const markers = ringLayout(level(value)).partners.map(({ bearing }) => marker(bearing, value))
        all.forEach((box, index) => {
          expect(box.left, box.what).toBeGreaterThanOrEqual(0)
          expect(box.right, box.what).toBeLessThanOrEqual(ringChart.width)
          for (const other of [...all.slice(index + 1), ...markers])
            expect(overlap(box, other), `${box.what} / ${other.what}`).toBe(false)
        })
      }
    })
})
