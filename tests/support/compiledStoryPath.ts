import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Where the compiled story lies between the processes of a test run: named by the paths and letters of the story and of all that compiles it. */
export function compiledStoryPath(): string {
  const hash = createHash('sha256')
  for (const folder of ['story', 'src'])
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(?:ts|ya?ml|md|svg)$/u.test(file)) hash.update(file).update(readFileSync(join(root, folder, file)))
  return join(root, 'node_modules/.cache/compiled-story', hash.digest('hex').slice(0, 16))
}
