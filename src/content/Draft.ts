import type { z } from 'zod'
import { type Language, firstLanguage, languages } from '../model/languages'
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
  readonly scenes: Checked<z.infer<typeof scenesShape>>
  readonly quiz: Checked<z.infer<typeof quizShape>>
  readonly prose: ProseByLanguage
}

export interface ChapterDraft {
  readonly id: string
  readonly dir: string
  readonly meta: Checked<z.infer<typeof chapterShape>>
  readonly prose: ProseByLanguage
  readonly episodes: readonly EpisodeDraft[]
}

/** The whole story as written, each file of the right shape, ids not yet linked. What every rule reads. */
export interface Draft {
  readonly story: Checked<z.infer<typeof storyShape>>
  readonly source: Checked<z.infer<typeof sourceShape>>
  readonly facts: readonly Checked<z.infer<typeof factsShape>>[]
  readonly cast: Checked<z.infer<typeof castShape>>
  readonly people: Checked<z.infer<typeof peopleShape>>
  readonly places: Checked<z.infer<typeof placesShape>>
  readonly organisations: Checked<z.infer<typeof organisationsShape>>
  readonly glossary: Checked<z.infer<typeof glossaryShape>>
  /** What may return only so often; `null` where nothing is listed. */
  readonly motifs: Checked<z.infer<typeof motifsShape>> | null
  readonly chapters: readonly ChapterDraft[]
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
