/** What may be named, and the words that name it. */
export interface Named {
  readonly id: string
  readonly forms: readonly string[]
}

/**
 * A function that tells which of these a text names. The longest form wins, so that the words of one name are not taken for
 * another: *African Development Bank* does not name the *Bank*.
 *
 * @param flags `u` to mind capitals, `iu` not to
 */
export function findNames(all: readonly Named[], flags: 'u' | 'iu' = 'u'): (text: string) => ReadonlySet<string> {
  const key = (form: string): string => (flags === 'u' ? form : form.toLowerCase())
  const owners = new Map<string, string>()
  for (const { id, forms } of all) for (const form of forms) if (!owners.has(key(form))) owners.set(key(form), id)
  const longestFirst = [...owners.keys()].sort((a, b) => b.length - a.length).map(escaped)
  if (!longestFirst.length) return () => new Set()
  const pattern = new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})`, `g${flags}`)
  return (text) => new Set([...text.matchAll(pattern)].flatMap(([form]) => owners.get(key(form)) ?? []))
}

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
