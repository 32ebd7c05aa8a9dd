import { atlasParts, type AtlasEntry, type AtlasFact, type AtlasPart, type AtlasText } from '../../../model/Atlas'

/** A stretch of a fact’s words; `to` where it names something that the atlas has a page for. */
export interface FactPart {
  readonly text: string
  readonly to?: { readonly part: AtlasPart; readonly id: string }
}

/** An entry with the part of the atlas it stands in. */
export interface Mentioned {
  readonly part: AtlasPart
  readonly entry: AtlasEntry
}

/** What each fact mentions: people, places, organisations and words, by the entries that list the fact. */
export function mentionsIn(text: AtlasText): ReadonlyMap<string, readonly Mentioned[]> {
  const found = new Map<string, Mentioned[]>()
  for (const part of atlasParts) {
    const entries = part === 'timeline' || part === 'sources' ? [] : text[part]
    for (const entry of entries)
      for (const id of entry.facts) found.set(id, [...(found.get(id) ?? []), { part, entry }])
  }
  return found
}

/**
 * The words of a fact, with each name where it first stands as a link. The longest name wins; a person is found by the last word of the
 * name, too. What stands there in another form than the atlas has stays plain.
 */
export function linkNames({ text }: Pick<AtlasFact, 'text'>, mentioned: readonly Mentioned[]): readonly FactPart[] {
  const owners = new Map<string, Mentioned>()
  for (const one of mentioned)
    for (const form of formsOf(one)) if (!owners.has(form.toLowerCase())) owners.set(form.toLowerCase(), one)
  if (!owners.size) return [{ text }]
  const forms = [...owners.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  const pattern = new RegExp(`(^|[^${letters}])(${forms.join('|')})(?![${letters}])`, 'giu')
  const parts: FactPart[] = []
  const linked = new Set<string>()
  let from = 0
  // A group in front, since Safari before 16.4 cannot look behind.
  for (const { 1: before = '', 2: name = '', index } of text.matchAll(pattern)) {
    const { part, entry } = owners.get(name.toLowerCase()) ?? {}
    if (!part || !entry || linked.has(entry.id)) continue
    linked.add(entry.id)
    parts.push({ text: text.slice(from, index + before.length) }, { text: name, to: { part, id: entry.id } })
    from = index + before.length + name.length
  }
  return [...parts, { text: text.slice(from) }].filter((one) => one.text)
}

/** Those of both editions: a class of all letters costs a phone ten milliseconds a fact, since each fact has a pattern of its own. */
const letters = 'a-z\u00e0-\u00f6\u00f8-\u00ff\u0153'

const formsOf = ({ part, entry }: Mentioned): readonly string[] => {
  const name = entry.name.text
  return part === 'people' ? [name, ...name.split(' ').slice(-1)] : [name]
}
