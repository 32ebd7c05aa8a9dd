// @vitest-environment happy-dom
import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import ComfortSheet from '../../../src/pages/comfort/components/ComfortSheet.vue'
import ShortcutSheet from '../../../src/pages/comfort/components/ShortcutSheet.vue'
import { words as comfortEn } from '../../../src/messages/comfort/en'
import { words as comfortFr } from '../../../src/messages/comfort/fr'
import { defaultSettings } from '../../../src/model/Settings'

let page: VueWrapper
afterEach(() => page.unmount())

const voice = { name: 'Ada', lang: 'en-GB', localService: true, default: true }
function open(props: Record<string, unknown> = {}): VueWrapper {
  const given = { settings: defaultSettings, words: comfortEn, language: 'en', voices: [], ...props }
  return (page = mount(ComfortSheet, {
    props: given as never,
    attachTo: document.body,
    global: { stubs: { RouterLink: true } },
  }))
}
const group = (legend: string) => page.findAll('fieldset').find((one) => one.find('legend').text() === legend)
const button = (name: string) => page.findAll('button').find((one) => one.text() === name)!

describe('the sheet of reading comfort', () => {
  it('opens as a dialog with a name, and takes the focus', () => {
    open()
    const dialog = page.find('dialog')
    expect(dialog.element.open).toBe(true)
    const title = page.find(`[id="${dialog.attributes('aria-labelledby')}"]`)
    expect(title.text()).toBe('Reading comfort')
    expect(document.activeElement).toBe(title.element)
  })

  it('offers each setting as one group of radios, with what holds now checked', () => {
    open({ settings: { ...defaultSettings, theme: 'dark' } })
    const radios = group('Colours')!.findAll<HTMLInputElement>('input[type=radio]')
    expect(new Set(radios.map((one) => one.attributes('name'))).size).toBe(1)
    expect(radios.filter(({ element }) => element.checked).map(({ element }) => element.value)).toEqual(['dark'])
  })

  it('asks for a change at once', async () => {
    open()
    await group('Text size')!.findAll('input')[4]!.setValue()
    await group('Contrast')!.findAll('input')[1]!.setValue()
    await page.find('input[type=checkbox]').setValue(false)
    expect(page.emitted('change')).toEqual([[{ textSize: 2 }], [{ contrast: 'more' }], [{ shortcuts: false }]])
  })

  it('goes back to the defaults and says so', async () => {
    open()
    await button('Back to the defaults').trigger('click')
    expect(page.emitted('reset')).toHaveLength(1)
    expect(page.find('[role=status]').text()).toBe('Everything is back to the defaults.')
  })

  it('speaks of voices only where there is one', () => {
    open()
    expect(page.text()).not.toContain('Reading aloud')
    page.unmount()
    open({ voices: [voice] })
    expect(page.find('select').findAll('option')).toHaveLength(2)
  })

  it('closes by its button', async () => {
    open()
    await button('Close').trigger('click')
    expect(page.emitted('close')).toHaveLength(1)
  })

  it('says everything in French', () => {
    open({ words: comfortFr, language: 'fr', voices: [voice] })
    expect(page.find('h2').text()).toBe('Confort de lecture')
    expect(page.text()).not.toMatch(/\b(the|your|reading)\b/iu)
  })
})

describe('the sheet of keys', () => {
  it('lists every key and lets one switch them all off', async () => {
    page = mount(ShortcutSheet, { props: { words: comfortEn, on: true }, attachTo: document.body })
    expect(page.findAll('tbody tr')).toHaveLength(10)
    await page.find('input[type=checkbox]').setValue(false)
    expect(page.emitted('change')).toEqual([[false]])
  })
})
