import type { Settings } from '../model/Settings'
import { decodeSettings, encodeSettings } from './settingsCodec'

/** Where a reader's settings are kept between visits. */
export interface SettingsKeeper {
  read(): Settings
  write(settings: Settings): void
}

/** One key for all; `public/comfort.js` reads the same. */
export const settingsKey = 'advise-bamako/settings'

/**
 * Keeps settings in a synchronous store such as `localStorage`, so that a page can be drawn with them at once.
 * Where the store is denied or full, reading gives the defaults and writing does nothing.
 */
export function keepSettings(open: () => Pick<Storage, 'getItem' | 'setItem'>): SettingsKeeper {
  return {
    read() {
      try {
        return decodeSettings(JSON.parse(open().getItem(settingsKey) ?? '{}'))
      } catch {
        return decodeSettings({})
      }
    },
    write(settings) {
      try {
        open().setItem(settingsKey, JSON.stringify(encodeSettings(settings)))
      } catch {
        // The page keeps them until it is closed.
      }
    },
  }
}
