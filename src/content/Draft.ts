import type * as v from 'valibot'
import { type Language, firstLanguage, languages } from '../model/languages'
import type { DrawingFile } from './parseDrawing'
import type { ProseFile, ProseNode } from './parseProse'
import type { YamlFile } from './parseYaml'
import type {
  castShape,
  chapterShape,
  factsShape,
  glossaryShape,
  motifsShape,
  organisationsShape,
  peopleShape,
  placesShape,
  quizShape,
  scenesShape,
  sourceShape,
  storyShape,
} from './shape'

/** A file whose shape is right: its data, and where each piece of it stands. */
export interface Checked<T> {
  readonly data: T
  readonly yaml: YamlFile
}

export type ProseByLanguage = Partial<Record<Language, ProseFile>>

export interface EpisodeDraft {
  readonly id: string
  readonly dir: string
  readonly scenes: Checked<v.InferOutput<typeof scenesShape>>
  readonly quiz: Checked<v.InferOutput<typeof quizShape>>
  readonly prose: ProseByLanguage
}

export interface ChapterDraft {
  readonly id: string
  readonly dir: string
  readonly meta: Checked<v.InferOutput<typeof chapterShape>>
  readonly prose: ProseByLanguage
  readonly episodes: readonly EpisodeDraft[]
}

/** The whole story as written, each file of the right shape, ids not yet linked. What every rule reads. */
export interface Draft {
  readonly story: Checked<v.InferOutput<typeof storyShape>>
  readonly source: Checked<v.InferOutput<typeof sourceShape>>
  readonly facts: readonly Checked<v.InferOutput<typeof factsShape>>[]
  readonly cast: Checked<v.InferOutput<typeof castShape>>
  readonly people: Checked<v.InferOutput<typeof peopleShape>>
  readonly places: Checked<v.InferOutput<typeof placesShape>>
  readonly organisations: Checked<v.InferOutput<typeof organisationsShape>>
  readonly glossary: Checked<v.InferOutput<typeof glossaryShape>>
  /** What may return only so often; `null` where nothing is listed. */
  readonly motifs: Checked<v.InferOutput<typeof motifsShape>> | null
  readonly chapters: readonly ChapterDraft[]
  /** By name: the id of a scene or ending, or `people/` and that of somebody of the cast. */
  readonly drawings: ReadonlyMap<string, DrawingFile>
  /** One node for each ending. */
  readonly endings: ProseByLanguage
}

/** The language that a chapter is written in: the one asked for, or English while it is not translated. */
export function languageOf(chapter: ChapterDraft, language: Language): Language {
  return isTranslated(chapter, language) ? language : firstLanguage
}

/** A chapter is translated when its own page and each of its episodes have prose in the language. */
function isTranslated(chapter: ChapterDraft, language: Language): boolean {
  return (
    chapter.prose[language] !== undefined && chapter.episodes.every((episode) => episode.prose[language] !== undefined)
  )
}

/** The languages that a chapter is whole in. */
export function languagesOf(chapter: ChapterDraft): Language[] {
  return languages.filter((language) => isTranslated(chapter, language))
}

export const childNamed = (node: ProseNode | undefined, id: string): ProseNode | undefined =>
  node?.children.find((child) => child.id === id)
