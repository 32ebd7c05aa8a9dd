import type { Catalogue } from '../../../model/Catalogue'
import type { ChapterId, Language } from '../../../model/ids'
import type { Story } from '../../../model/Story'
import type { ChapterText } from '../../../model/Text'
import type { JournalWords } from '../../../messages/journal/en'
import type { Messages } from '../../../messages/common/en'

/** What the journal is written with: the story, its words that have arrived, and the names of the runs. */
export interface Book {
  readonly story: Story
  readonly language: Language
  readonly catalogue: Catalogue
  readonly messages: Messages
  readonly words: JournalWords
  readonly textOf: (chapter: ChapterId) => ChapterText | undefined
  /** The name of a run: `Run 2`. It stays the same while the journal is open. */
  readonly nameOf: (run: string) => string
}

/** The title of a file, as in the table of contents. */
export function fileTitle({ catalogue }: Book, episode: string): string {
  const episodes = catalogue.chapters.flatMap((chapter) => chapter.episodes)
  return episodes.find(({ id }) => id === episode)?.title ?? ''
}

/** The title of an ending, told with the last chapter; `''` while its words are not there. */
export function endingTitle({ story, textOf }: Book, ending: string): string {
  const last = story.chapters.at(-1)
  return (last && textOf(last.id)?.endings[ending]?.title) ?? ''
}
