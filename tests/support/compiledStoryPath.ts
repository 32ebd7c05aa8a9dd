import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Where the compiled story lies between the processes of a test run: named by the letters of the story and of all that compiles it. */
export function compiledStoryPath(): string {
  const hash = createHash('sha256')
  for (const folder of ['story', 'src'])
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((one) =>
      /\.(?:ts|ya?ml|md|svg)$/u.test(one.name),
    ))
      hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)))
  return join(root, 'node_modules/.cache/compiled-story', hash.digest('hex').slice(0, 16))
}
