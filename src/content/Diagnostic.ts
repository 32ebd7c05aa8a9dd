/** A place in a source file, counted from 1 as editors do. */
export interface Position {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One problem of the story, told to a writer: what is wrong, then what to do. `code` is permanent. */
export interface Diagnostic {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly at: Position
  readonly problem: string
  readonly fix: string
}

export const error = (code: string, at: Position, problem: string, fix: string): Diagnostic => ({
  code,
  severity: 'error',
  at,
  problem,
  fix,
})

export const warning = (code: string, at: Position, problem: string, fix: string): Diagnostic => ({
  code,
  severity: 'warning',
  at,
  problem,
  fix,
})

/** `story/a.yaml:3:5  error unknown-id  No fact “x”.  → Define it …` */
export function formatDiagnostic({ at, severity, code, problem, fix }: Diagnostic): string {
  return `${at.file}:${at.line}:${at.column}  ${severity} ${code}  ${problem}  → ${fix}`
}

/** By file, line and column, errors and warnings together: the order in which a writer mends them. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.at.file.localeCompare(b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column
}
