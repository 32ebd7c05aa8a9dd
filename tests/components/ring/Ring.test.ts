// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import type { VueWrapper } from '@vue/test-utils'
import RingGlance from '../../../src/components/ring/RingGlance.vue'
import RingPlayback from '../../../src/components/ring/RingPlayback.vue'
import RingShift from '../../../src/components/ring/RingShift.vue'
import MoveLine from '../../../src/components/story/MoveLine.vue'
import { movesOf } from '../../../src/engine/moves'
import RingSheet from '../../../src/pages/play/components/late/RingSheet.vue'
import { level } from '../../support/buildStory'
import { mountStory } from '../../support/mountStory'
import { realLabels } from './realLabels'

let page: VueWrapper
afterEach(() => page.unmount())

const before = level(5, { france: 6, civilians: 5 })
const after = level(5, { france: 0, russia: 8, civilians: 2, treasury: 0 })

describe.each(['en', 'fr'] as const)('what moved on the Ring (%s)', (language) => {
  const labels = realLabels(language)
  const simulated = language === 'en' ? 'simulated' : 'simulé'
  const show = () => (page = mountStory(RingShift, { before, after, labels }, { language }))

  it('says inside the picture that it is simulated, and in words who came near and who drifted off', () => {
    show()
    const picture = page.get('svg[role="img"]')
    expect(picture.findAll('text').map((text) => text.text())).toContain(simulated)
    const alternative = picture.attributes('aria-label') ?? ''
    expect(alternative).toContain(simulated)
    expect(alternative.lastIndexOf('France')).toBeGreaterThan(alternative.lastIndexOf(labels.russia.label))
  })

  it('names all partners, and draws strong and traces with an arrow those alone that moved', () => {
    show()
    expect(page.findAll('.shift > .moved')).toHaveLength(2)
    expect(page.findAll('.ghost')).toHaveLength(2)
    expect(page.findAll('.arrow')).toHaveLength(2)
    const names = (selector: string): string[] => page.findAll(`${selector} tspan`).map((line) => line.text())
    expect(names('text:not(.faint)')).toEqual([labels.france.label, labels.russia.label])
    expect(names('text.faint').join(' ')).toBe([labels.west.label, labels.ecowas.label, labels.un.label].join(' '))
  })

  it('leaves what moved at home to the sentences beneath: no dial stands twice', () => {
    show()
    expect(page.findAll('.gauge')).toHaveLength(0)
  })

  it('says in a sentence how far each thing moved, without a number for civilians', () => {
    const said = movesOf({
      changes: (['france', 'russia', 'civilians', 'treasury'] as const).map((on) => ({
        index: 0,
        before: before[on],
        after: after[on],
        from: 0,
        to: 0,
        effect: { on, by: 0, basis: 'invented', cites: [] },
      })),
      standing: { before: 3, after: 4 },
    }).map((move) => {
      page = mountStory(MoveLine, { move, labels }, { language })
      const line = [page.get('b').text(), page.get('.steps').text(), page.findAll('.gauge').length]
      page.unmount()
      return line
    })
    show()
    expect(said).toEqual(
      language === 'en'
        ? [
            ['Safety of civilians: one step worse.', 'from “uncertain” to “threatened”', 0],
            ['France: three steps colder.', 'from “on working terms” to “broken off”', 0],
            ['Treasury: two steps worse.', 'from “just enough” to “empty”', 1],
            ['Russia: two steps warmer.', 'from “a partner” to “the only ally”', 0],
            ['Leaders’ trust: one up.', '4 of 5', 0],
          ]
        : [
            ['Sécurité des civils : un cran de moins.', 'de « incertaine » à « menacée »', 0],
            ['France : trois crans vers le froid.', 'de « en termes corrects » à « en rupture »', 0],
            ['Trésor public : deux crans de moins.', 'de « juste suffisant » à « vide »', 1],
            ['Russie : deux crans vers le chaud.', 'de « partenaire » à « seule alliée »', 0],
            ['Confiance du pouvoir : un point de plus.', '4 sur 5', 0],
          ],
    )
  })
})

describe('the Ring on its sheet', () => {
  const labels = realLabels('en')
  const show = () =>
    (page = mountStory(RingSheet, {
      state: { indicators: after, standing: 3, flags: new Set(), averted: new Set() },
      catalogue: { indicators: labels, standing: [] },
    }))

  it('tells the safety of civilians in words beside a sign of its own', () => {
    show()
    const row = page.findAll('.home li').find((one) => one.text().includes(labels.civilians.label))
    expect(row?.text()).toContain(labels.civilians.steps[1])
    expect(row?.find('svg').exists()).toBe(true)
  })

  it('says how it is read, with all five partners on one scale, the warm end first', () => {
    show()
    const rows = page.findAll('.lesson li')
    const place = (name: string): number =>
      Number(
        /calc\(([\d.]+)%/u.exec(
          rows
            .find((row) => row.text().startsWith(name))!
            .get('svg')
            .attributes('style') ?? '',
        )?.[1],
      )
    expect(rows).toHaveLength(5)
    expect(place(labels.russia.label)).toBe(0)
    expect(place(labels.france.label)).toBe(100)
  })
})

describe('the Ring at the side', () => {
  it('opens at full size in a dialog, with the same in words', async () => {
    page = mountStory(RingGlance, { indicators: after, labels: realLabels('en') })
    expect(page.find('dialog table').exists()).toBe(false)
    await page.get('.enlarge').trigger('click')
    expect(page.get('.glance dialog').attributes('open')).toBeDefined()
    expect(page.get('dialog table').text()).toContain('broken off')
    expect(page.get('dialog svg[role="img"]').text()).toContain('simulated')
  })
})

describe('a run played back', () => {
  const frames = [
    { scene: 'a', title: 'The letter', own: level(4), record: level(4) },
    { scene: 'b', title: 'The call', own: level(4, { france: 8 }), record: level(4, { france: 0 }) },
    { scene: 'c', title: 'The airport', own: level(4, { un: 0 }), record: level(4, { un: 8 }) },
  ]
  const open = (pace?: number) =>
    (page = mountStory(RingPlayback, { frames, labels: realLabels('en'), ...(pace === undefined ? {} : { pace }) }))
  const caption = (): string => page.get('.caption').text()

  it('opens on the last scene, the record’s marks hollow in the picture of one’s own, in words too', () => {
    open()
    expect(caption()).toBe('Scene 3 of 3: The airport')
    expect(page.findAll('svg[role="img"]')).toHaveLength(1)
    const places = (mark: string): (string | undefined)[] =>
      page.findAll(mark).map((one) => /translate\(([\d.]+)/u.exec(one.attributes('transform') ?? '')?.[1])
    const [own, record] = [places('.partner .moving'), places('.partner > .hollow')]
    expect(record).toHaveLength(5)
    // Of the five, the UN mission alone stands elsewhere on the record.
    expect(record.filter((place, index) => place !== own[index])).toHaveLength(1)
    expect(page.get('table').text()).toContain('blocked')
    expect(page.get('table').text()).toContain('trusted')
  })

  it('goes to any scene with the slider, which says aloud where it stands', async () => {
    open()
    const slider = page.get('input[type="range"]')
    expect(page.get(`label[for="${slider.attributes('id')}"]`).text()).toBe('Scene')
    await slider.setValue(1)
    expect(caption()).toContain('The call')
    expect(slider.attributes('aria-valuetext')).toContain('Near Bamako: France.')
  })

  it('steps back and on with buttons that carry names, and stops at the ends', async () => {
    open()
    const step = (name: string) => page.get(`button[aria-label="${name}"]`)
    expect(step('Next scene').attributes('aria-disabled')).toBe('true')
    await step('Previous scene').trigger('click')
    expect(caption()).toContain('The call')
    await step('Next scene').trigger('click')
    await step('Next scene').trigger('click')
    expect(caption()).toContain('The airport')
  })

  it('plays from the beginning when asked, and ends by itself on the last scene', async () => {
    open(5)
    await nextTick()
    await page.get('button.play').trigger('click')
    expect(caption()).toContain('The letter')
    expect(page.get('button.play').text()).toBe('Pause')
    await expect.poll(caption).toContain('The airport')
    await expect.poll(() => page.get('button.play').text()).toBe('Play')
  })
})
