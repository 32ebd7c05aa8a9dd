import { forEachLanguage } from '../model/languages'
import { defaultSettings, pageAttributes, settingChoices, type ChoiceName, type Settings } from '../model/Settings'

/**
 * Reads settings from anything; never throws. A field that is missing or no longer offered gets its default, the rest is kept:
 * `{ theme: 'dark', textSize: 9 }` → dark, at the usual size. By a table and not by valibot, since every page runs this before it is drawn.
 */
export function decodeSettings(value: unknown): Settings {
  const stored = asRecord(value)
  const voices = asRecord(stored['voices'])
  const fields = Object.entries(settingChoices).map(([name, choices]) => {
    const known = (choices as readonly unknown[]).includes(stored[name])
    return [name, known ? stored[name] : defaultSettings[name as ChoiceName]]
  })
  return {
    ...(Object.fromEntries(fields) as Settings),
    voices: forEachLanguage((language) => asText(voices[language])),
  }
}

/** What is stored: the settings, and the attributes they come to, which `index.html` copies before the first paint. */
export const encodeSettings = (settings: Settings): unknown => ({ ...settings, attributes: pageAttributes(settings) })

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
const asText = (value: unknown): string => (typeof value === 'string' ? value : '')
