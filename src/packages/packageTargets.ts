import type { Assignment } from '../classroom/Assignment'
import { type LmsSettings } from '../classroom/lms/LmsSettings'
import type { Catalogue } from '../model/Catalogue'
import type { EpisodeId, Language } from '../model/ids'
import { type Names, type PackageFormat, standardOf } from './PackageFormat'

/** What a package is made of: a file, a chapter, the whole. */
export interface PackageTarget {
  /** `paris`, `chapter-2-falling-out`, `whole`: part of a file’s name. */
  readonly id: string
  readonly episodes: readonly EpisodeId[]
  title(catalogue: Catalogue): string
  summary(catalogue: Catalogue): string
}

/** Each file, each chapter and the whole, in the story’s order. */
export function packageTargets({ chapters }: Pick<Catalogue, 'chapters'>): readonly PackageTarget[] {
  const told = (of: Catalogue) => of.chapters.flatMap((chapter) => chapter.episodes)
  const files = chapters.flatMap((chapter) =>
    chapter.episodes.map(({ id }): PackageTarget => {
      const text = (of: Catalogue) => told(of).find((file) => file.id === id)
      return { id, episodes: [id], title: (of) => text(of)?.title ?? id, summary: (of) => text(of)?.summary ?? '' }
    }),
  )
  const whole: PackageTarget = {
    id: 'whole',
    episodes: files.flatMap(({ episodes }) => episodes),
    title: ({ title }) => title,
    summary: (of) => of.chapters.map(({ title }) => title).join(', '),
  }
  const byChapter = chapters.map(({ id, section, episodes }): PackageTarget => {
    const text = (of: Catalogue) => of.chapters.find((chapter) => chapter.id === id)
    return {
      id: `chapter-${id}`,
      episodes: episodes.map((one) => one.id),
      title: (of) => `${section}. ${text(of)?.title ?? id}`,
      summary: (of) => text(of)?.summary ?? '',
    }
  })
  return [...files, ...byChapter, whole]
}

/** What most classes need, in a package of this target: one try, the same questions for all, feedback after each. */
export function usualSettings(
  target: PackageTarget,
  format: PackageFormat,
  { catalogues, story }: { readonly catalogues: readonly Catalogue[]; readonly story: string },
): { readonly settings: LmsSettings; readonly titles: Names; readonly summaries: Names } {
  const languages = catalogues.map(({ language }) => language)
  const id = `lms-${target.id}`
  const assignment: Assignment = {
    id,
    title: catalogues[0] ? target.title(catalogues[0]) : id,
    language: languages[0] as Language,
    episodes: target.episodes,
    quiz: { tries: 1, seed: id, feedback: 'now', confidence: false },
    asks: 'name',
    due: null,
    story,
    key: null,
  }
  return {
    settings: { standard: standardOf(format), languages, pass: null, assignment },
    titles: catalogues.map((of) => [of.language, target.title(of)] as const),
    summaries: catalogues.map((of) => [of.language, target.summary(of)] as const),
  }
}
