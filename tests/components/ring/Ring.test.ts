// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import type { VueWrapper } from '@vue/test-utils'
import RingGlance from '../../../src/components/ring/RingGlance.vue'
import RingMoved from '../../../src/components/ring/RingMoved.vue'
import RingPlayback from '../../../src/components/ring/RingPlayback.vue'
import { indicators, stepOf } from '../../../src/model/Indicator'
import { level } from '../../support/buildStory'
import { mountStory } from '../../support/mountStory'
import { realLabels } from './realLabels'

let page: VueWrapper
afterEach(() => page.unmount())

const before = level(5, { france: 6, civilians: 5 })
const after = level(5, { france: 0, russia: 8, civilians: 2, treasury: 0 })

describe.each(['en', 'fr'] as const)('the Ring (%s)', (language) => {
  const labels = realLabels(language)
  const simulated = language === 'en' ? 'simulated' : 'simulé'

  it('says inside the picture that it is simulated, and in words who is near and who is far', () => {
    page = mountStory(RingMoved, { before, after, labels }, { language })
    const picture = page.get('svg[role="img"]')
    expect(picture.findAll('text').map((text) => text.text())).toContain(simulated)
    const alternative = picture.attributes('aria-label') ?? ''
    expect(alternative).toContain(simulated)
    expect(alternative.lastIndexOf('France')).toBeGreaterThan(alternative.lastIndexOf(labels.russia.label))
  })

  it('names every indicator with its step word, before and after, in a table', () => {
    page = mountStory(RingMoved, { before, after, labels }, { language })
    for (const id of indicators) {
      const row = page.findAll('table tr').find((one) => one.find('th').text() === labels[id].label)
      const words = row?.findAll('td').map((cell) => cell.text())
      expect(words, id).toEqual([before, after].map((state) => labels[id].steps[stepOf(state[id])]))
    }
  })

  it('tells the safety of civilians in words beside a sign of its own, and draws no gauge for it', () => {
    page = mountStory(RingMoved, { before, after, labels }, { language })
    expect(page.findAll('.home .gauge')).toHaveLength(4)
    const row = page.findAll('.key g').find((one) => one.text().includes(labels.civilians.label))
    expect(row?.text()).toContain(labels.civilians.steps[1])
    expect(row?.find('.sign').exists()).toBe(true)
  })

  it('says once how it is read, with all five partners on one scale, the warm end first', () => {
    page = mountStory(RingMoved, { before, after, labels, lesson: true }, { language })
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
    page.unmount()
    page = mountStory(RingMoved, { before, after, labels }, { language })
    expect(page.find('.lesson').exists()).toBe(false)
  })

  it('leaves a dotted trace and an arrow where a partner moved, and none where it stayed', () => {
    page = mountStory(RingMoved, { before, after, labels }, { language })
    expect(page.findAll('.partner .ghost')).toHaveLength(2)
    expect(page.findAll('.partner .arrow')).toHaveLength(2)
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
