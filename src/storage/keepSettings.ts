import type { Settings } from '../model/Settings'
import type { Small } from './keepSmall'
import { decodeSettings, encodeSettings } from './settingsCodec'

/** Where a reader's settings are kept between visits. */
export interface SettingsKeeper {
  read(): Settings
  /** Keeps what has changed, beside what another tab has. */
  change(some: Partial<Settings>): void
  /** Calls when another tab has changed some. */
  hear(heard: () => void): void
}

/** Keeps settings where a page can be drawn with them at once. Where that is denied, reading gives the defaults. */
export const keepSettings = (small: Small): SettingsKeeper => ({
  read: () => decodeSettings(small.read('settings')),
  change: (some) => small.update('settings', (there) => encodeSettings({ ...decodeSettings(there), ...some })),
  hear: (heard) => small.hear('settings', heard),
})
