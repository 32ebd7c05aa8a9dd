import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { defaultSettings, type Settings } from '../model/Settings'
import { useServices } from './services'

/** How this reader likes to read. */
export const useSettingsStore = defineStore('settings', () => {
  const { settings: keeper } = useServices()
  const settings = shallowRef(keeper?.read() ?? defaultSettings)

  /** Changes some of them and remembers them all. */
  function change(some: Partial<Settings>): void {
    settings.value = { ...settings.value, ...some }
    keeper?.write(settings.value)
  }

  return { settings, change, reset: () => change(defaultSettings) }
})
