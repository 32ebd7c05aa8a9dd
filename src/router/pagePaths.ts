import { atlasParts } from '../model/Atlas'
import type { ChapterId } from '../model/ids'
import type { Language } from '../model/languages'
import { pages } from './pages'

/** The address of every page that is a file of its own, in each language and for each chapter: `/`, `/en/`, `/en/how/` … */
export function pagePaths(languages: readonly Language[], chapters: readonly ChapterId[]): string[] {
  const values: Readonly<Record<string, readonly string[]>> = { lang: languages, chapter: chapters, part: atlasParts }
  const fill = (path: string): string[] => {
    const [blank, name = ''] = /:(\w+)(\([^)]*\))?/u.exec(path) ?? []
    if (blank === undefined) return [path]
    const known = values[name]
    if (!known) throw new Error(`${path} is to be rendered, and src/router/pagePaths.ts knows no values for :${name}.`)
    return known.flatMap((value) => fill(path.replace(blank, value)))
  }
  return Object.values(pages)
    .filter(({ fallback }) => !fallback)
    .flatMap(({ path }) => fill(path))
}
