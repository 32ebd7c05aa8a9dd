// @vitest-environment happy-dom
import { map } from 'virtual:map'
import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import LazyMap from '../../src/components/map/LazyMap.vue'
import PlaceMap from '../../src/components/map/PlaceMap.vue'
import { mapLabels } from '../../src/components/map/mapLabels'
import { placeLabels } from '../../src/components/map/placeLabels'
import { scenePlaces } from '../../src/components/map/scenePlaces'
import { maliOf, nearOf, wholeOf } from '../../src/components/map/views'
import { aFact, aParagraph, aSentence, mountStory } from '../support/mountStory'

let page: VueWrapper
afterEach(() => page?.unmount())

const places = [
  { id: 'bamako', here: true },
  { id: 'gao', here: false },
  { id: 'niger', here: false },
  { id: 'paris', here: false },
  { id: 'sahel', here: false },
]

/** The description that a screen reader reads with the picture. */
function description(): string {
  const picture = page.get('svg[role="img"]')
  return page.get(`[id="${picture.attributes('aria-describedby')}"]`).text()
}

describe('the map of a scene', () => {
  it('says in words what it shows: the place of the scene, the others, and which way the far ones lie', () => {
    page = mountStory(PlaceMap, { places })
    expect(page.get('svg[role="img"]').attributes('aria-label')).toContain('Mali')
    expect(description()).toContain('Bamako: here')
    expect(description()).toContain('Gao: about 950 km to the north-east of Bamako')
    expect(description()).toContain('Niger: neighbour of Mali, to the east')
    expect(description()).toContain('Paris: off this map, to the north')
    expect(description()).toContain('Sahel: not drawn as one place')
  })

  it('says it in French', () => {
    page = mountStory(PlaceMap, { places }, { language: 'fr' })
    expect(description()).toContain('Bamako\u202f: ici')
    expect(description()).toContain('Gao\u202f: à environ 950\u00a0km au nord-est de Bamako')
    expect(page.text()).toContain('domaine public')
  })

  it('comes nearer by buttons that a keyboard reaches, and says which part it shows', async () => {
    page = mountStory(PlaceMap, { places })
    const buttons = page.findAll<HTMLButtonElement>('[role="group"] button')
    expect(buttons.map((button) => button.text())).toEqual(['Whole region', 'Mali', 'Bamako'])
    const region = page.get('svg[role="img"]').attributes('viewBox')
    const bamako = buttons[2]!.element
    bamako.focus()
    expect(document.activeElement).toBe(buttons[2]!.element)
    await buttons[2]!.trigger('click')
    expect(buttons.map((button) => button.attributes('aria-pressed'))).toEqual(['false', 'false', 'true'])
    await expect.poll(() => page.get('svg[role="img"]').attributes('viewBox')).not.toBe(region)
    await expect
      .poll(() => page.get('svg[role="img"]').attributes('viewBox'), { timeout: 2_000 })
      .toBe(nearOf(map, map.spots.find(({ id }) => id === 'bamako')!.at).join(' '))
  })

  it('gives the neighbours’ standing in words, and says that it is simulated', () => {
    page = mountStory(PlaceMap, { places, neighbours: { label: 'ECOWAS and neighbours', step: 'tense' } })
    expect(page.get('.state').text()).toBe('ECOWAS and neighbours: tense simulated')
  })

  it('says that it did not arrive, and arrives at the second try', async () => {
    let tries = 0
    const drawn = defineComponent({ render: () => h('p', 'the map') })
    const fetchMap = () => (++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({ default: drawn }))
    page = mountStory(LazyMap, { places, fetchMap })
    await flushPromises()
    expect(page.get('[role="alert"]').text()).toContain('The map did not arrive.')
    await page.get('button').trigger('click')
    await flushPromises()
    expect(page.find('[role="alert"]').exists()).toBe(false)
    expect(page.text()).toContain('the map')
  })
})

describe('the places of a scene', () => {
  it('are where it happens and where its cited statements play, not those of the side that is not told', () => {
    const facts = { one: aFact('one', { places: ['gao', 'mali'] }), two: aFact('two', { places: ['paris', 'gao'] }) }
    const other = { hidden: aFact('hidden', { places: ['kidal'] }) }
    const told = scenePlaces(
      'bamako',
      [
        aParagraph(aSentence('A.', 'record', ['one']), aSentence('B.')),
        {
          kind: 'when',
          condition: { kind: 'always' },
          then: [aParagraph(aSentence('C.', 'record', ['two']))],
          otherwise: [aParagraph(aSentence('D.', 'record', ['hidden']))],
        },
      ],
      { ...facts, ...other },
      () => true,
    )
    expect(told.map(({ id }) => id)).toEqual(['bamako', 'gao', 'paris'])
    expect(told.map(({ here }) => here)).toEqual([true, false, false])
  })
})

describe('the names on the map', () => {
  const marked = new Map([
    ['bamako', true],
    ['gao', false],
  ])
  const say = (id: string): string => map.spots.find((spot) => spot.id === id)?.name.en ?? id

  it.each([300, 640, 1400])('never lie over each other on a picture %i pixels wide', (width) => {
    for (const view of [wholeOf(map), maliOf(map)]) {
      const unit = view[2] / width
      const placed = placeLabels(mapLabels(map, marked, say, 1, true), view, unit)
      expect(placed.map(({ id }) => id)).toEqual(expect.arrayContaining(['bamako', 'gao', 'mali']))
      const boxes = placed.map(({ at, dx, dy, anchor, text, size, letter }) => {
        const long = text.length * size * letter
        const left = (at[0] - view[0]) / unit + dx - (anchor === 'end' ? long : anchor === 'middle' ? long / 2 : 0)
        const base = (at[1] - view[1]) / unit + dy
        return { text, left, right: left + long, top: base - size * 0.7, bottom: base }
      })
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1))
          expect(
            a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
            `${a.text}, ${b.text}`,
          ).toBe(false)
    }
  })
})
