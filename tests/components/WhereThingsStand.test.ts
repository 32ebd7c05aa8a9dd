// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { VueWrapper } from '@vue/test-utils'
import StandingMarks from '../../src/pages/play/components/late/StandingMarks.vue'
import WhereThingsStand from '../../src/components/story/WhereThingsStand.vue'
import { indicators, type Indicators } from '../../src/model/Indicator'
import { labels, mountStory } from '../support/mountStory'

let page: VueWrapper
afterEach(() => page.unmount())

describe('where things stand', () => {
  it('names every indicator’s step in words, says that it is simulated, and draws no gauge for civilians', () => {
    const all = Object.fromEntries(indicators.map((id) => [id, 4])) as Indicators
    page = mountStory(WhereThingsStand, { indicators: { ...all, france: 0, civilians: 7 }, labels })
    const line = (id: string) => page.findAll('li').find((one) => one.text().startsWith(id))!
    expect(page.find('h2').text()).toContain('simulated')
    expect(line('france').text()).toContain('lowest')
    expect(line('civilians').text()).toContain('high')
    expect(line('civilians').find('.gauge').exists()).toBe(false)
    expect(page.findAll('.gauge')).toHaveLength(9)
    expect(page.text()).not.toMatch(/[0-8]/u)
  })

  it('shows standing as a number and a phrase, not by marks alone', () => {
    page = mountStory(StandingMarks, { standing: 2, phrase: 'They hear you out' })
    expect(page.text()).toContain('2 of 5')
    expect(page.text()).toContain('They hear you out')
    expect(page.findAll('i.on')).toHaveLength(2)
  })
})
