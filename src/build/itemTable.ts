import { firstLanguage } from '../model/languages'
import { itemTypes } from '../model/Story'
import type { Draft } from '../content/Draft'
import { definitionOf } from '../content/items/itemDefinitions'
import type { ItemSource } from '../content/shape'

/** Every item of a story, one line each: type, objective, facts, where the key stands, its length against the distractors’. */
export function itemTable(draft: Draft): readonly string[] {
  const items = draft.chapters.flatMap(({ episodes }) => episodes.flatMap(({ quiz }) => quiz.data.items))
  const kinds = itemTypes.map((kind) => `${items.filter(({ type }) => type === kind).length} ${kind}`).join(', ')
  const rows = items.map((item) => [
    item.id,
    item.type,
    item.objective,
    `${item.facts.length}`,
    ...(keyOf(item) ?? ['', '']),
  ])
  const head = ['item', 'type', 'objective', 'facts', 'key at', 'length of key / longest distractor']
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd()
  return [`items by type: ${kinds}`, line(head), ...rows.map(line)]
}

/** Where the key stands in each set of options, and how long it is; parts that everybody gets alike have neither. */
function keyOf(item: ItemSource): readonly [string, string] | null {
  const sets = definitionOf(item).sets(item)
  if (!sets.length) return null
  const place = sets.map(({ options }) => options.flatMap(({ key }, at) => (key ? [at + 1] : [])).join('+'))
  const length = sets.map(({ options }) => {
    const longest = (keys: boolean): number =>
      Math.max(0, ...options.filter(({ key }) => key === keys).map(({ text }) => text[firstLanguage].length))
    return `${longest(true)}/${longest(false)}`
  })
  return [place.join(' '), length.join(' ')]
}
