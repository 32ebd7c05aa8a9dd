import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { defaultSettings, type Settings } from '../model/Settings'
import { keepSettings } from '../storage/keepSettings'
import { useServices } from './services'

/** How this reader likes to read, in every tab. */
export const useSettingsStore = defineStore('settings', () => {
  const keeper = keepSettings(useServices().keeper.small)
  const settings = shallowRef(keeper.read())
  keeper.hear(() => (settings.value = keeper.read()))

  /** Changes some of them and remembers them. */
  function change(some: Partial<Settings>): void {
    settings.value = { ...settings.value, ...some }
    keeper.change(some)
  }

  return { settings, change, reset: () => change(defaultSettings) }
})
