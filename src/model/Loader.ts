import type { AtlasText } from './Atlas'
import type { Catalogue } from './Catalogue'
import type { ChapterText } from './Text'
import type { ChapterId, Language } from './ids'

/** What is asked of a chapter. */
export type AskedText = Pick<ChapterText, 'items' | 'recalls'>

/** Where the words come from. The logic of the story is always there; texts are loaded by chapter and language. */
export interface Loader {
  /** Fetches and reads a file of words: a copy in one file, which has them in its page, puts another in its place. */
  read?(file: string): Promise<unknown>
  catalogue(language: Language): Promise<Catalogue>
  /** The chapter in that language, or in English where it is not translated yet, without its items. Rejects when the network fails. */
  chapter(id: ChapterId, language: Language): Promise<ChapterText>
  /** The items of a chapter and its cards for review, in the language that `chapter` has. They come apart: who reads a scene does not wait for its quiz. */
  items(id: ChapterId, language: Language): Promise<AskedText>
  /** Whatever the story mentions, for the pages of the atlas. Rejects when the network fails. */
  atlas(language: Language): Promise<AtlasText>
  /** While developing: calls back when the words have changed and should be asked for again. */
  onChange?(changed: () => void): void
}
