import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Every file of a built site that a host gives out, from its root with slashes; sorted. */
export const filesOf = (out: string): string[] =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('.vite/') && !/\.(?:br|gz)$/u.test(file))
    .sort()
