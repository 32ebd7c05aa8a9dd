import { appendFileSync } from 'node:fs'

/** Whether the ordeal runs whole (`npm run ordeal`), or in the short form that is part of `npm test`. */
export const whole = process.env['ORDEAL'] !== undefined

/** Notes a count for the table that `npm run ordeal` prints. */
export function report(kind: string, what: string, failed: number, tried?: number): void {
  const file = process.env['ORDEAL']
  if (file) appendFileSync(file, `${JSON.stringify({ kind, what, failed, tried })}\n`)
}
