import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forEachLanguage } from '../../src/model/languages'
import { defaultSettings, settingChoices, type Settings } from '../../src/model/Settings'
import { keepSmall } from '../../src/storage/keepSmall'
import { keepSettings } from '../../src/storage/keepSettings'
import { decodeSettings, encodeSettings } from '../../src/storage/settingsCodec'
import { aBrowser } from '../support/aBrowser'

const some = <T>(choices: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...choices)
const anySettings: fc.Arbitrary<Settings> = fc.record({
  textSize: some(settingChoices.textSize),
  lineSpacing: some(settingChoices.lineSpacing),
  face: some(settingChoices.face),
  theme: some(settingChoices.theme),
  contrast: some(settingChoices.contrast),
  motion: some(settingChoices.motion),
  telling: some(settingChoices.telling),
  shortcuts: some(settingChoices.shortcuts),
  signsKnown: some(settingChoices.signsKnown),
  confidence: some(settingChoices.confidence),
  rate: some(settingChoices.rate),
  voices: fc.record(forEachLanguage(() => fc.string())),
})

describe('settings', () => {
  it('are the defaults where nothing is kept', () => {
    expect(decodeSettings({})).toEqual(defaultSettings)
  })

  it('come back as they were chosen', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(decodeSettings(JSON.parse(JSON.stringify(encodeSettings(settings))))).toEqual(settings)
      }),
    )
  })

  it('are valid whatever is kept', () => {
    const field = fc.oneof(fc.anything(), some(['dark', 'more', 2, true, 'dyslexic']))
    const names = [...Object.keys(settingChoices), 'voices', '__proto__']
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(some(names), field)), (junk) => {
        const settings = decodeSettings(junk)
        for (const [name, choices] of Object.entries(settingChoices))
          expect(choices).toContain(settings[name as keyof typeof settingChoices])
        expect(Object.values(settings.voices).map((voice) => typeof voice)).toEqual(['string', 'string'])
        expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort())
      }),
    )
  })

  it('keep what is good beside what is bad', () => {
    expect(decodeSettings({ theme: 'dark', textSize: 9, voices: { fr: 'Amélie', en: 4 } })).toEqual({
      ...defaultSettings,
      theme: 'dark',
      voices: { en: '', fr: 'Amélie' },
    })
  })

  it('last as long as the page where the browser keeps nothing', () => {
    const denied = keepSettings(
      keepSmall(() => {
        throw new DOMException('denied', 'SecurityError')
      }),
    )
    expect(denied.read()).toEqual(defaultSettings)
    expect(() => denied.change(defaultSettings)).not.toThrow()
  })

  it('say beforehand what the page will look like, for the script that runs before the first paint', () => {
    const browser = aBrowser()
    const keeper = keepSettings(browser.tab().small)
    keeper.change({ ...defaultSettings, textSize: 1.5, contrast: 'more' })
    const { attributes } = JSON.parse(browser.local.get('advise-bamako/settings')!) as {
      attributes: Record<string, string | null>
    }
    expect(Object.entries(attributes).filter(([, value]) => value !== null)).toEqual([
      ['data-size', '1.5'],
      ['data-contrast', 'more'],
    ])
    expect(keeper.read()).toMatchObject({ textSize: 1.5, contrast: 'more' })
  })

  it('that two tabs change are both kept, and the other tab hears of it', () => {
    const browser = aBrowser()
    const [one, other] = [keepSettings(browser.tab().small), keepSettings(browser.tab().small)]
    let heard = 0
    other.hear(() => heard++)
    one.change({ theme: 'dark' })
    other.change({ textSize: 2 })
    expect(one.read()).toMatchObject({ theme: 'dark', textSize: 2 })
    expect(heard).toBe(2)
  })
})
