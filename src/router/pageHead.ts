import type { RouteLocationNormalizedLoaded } from 'vue-router'
import type { AtlasPart } from '../model/Atlas'
import type { Catalogue } from '../model/Catalogue'
import type { Messages } from '../messages/common/en'
import type { Said } from './pages'

type Shown = Pick<RouteLocationNormalizedLoaded, 'params' | 'meta'>
type Contents = Pick<Catalogue, 'chapters'>

/** What a page says of itself, or nothing where its row in the table says nothing. */
function speak(said: Said | undefined, { params }: Shown, words: Messages, { chapters }: Contents): string | undefined {
  const chapter = chapters.find(({ id }) => id === params['chapter']) ?? { title: '', summary: '' }
  return said?.(words, chapter, params['part'] as AtlasPart)
}

/** The title of a page: its first words tell tabs apart. */
export function pageTitle(page: Shown, words: Messages, contents: Contents): string {
  const own = speak(page.meta.title, page, words, contents)
  return own === undefined ? words.title : page.meta.alone ? own : `${own} · ${words.title}`
}

/** What a search engine says of a page. Only the server asks. */
export const pageDescription = (page: Shown, words: Messages, contents: Contents): string =>
  speak(page.meta.lead, page, words, contents) ?? words.home.lead
