import type { Catalogue, CatalogueChapter, Minutes } from '../../../model/Catalogue'
import type { EpisodeId, Language } from '../../../model/ids'
import type { RoomWords } from '../../../messages/room/en'

/** What a lesson may play: a chapter, or one of its files. */
export interface Choosable {
  /** The files' ids, joined: the value of the choice. */
  readonly key: string
  readonly episodes: readonly EpisodeId[]
  readonly label: string
  /** Language of the label, where it is a title that is told in it alone. */
  readonly lang?: Language
  readonly minutes: Minutes
}

/** The files of a lesson as the value of a choice. */
const keyOf = (episodes: readonly EpisodeId[]): string => episodes.join(' ')

/** What of a chapter a lesson may play: the whole where it has several files, then each file. */
export function choosables(chapter: CatalogueChapter, words: RoomWords): readonly Choosable[] {
  const files = chapter.episodes.map(({ id, title, minutes }) => ({
    key: id,
    episodes: [id],
    label: title,
    lang: chapter.language,
    minutes,
  }))
  if (files.length < 2) return files
  const episodes = chapter.episodes.map(({ id }) => id)
  const label = words.wholeChapter(chapter.section, chapter.title)
  return [{ key: keyOf(episodes), episodes, label, minutes: chapter.minutes }, ...files]
}

/** The choice that comes nearest to what an assignment asks: its one chapter, else its first file. */
export function preselected({ chapters }: Pick<Catalogue, 'chapters'>, asked: readonly EpisodeId[]): string {
  const chapter = chapters.find(({ episodes }) => episodes.some(({ id }) => asked.includes(id))) ?? chapters[0]
  const episodes = chapter?.episodes.map(({ id }) => id) ?? []
  const own = episodes.filter((id) => asked.includes(id))
  return own.length === episodes.length ? keyOf(episodes) : (own[0] ?? episodes[0] ?? '')
}
