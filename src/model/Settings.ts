import { type Language, languages } from './languages'

/** Every setting with a fixed set of choices, and those choices; the first of each is nothing special, see `defaultSettings`. */
export const settingChoices = {
  /** Of the browser's own text size. */
  textSize: [0.875, 1, 1.25, 1.5, 2],
  lineSpacing: ['normal', 'wide', 'widest'],
  face: ['serif', 'dyslexic'],
  theme: ['device', 'light', 'dark'],
  contrast: ['device', 'more'],
  motion: ['device', 'less'],
  /** Whether long pages of the story are told a step at a time. */
  telling: ['steps', 'whole'],
  /** Whether single keys do things. They must be easy to switch off: a reader's own tools may use them. */
  shortcuts: [true, false],
  /** Whether the signs of the story have been explained to this reader. */
  signsKnown: [false, true],
  /** Whether a quiz asks how sure one is. */
  confidence: [false, true],
  /** Pace of the voice that reads aloud. */
  rate: [0.75, 1, 1.25, 1.5],
} as const

type Choices = typeof settingChoices
export type ChoiceName = keyof Choices

/** How a reader likes to read. */
export type Settings = { readonly [Name in ChoiceName]: Choices[Name][number] } & {
  /** Names of the chosen voices; empty where the device chooses. */
  readonly voices: Readonly<Record<Language, string>>
}

export const defaultSettings: Settings = {
  textSize: 1,
  lineSpacing: 'normal',
  face: 'serif',
  theme: 'device',
  contrast: 'device',
  motion: 'device',
  telling: 'steps',
  shortcuts: true,
  signsKnown: false,
  confidence: false,
  rate: 1,
  voices: Object.fromEntries(languages.map((language) => [language, ''])) as Record<Language, string>,
}

/** The attributes of `<html>` that the styles know, each `null` where the page is as it comes: `{ 'data-theme': 'dark', … }`. */
export function pageAttributes(settings: Settings): Readonly<Record<string, string | null>> {
  const unless = (usual: unknown, value: string | number): string | null => (value === usual ? null : String(value))
  return {
    'data-size': unless(1, settings.textSize),
    'data-spacing': unless('normal', settings.lineSpacing),
    'data-face': unless('serif', settings.face),
    'data-theme': unless('device', settings.theme),
    'data-contrast': unless('device', settings.contrast),
    'data-motion': unless('device', settings.motion),
  }
}
