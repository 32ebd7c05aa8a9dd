import { watch } from 'vue'
import { pageAttributes, type Settings } from '../model/Settings'

/** Keeps the attributes of `<html>`, by which the styles follow the reader's settings, those of the settings; at once, and after each change. */
export function useComfort(settings: () => Settings, root: HTMLElement = document.documentElement): void {
  watch(
    settings,
    (now) => {
      for (const [name, value] of Object.entries(pageAttributes(now)))
        if (value === null) root.removeAttribute(name)
        else root.setAttribute(name, value)
      tintBrowser(now.theme, root.ownerDocument)
    },
    { immediate: true },
  )
}

/** The browser's own bars take the colour of the theme that the reader chose, not of the device's. */
function tintBrowser(theme: Settings['theme'], page: Document): void {
  for (const meta of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = (meta.dataset['theme'] ??= /dark/u.test(meta.media) ? 'dark' : 'light')
    meta.media = theme === 'device' ? `(prefers-color-scheme: ${own})` : theme === own ? 'all' : 'not all'
  }
}
