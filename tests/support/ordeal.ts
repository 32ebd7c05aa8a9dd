import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Runs the ordeal whole and prints what was counted, a line for each. `dist/` must be built. Its short form is part of `npm test`.
 * One part alone: `npm run ordeal -- unit` or `-- browser`.
 */
interface Count {
  readonly kind: string
  readonly what: string
  readonly failed: number
  readonly tried?: number
}

const file = join(mkdtempSync(join(tmpdir(), 'ordeal-')), 'counts')
const env = { ...process.env, ORDEAL: file }
const parts: Readonly<Record<string, readonly string[]>> = {
  unit: [
    'vitest',
    'run',
    '--configLoader',
    'runner',
    'tests/ordeal',
    'tests/classroom/ordeal.test.ts',
    'tests/storage/idbKeyValue.test.ts',
  ],
  browser: ['playwright', 'test'],
}
const began = performance.now()
const failed = Object.entries(parts)
  .filter(([name]) => process.argv[2] === undefined || process.argv[2] === name)
  .map(([, args]) => spawnSync('npx', args, { env, stdio: 'inherit', shell: process.platform === 'win32' }).status)
  .some((status) => status !== 0)

const counts = existsSync(file)
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Count)
  : []
console.log(`\n${'kind'.padEnd(9)}${'lost, broken'.padStart(13)}  what`)
for (const { kind, what, failed: lost, tried } of counts)
  console.log(`${kind.padEnd(9)}${String(lost).padStart(13)}  ${tried === undefined ? '' : `${tried} `}${what}`)
console.log(
  `in ${((performance.now() - began) / 60_000).toFixed(1)} minutes${failed ? '; not all held, see above' : ''}`,
)
if (failed) process.exitCode = 1
