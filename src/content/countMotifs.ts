import { type Language, languages } from '../model/languages'
import type { Position } from './Diagnostic'
import type { MotifSource } from './shape'
import type { Telling } from './tellings'

/** What endings are counted under. */
export const endingsFile = 'endings'

/** A place where a motif stands. */
export interface MotifHit {
  /** The file (an episode's id), or `endings`. */
  readonly file: string
  readonly scene: string | null
  readonly at: Position
}

export interface MotifCount {
  readonly motif: MotifSource
  readonly language: Language
  /** In the order of the prose. */
  readonly hits: readonly MotifHit[]
}

/** Finds every motif in the prose of each language that lists forms of it. */
export function countMotifs(motifs: readonly MotifSource[], told: readonly Telling[]): MotifCount[] {
  return languages.flatMap((language) => {
    const prose = told.filter((telling) => telling.language === language && inPlay(telling))
    return motifs.flatMap((motif) => {
      const pattern = patternOf(motif[language])
      if (!pattern) return []
      const hits = prose.flatMap(({ sentence, episode, scene }) =>
        [...sentence.text.matchAll(pattern)].map((): MotifHit => ({
          file: episode ?? endingsFile,
          scene,
          at: sentence.at,
        })),
      )
      return [{ motif, language, hits }]
    })
  })
}

/** How often a motif stands in each file, in the order in which it is met. */
export function byFile(hits: readonly MotifHit[]): ReadonlyMap<string, readonly MotifHit[]> {
  const files = new Map<string, MotifHit[]>()
  for (const hit of hits) files.set(hit.file, [...(files.get(hit.file) ?? []), hit])
  return files
}

/** Scenes and endings are read in play; a chapter's page is not. */
const inPlay = ({ episode, section }: Telling): boolean =>
  episode !== null || !['opening', 'question', 'argument'].includes(section)

function patternOf(forms: readonly string[]): RegExp | null {
  if (!forms.length) return null
  const words = forms.map((form) =>
    form
      .replace(/[.+?^${}()|[\]\\]/gu, '\\$&')
      .replace(/\*/gu, '\\p{L}*')
      .replace(/ /gu, '\\s+'),
  )
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'giu')
}
