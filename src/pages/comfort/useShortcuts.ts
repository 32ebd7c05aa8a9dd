import { onScopeDispose } from 'vue'
import { shortcutOf, type Shortcut } from './shortcutOf'

/**
 * Listens for single keys on the whole page. Keys that are typed into a field, held down, or pressed while a dialog is open are left alone.
 *
 * @param on whether the reader wants them
 * @param act does what is asked; returns whether it did, so that the key is not used twice
 */
export function useShortcuts(on: () => boolean, act: (shortcut: Shortcut) => boolean, page: Document = document): void {
  const listen = (event: KeyboardEvent): void => {
    if (!on() || event.defaultPrevented || event.repeat || event.isComposing || isTyping(event.target)) return
    if (page.querySelector('dialog[open], [aria-modal="true"]')) return
    const shortcut = shortcutOf(event)
    if (shortcut && act(shortcut)) event.preventDefault()
  }
  page.addEventListener('keydown', listen)
  onScopeDispose(() => page.removeEventListener('keydown', listen))
}

/** Whether letters go into a field there. A radio button or a check box takes none. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button', 'submit'].includes(target.type)
  return target.matches('textarea, select, [role="textbox"], [role="combobox"], [role="listbox"], [role="application"]')
}
