import { itemsInAttempt } from '../../engine/quiz'
import type { Episode, Item } from '../../model/Story'

interface NumberedItem {
  readonly item: Item
  readonly number: number
  /** Whether the paper edition asks it. */
  readonly onPaper: boolean
}

/**
 * A file's questions with the numbers that all its sheets give them: first those that are asked on paper, as many as a quiz asks,
 * each objective in turn; then the others. Each half stands in the story's order, so that no sheet has a gap in its numbers.
 */
export function numberedItems({ objectives, items }: Episode): readonly NumberedItem[] {
  const rows = objectives.map((id) => items.filter(({ objective }) => objective === id))
  const longest = Math.max(0, ...rows.map(({ length }) => length))
  const turns = Array.from({ length: longest }, (_, turn) => rows.flatMap((row) => row[turn] ?? [])).flat()
  const asked = new Set(turns.slice(0, itemsInAttempt))
  const ordered = [...items.filter((item) => asked.has(item)), ...items.filter((item) => !asked.has(item))]
  return ordered.map((item, index) => ({ item, number: index + 1, onPaper: asked.has(item) }))
}
