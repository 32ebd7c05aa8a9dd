import type { Stretch } from '../../classroom/work'
import type { Catalogue, CatalogueChapter, Minutes } from '../../model/Catalogue'
import type { ChapterId, Language } from '../../model/ids'

/** A part of an assignment as it is told: the chapter's name, and its files by theirs. */
export interface AskedChapter {
  readonly chapter: ChapterId
  readonly section: string
  readonly title: string
  /** The language it is told in: another than was asked for where there is none yet. */
  readonly language: Language
  readonly files: CatalogueChapter['episodes']
}

/** What is asked, in the words of a catalogue. */
export function askedChapters(
  { chapters }: Pick<Catalogue, 'chapters'>,
  stretches: readonly Stretch[],
): readonly AskedChapter[] {
  return stretches.flat().flatMap((part) => {
    const told = chapters.find(({ id }) => id === part.chapter)
    const files = told?.episodes.filter(({ id }) => part.episodes.includes(id)) ?? []
    return told ? [{ chapter: told.id, section: told.section, title: told.title, language: told.language, files }] : []
  })
}

/** Playing time of all of it, in whole minutes. */
export function minutesOf(asked: readonly Pick<AskedChapter, 'files'>[]): Minutes {
  const files = asked.flatMap((chapter) => chapter.files)
  const sum = (which: keyof Minutes) => files.reduce((total, { minutes }) => total + minutes[which], 0)
  return { shortest: sum('shortest'), longest: sum('longest') }
}

/** The title that an assignment gets where the teacher gives none: its one file, its one chapter, or its chapters’ sections. */
export function usualTitle(
  asked: readonly AskedChapter[],
  chapterWords: (section: string, title: string) => string,
): string {
  const [first, ...others] = asked
  if (!first) return ''
  if (others.length === 0) return chapterWords(first.section, first.title)
  return [...new Set(asked.map(({ title }) => title))].join(', ')
}
