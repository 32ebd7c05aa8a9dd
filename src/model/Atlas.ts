import type { FactKind, Voice } from './Fact'
import type { ChapterId, EpisodeId, FactId, Language, SceneId } from './ids'

export const atlasParts = ['people', 'places', 'organisations', 'glossary', 'timeline', 'sources'] as const
/** A page of the atlas. */
export type AtlasPart = (typeof atlasParts)[number]

/** Words for readers. `language` is there only where they are not in the page's own. */
export interface Worded {
  readonly text: string
  readonly language?: Language
}

export interface AtlasFact {
  readonly id: FactId
  readonly text: string
  readonly kind: FactKind
  readonly voice: Voice
  readonly date?: string
  readonly paragraphs: readonly string[]
  /** Facts that contest it or that it contests: it is never shown without them. Left out where there are none. */
  readonly answers?: readonly FactId[]
  /** Scenes that cite it in their prose or lay it out as evidence. */
  readonly scenes: readonly SceneId[]
}

export interface AtlasScene {
  readonly title: Worded
  readonly chapter: ChapterId
  readonly file: EpisodeId
}

/** A person, a place, an organisation or a term, with what mentions it. */
export interface AtlasEntry {
  /** What an address ends in: `person-macron`. Unique in the atlas. */
  readonly id: string
  readonly name: Worded
  /** Who or what it is; a term's meaning. Left out where the name says it. */
  readonly about?: Worded
  /** Latitude and longitude, in degrees. */
  readonly at?: readonly [number, number]
  readonly paragraphs: readonly string[]
  readonly facts: readonly FactId[]
  /** Scenes set there, or in which the character is present. */
  readonly in: readonly SceneId[]
  /** Further scenes that mention it. */
  readonly scenes: readonly SceneId[]
}

export interface AtlasSection {
  readonly id: string
  readonly title: Worded
  readonly paragraphs: readonly { readonly id: string; readonly gist: Worded; readonly facts: readonly FactId[] }[]
}

/** Whatever the story mentions, in one language, linked to the facts and scenes that mention it. In the order of the page. */
export interface AtlasText {
  readonly language: Language
  readonly source: { readonly title: string; readonly author: string; readonly series: string; readonly date: string }
  readonly people: readonly AtlasEntry[]
  /** The composite characters: invented. */
  readonly cast: readonly AtlasEntry[]
  readonly places: readonly AtlasEntry[]
  readonly organisations: readonly AtlasEntry[]
  readonly glossary: readonly AtlasEntry[]
  /** Every dated fact, from the earliest; a year or a month stands before the days in it. */
  readonly timeline: readonly FactId[]
  readonly sections: readonly AtlasSection[]
  readonly facts: Readonly<Record<FactId, AtlasFact>>
  readonly scenes: Readonly<Record<SceneId, AtlasScene>>
  readonly files: Readonly<Record<EpisodeId, Worded>>
  readonly chapters: Readonly<Record<ChapterId, { readonly section: string; readonly title: Worded }>>
}
