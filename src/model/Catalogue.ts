import type { IndicatorId } from './Indicator'
import type { ChapterId, EpisodeId, Language } from './ids'

/** The table of contents in one language: what every page may need, small. */
export interface Catalogue {
  readonly language: Language
  readonly title: string
  readonly chapters: readonly CatalogueChapter[]
  readonly indicators: Readonly<Record<IndicatorId, { readonly label: string; readonly steps: readonly string[] }>>
  /** One phrase for each mark of standing; index 0 is unused, standing never falls below 1. */
  readonly standing: readonly string[]
}

export interface CatalogueChapter {
  readonly id: ChapterId
  readonly section: string
  readonly title: string
  readonly summary: string
  /** Language its prose is available in: differs from the catalogue's where it is not translated yet. */
  readonly language: Language
  readonly minutes: Minutes
  readonly episodes: readonly {
    readonly id: EpisodeId
    readonly title: string
    readonly summary: string
    readonly stepsBack: boolean
    readonly minutes: Minutes
  }[]
}

/** Playing time over all paths, in whole minutes: shortest and longest. */
export interface Minutes {
  readonly shortest: number
  readonly longest: number
}
