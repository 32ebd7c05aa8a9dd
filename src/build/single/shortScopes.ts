/**
 * Styles and script in which scoped components are told apart by a count instead of a hash, which no packing makes smaller:
 * `[data-v-8fbb0da6]` → `[data-v-0]`.
 */
export function shortScopes<Texts extends Readonly<Record<string, string>>>(texts: Texts): Texts {
  const ids = new Map<string, string>()
  const short = (hash: string): string => {
    const id = ids.get(hash) ?? `data-v-${ids.size.toString(36)}`
    ids.set(hash, id)
    return id
  }
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, text.replace(/data-v-[\da-f]{8}/gu, short)]),
  ) as Texts
}
