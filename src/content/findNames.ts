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
  const mentions = findMentions(all, flags)
  return (text) => new Set(mentions(text).flatMap(({ ids: [first] }) => first ?? []))
}

/** A name where it stands in a text, with all that it may be the name of, first defined first. */
export interface Mention {
  readonly at: number
  readonly form: string
  readonly ids: readonly string[]
}

/** A function that tells where a text names any of these, in its order; the longest form wins. */
export function findMentions(all: readonly Named[], flags: 'u' | 'iu' = 'u'): (text: string) => readonly Mention[] {
  const key = (form: string): string => (flags === 'u' ? form : form.toLowerCase())
  const owners = new Map<string, readonly string[]>()
  for (const { id, forms } of all)
    for (const form of new Set(forms)) owners.set(key(form), [...(owners.get(key(form)) ?? []), id])
  const longestFirst = [...owners.keys()].sort((a, b) => b.length - a.length).map(escaped)
  if (!longestFirst.length) return () => []
  const pattern = new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})`, `g${flags}`)
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: form, index }) => ({ at: index, form, ids: owners.get(key(form)) ?? [] }))
}

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
