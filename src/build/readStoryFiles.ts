import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { StoryFiles } from '../content/readDraft'

/** Reads every `.yaml`, `.md` and `.svg` file under a story folder, keyed by its path inside it, with `/`. README.md is left out. */
export function readStoryFiles(folder: string): StoryFiles {
  const files = new Map<string, string>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(ya?ml|md|svg)$/u.test(entry.name)) continue
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path).split(sep).join('/')
    if (name !== 'README.md') files.set(name, readFileSync(path, 'utf8'))
  }
  return files
}
