import type { Weight } from './Story'
import type { ChapterId, EpisodeId, Language, SceneId } from './ids'

export type Told = Readonly<Record<Language, string>>

/** Something drawn: a file’s heading, a scene, one of its options, an ending. */
export interface MapShape {
  readonly kind: 'file' | 'scene' | 'option' | 'ending'
  /** Its middle, and how wide and high it is. */
  readonly at: readonly [number, number]
  readonly size: readonly [number, number]
  /** Its words, broken into lines. */
  readonly lines: Readonly<Record<Language, readonly string[]>>
  /** Whether something comes of it later. */
  readonly later?: true
}

export interface MapEdge {
  /** A way on, or what advice brings later. */
  readonly kind: 'way' | 'later'
  readonly path: string
  /** How much it carries: lines of a picture of the whole differ in strength. */
  readonly weight?: number
}

export interface StoryFigure {
  readonly size: readonly [number, number]
  readonly shapes: readonly MapShape[]
  readonly edges: readonly MapEdge[]
}

/** Where something comes back: a scene or an ending. */
export interface MapEcho {
  readonly section: string
  readonly title: Told
}

export interface MapOption {
  /** `A`, `B`, as written; a run mixes them. */
  readonly letter: string
  readonly label: Told
  readonly record: boolean
  /** Standing that it needs, above 1. */
  readonly needs: number
  readonly later: readonly MapEcho[]
}

export interface MapRow {
  readonly episode: EpisodeId
  readonly scene: SceneId
  readonly title: Told
  readonly date: string
  readonly weight: Weight | null
  readonly options: readonly MapOption[]
  /** Scenes that follow; `null` where the file ends. Several where it forks. */
  readonly next: readonly (Told | null)[]
}

/** The whole story as a picture and in words. */
export interface StoryMap {
  readonly overview: StoryFigure
  readonly chapters: readonly {
    readonly id: ChapterId
    readonly section: string
    readonly figure: StoryFigure
    readonly rows: readonly MapRow[]
  }[]
  readonly endings: readonly {
    readonly title: Told
    readonly announced: readonly Told[]
    readonly from: readonly MapEcho[]
  }[]
}
