import type { Compiled } from '../content/compileStory'
import { byFile, countMotifs, endingsFile, type MotifCount } from '../content/countMotifs'
import { formatDiagnostic } from '../content/Diagnostic'
import { ruleContext } from '../content/RuleContext'
import { motifBudget } from '../content/rules/motifBudget'

/** How often each motif stands in each file, and what is over the budget. */
export interface MotifTable {
  readonly holds: boolean
  readonly report: string
}

/** Counts the motifs of a compiled story, as printed by `npm run story -- motifs`. */
export function motifTable({ draft }: Compiled): MotifTable {
  const { motifs } = draft
  if (!motifs) return { holds: true, report: 'There is no motifs.yaml: nothing is counted.' }
  const context = ruleContext(draft)
  const counts = countMotifs(motifs.data.motifs, context.told).filter(({ hits }) => hits.length > 0)
  const files = [...draft.chapters.flatMap(({ episodes }) => episodes.map(({ id }) => id)), endingsFile]
  const rows = counts.toSorted((a, b) => b.hits.length - a.hits.length).map((count) => rowOf(count, files))
  const head = ['motif', '', ...files, 'all', 'scenes']
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')
  const over = motifBudget(context)
  const { file, all } = motifs.data
  return {
    holds: over.length === 0,
    report: [
      line(head),
      ...rows.map(line),
      ...over.map(formatDiagnostic),
      over.length
        ? `${over.length} over the budget of ${file} a file and ${all} in all.`
        : `Within the budget of ${file} a file and ${all} in all.`,
    ].join('\n'),
  }
}

function rowOf({ motif, language, hits }: MotifCount, files: readonly string[]): string[] {
  const counted = byFile(hits)
  return [
    motif.id,
    language,
    ...files.map((file) => String(counted.get(file)?.length ?? '·')),
    String(hits.length),
    String(new Set(hits.flatMap(({ scene }) => scene ?? [])).size),
  ]
}
