import type { AtlasEntry, AtlasFact, AtlasText } from '../../../model/Atlas'
import type { FactId } from '../../../model/ids'
import { matches } from './matching'

export interface FoundEntry {
  readonly entry: AtlasEntry
  /** The facts to show: those that match, where the entry's own words do not. */
  readonly facts: readonly AtlasFact[]
  /** Whether only some of its facts are shown, since the query found the entry through them. */
  readonly byFacts: boolean
}

/** The entries that a query finds, by their own words or by the facts that name them. */
export function findEntries(text: AtlasText, entries: readonly AtlasEntry[], query: string): FoundEntry[] {
  return entries.flatMap((entry): FoundEntry[] => {
    const facts = factsOf(text, entry.facts)
    if (matches(query, entry.name.text, entry.about?.text ?? '')) return [{ entry, facts, byFacts: false }]
    const found = facts.filter((fact) => matches(query, fact.text))
    return found.length ? [{ entry, facts: found, byFacts: true }] : []
  })
}

/** The facts of these ids, in their order. */
export const factsOf = (text: AtlasText, ids: readonly FactId[]): AtlasFact[] =>
  ids.flatMap((id) => text.facts[id] ?? [])
