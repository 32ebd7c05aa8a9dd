import { isShown } from '../../composables/isShown'
import { assertNever } from '../../model/assertNever'

/** What a single key may do. */
export type Shortcut =
  | { readonly kind: 'pick'; readonly option: number }
  | { readonly kind: 'go'; readonly page: 'journal' | 'atlas' | 'contents' }
  | { readonly kind: 'evidence' | 'next' | 'stand' | 'listen' | 'comfort' | 'help' }

/** The part of a `KeyboardEvent` that decides. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

const letters: Readonly<Record<string, Shortcut>> = {
  e: { kind: 'evidence' },
  n: { kind: 'next' },
  s: { kind: 'stand' },
  r: { kind: 'listen' },
  j: { kind: 'go', page: 'journal' },
  a: { kind: 'go', page: 'atlas' },
  c: { kind: 'go', page: 'contents' },
  t: { kind: 'comfort' },
  '?': { kind: 'help' },
}

/** The keys in the order in which the help sheet lists them; `1` stands for 1 to 4. */
export const shortcutKeys = ['1', 'e', 'n', 's', 'r', 'j', 'a', 'c', 't', '?'] as const
export type ShortcutKey = (typeof shortcutKeys)[number]

/**
 * What a key press asks for, or `null`: `{ key: 'j', … }` → go to the journal. With a modifier it is the browser's, not ours.
 * Digits count by their place too, since a French keyboard gives `&` where the 1 is.
 */
export function shortcutOf({ key, code, shiftKey, ctrlKey, metaKey, altKey }: KeyPress): Shortcut | null {
  if (ctrlKey || metaKey || altKey) return null
  const digit = /^[1-4]$/u.exec(key) ?? (shiftKey ? null : /^Digit([1-4])$/u.exec(code)?.slice(1))
  if (digit) return { kind: 'pick', option: Number(digit[0]) }
  if (shiftKey && key !== '?') return null
  return Object.hasOwn(letters, key) ? (letters[key] ?? null) : null
}

/**
 * Does on the page what needs nothing but the page: picks an option, goes to the evidence, turns the page, shows where things stand.
 * Parts of the page say by `data-shortcut` that they are meant. Returns whether there was such a part.
 */
export function operate(page: ParentNode, shortcut: Shortcut): boolean {
  const part = (name: string): HTMLElement | null =>
    page.querySelector<HTMLElement>(`[data-shortcut="${name}"]:not(.away, .away *)`)
  switch (shortcut.kind) {
    case 'pick':
      return press(part('pick')?.querySelectorAll<HTMLInputElement>('input:not(:disabled)')[shortcut.option - 1])
    case 'evidence':
      return focus(part('evidence')?.querySelector<HTMLElement>('input:checked, input'))
    case 'next':
      return press(part('next'))
    case 'stand':
      return unfold(part('stand'))
    case 'go':
    case 'listen':
    case 'comfort':
    case 'help':
      return false
    default:
      return assertNever(shortcut)
  }
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus()
  return Boolean(element)
}

function press(element: HTMLElement | null | undefined): boolean {
  element?.focus()
  element?.click()
  return Boolean(element)
}

/** Opens what is folded, or folds it again, and goes there; a button that opens it is pressed. */
function unfold(element: HTMLElement | null): boolean {
  if (!element) return false
  if (element instanceof HTMLButtonElement) return press(element)
  const summary = element.querySelector<HTMLElement>('summary')
  if (element instanceof HTMLDetailsElement && summary && isShown(summary)) {
    element.open = !element.open
    return focus(summary)
  }
  element.tabIndex = -1
  return focus(element)
}
