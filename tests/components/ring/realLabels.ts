import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Catalogue } from '../../../src/model/Catalogue'

type Both<T> = Readonly<Record<'en' | 'fr', T>>
const written = parse(readFileSync(join(import.meta.dirname, '../../../story/story.yaml'), 'utf8')) as {
  readonly indicators: Record<string, { readonly label: Both<string>; readonly steps: Both<readonly string[]> }>
}

/** The indicators' names and step words as the story has them: their lengths matter. */
export function realLabels(language: 'en' | 'fr'): Catalogue['indicators'] {
  return Object.fromEntries(
    Object.entries(written.indicators).map(([id, { label, steps }]) => [
      id,
      { label: label[language], steps: steps[language] },
    ]),
  ) as Catalogue['indicators']
}
