import { geoContains } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { areaOf, buildMap, readWorld } from '../../src/build/buildMap'
import { readPlaces } from '../../src/build/mapPlugin'
import { emitMap, emitThumb, mapBudget } from '../../src/build/mapModule'
import { mapThumb } from '../../src/build/mapThumb'
import { words as mapEn } from '../../src/messages/map/en'
import { words as mapFr } from '../../src/messages/map/fr'
import { filled } from '../support/filled'

const world = readWorld()
const places = readPlaces()
const map = buildMap(world, places)

const malian = [
  'bamako',
  'kati',
  'mopti',
  'sevare',
  'gao',
  'gossi',
  'moura',
  'kidal',
  'segou',
  'kayes',
  'sikasso',
  'nioro',
]
const neighbours = ['algeria', 'niger', 'burkina-faso', 'ivory-coast', 'guinea', 'senegal', 'mauritania']

describe('the map', () => {
  it('has every place of Mali inside Mali, and no capital of another country', () => {
    const mali = areaOf(world, '466')
    const inMali = places.filter(
      ({ lat, lon }) => lat !== undefined && lon !== undefined && geoContains(mali, [lon, lat]),
    )
    expect(inMali.map(({ id }) => id).sort()).toEqual([...malian].sort())
  })

  it('draws Mali’s places within the box that Mali fills', () => {
    const [x, y, width, height] = map.mali
    for (const { id, at } of filled(map.spots.filter((spot) => malian.includes(spot.id)))) {
      expect(at[0] > x && at[0] < x + width && at[1] > y && at[1] < y + height, id).toBe(true)
    }
  })

  it('names the seven neighbours of Mali as such, and on the side where they lie', () => {
    const beside = Object.fromEntries(map.countries.map(({ id, beside }) => [id, beside]))
    expect(
      Object.keys(beside)
        .filter((id) => beside[id] !== null)
        .sort(),
    ).toEqual([...neighbours].sort())
    expect(mapEn.beside(beside['niger'] ?? -1)).toBe('neighbour of Mali, to the east')
    expect(mapEn.beside(beside['senegal'] ?? -1)).toBe('neighbour of Mali, to the west')
    expect(mapEn.beside(beside['mauritania'] ?? -1)).toBe('neighbour of Mali, to the north-west')
  })

  it('has a name for every country in both languages', () => {
    for (const { id, name } of filled(map.countries))
      for (const [language, words] of [
        ['en', mapEn],
        ['fr', mapFr],
      ] as const)
        expect(name?.[language] ?? words.countries[id], `${id} in ${language}`).toBeTruthy()
    expect(Object.keys(mapFr.countries).sort()).toEqual(Object.keys(mapEn.countries).sort())
  })

  it('knows which way the places lie that it does not show', () => {
    const wind = (id: string): string => mapEn.off(map.elsewhere.find((place) => place.id === id)?.wind ?? -1)
    expect(wind('paris')).toBe('off this map, to the north')
    expect(wind('moscow')).toBe('off this map, to the north-east')
    expect(wind('new-york')).toBe('off this map, to the north-west')
    expect(map.elsewhere.find(({ id }) => id === 'sahel')?.wind).toBeNull()
  })

  it('fails on a country that nobody named', () => {
    const { countries } = world.objects
    const geometries = countries.geometries.map((shape) => (shape.id === '768' ? { ...shape, id: '999' } : shape))
    const renamed = { ...world, objects: { countries: { ...countries, geometries } } }
    expect(() => buildMap(renamed, places)).toThrow(/country 999/u)
  })
})

describe('the weight of the map', () => {
  it('is within its budget', () => {
    expect(mapBudget).toBe(12_000)
    expect(emitMap(map)).toMatch(/^export const map = \{/u)
  })

  it('fails the build above it', () => {
    expect(() => emitMap(map, 5_000)).toThrow(/The map weighs \d+ B, above its budget of 5000 B/u)
  })
})

describe('its thumbnail', () => {
  const thumb = mapThumb(map)

  it('keeps the shape of Mali and every place that the map marks, in a fifth of its budget', () => {
    const corners = [...thumb.mali.matchAll(/(\d+),(\d+)/gu)].map(([, x, y]) => [Number(x), Number(y)] as const)
    expect(corners.length).toBeGreaterThan(30)
    const [x, y, width, height] = map.mali.map((side) => side / 20) as [number, number, number, number]
    const span = (axis: 0 | 1): number =>
      Math.max(...corners.map((corner) => corner[axis])) - Math.min(...corners.map((corner) => corner[axis]))
    expect(Math.abs(span(0) - width)).toBeLessThan(3)
    expect(Math.abs(span(1) - height)).toBeLessThan(3)
    for (const id of malian) {
      const [across, down] = thumb.spots[id]!
      expect(across >= x - 1 && across <= x + width + 1 && down >= y - 1 && down <= y + height + 1, id).toBe(true)
    }
    expect(() => emitThumb(thumb, 1000)).not.toThrow()
    expect(() => emitThumb(thumb, 100)).toThrow(/thumb weighs/u)
  })

  it('refuses an outline that it cannot follow', () => {
    const countries = map.countries.map((country) => ({ ...country, path: 'M0,0C1,1 2,2 3,3Z' }))
    expect(() => mapThumb({ ...map, countries })).toThrow(/outline/u)
  })
})
