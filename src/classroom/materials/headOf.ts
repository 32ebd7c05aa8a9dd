import type { FileGiven, Given } from './Given'
import { join, type Sheet, type SheetKind } from './Sheet'
import { ofStory } from './told'

/** Title, what it is of, and the foot of a sheet: the same on all. */
export function headOf(given: Given | FileGiven, kind: SheetKind): Omit<Sheet, 'blocks'> {
  const { catalogue, chapter, text, words, date } = given
  const { language } = catalogue
  const episode = 'episode' in given ? given.episode : null
  const title = episode ? text.episodes[episode.id]?.title : undefined
  return {
    kind,
    language,
    title: [{ text: words.sheets[kind].title }],
    of: join([
      words.chapter(chapter.section, catalogue.chapters.find(({ id }) => id === chapter.id)?.title ?? text.title),
      ...(episode && title
        ? [
            words.middot,
            words.file,
            ' ',
            words.quotes[0],
            ofStory(given, title),
            words.quotes[1],
            words.middot,
            episode.span[0] === episode.span[1]
              ? date(episode.span[0], language)
              : words.span(date(episode.span[0], language), date(episode.span[1], language)),
          ]
        : []),
    ]),
    note: text.language === language ? [] : [{ text: words.untranslated }],
    foot: [{ text: words.foot }],
  }
}
