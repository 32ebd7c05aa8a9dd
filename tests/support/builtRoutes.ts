import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** The address of every page that the build has rendered into a folder, such as `/en/how/`; sorted. */
export function builtRoutes(out: string): string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => (dirname(file) === '.' ? '/' : `/${dirname(file)}/`))
    .sort()
}
