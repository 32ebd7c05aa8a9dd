import type { Manifest } from 'vite'
import type { Rendered } from './prerender'

/** The files that manifest entries need at once: scripts with those they import statically, and words of the story. */
export function closure(manifest: Manifest, keys: readonly string[]): string[] {
  const seen = new Set<string>()
  const visit = (key: string): void => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return
    seen.add(key)
    chunk.imports?.forEach(visit)
  }
  keys.forEach(visit)
  return [...seen].map((key) => manifest[key]?.file ?? '').filter((file) => /\.js(?:on)?$/u.test(file))
}

/** The manifest key of the module whose id ends so, such as `play/PlayPage.vue` or `text/1-overview/en`. */
export function keyOf(manifest: Manifest, ending: string): string | undefined {
  return Object.keys(manifest).find((key) => key.endsWith(ending))
}

/**
 * The scripts that a page will ask for beyond its entry, to be fetched at once: those of the components that it was rendered
 * with, the words that these speak, and what it asked for of the story.
 */
export function assetsOf(
  manifest: Manifest,
  { components, texts, language }: Pick<Rendered, 'components' | 'texts' | 'language'>,
): string[] {
  const endings = [`messages/common/${language}.ts`, ...texts]
  const keys = [
    ...components.filter((key) => manifest[key]?.isDynamicEntry),
    ...endings.flatMap((ending) => keyOf(manifest, ending) ?? []),
  ]
  const entry = new Set(closure(manifest, ['index.html']))
  return closure(manifest, [...keys, ...wordsOf(manifest, keys, language)]).filter((file) => !entry.has(file))
}

/** The words that these modules speak in a language: what they would ask for next. */
function wordsOf(manifest: Manifest, keys: readonly string[], language: string): string[] {
  const files = new Set(closure(manifest, keys))
  return Object.values(manifest)
    .filter(({ file }) => files.has(file))
    .flatMap(({ dynamicImports }) => dynamicImports ?? [])
    .filter((key) => key.startsWith('src/messages/') && key.endsWith(`/${language}.ts`))
}
