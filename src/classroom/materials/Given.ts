import type { Catalogue } from '../../model/Catalogue'
import type { Status, Voice } from '../../model/Fact'
import type { MaterialWords } from '../../model/MaterialWords'
import type { Basis, Chapter, Episode, Form, Story } from '../../model/Story'
import type { ChapterText, Paper } from '../../model/Text'
import type { Language } from '../../model/ids'

/** Names that the whole interface shares. */
export interface Terms {
  readonly voices: Readonly<Record<Voice, string>>
  readonly statuses: Readonly<Record<Status, string>>
  readonly bases: Readonly<Record<Basis, string>>
  readonly papers: Readonly<Record<Paper, string>>
  readonly forms: Readonly<Record<Form, { readonly title: string; readonly piece: string }>>
}

/** What the sheets of a chapter are made from: the compiled story and nothing else, so that they never drift from it. */
export interface Given {
  readonly story: Story
  /** In the language of the sheet. */
  readonly catalogue: Catalogue
  readonly chapter: Chapter
  /** With its items. In English where it is not translated yet: then every word of it is marked so. */
  readonly text: ChapterText
  readonly words: MaterialWords
  readonly terms: Terms
  /** A date of the story as printed: `('2021-05-24', 'en')` → `24 May 2021`. */
  readonly date: (iso: string, language: Language) => string
}

/** The same for one file of the chapter. */
export interface FileGiven extends Given {
  readonly episode: Episode
}
