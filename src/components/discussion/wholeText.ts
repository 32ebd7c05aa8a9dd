import type { ChapterText } from '../../model/Text'

/** What sources and names of several chapters are, together: for a page on which all of them are told. */
export type WholeText = Pick<ChapterText, 'sources' | 'facts' | 'glossary' | 'names'>

/** The sources of chapters as one; of two wordings of one thing the later stays. */
export function wholeText(texts: readonly ChapterText[]): WholeText {
  const all = <T>(part: (text: ChapterText) => Readonly<Record<string, T>>): Record<string, T> =>
    Object.assign({}, ...texts.map(part)) as Record<string, T>
  return {
    sources: all((text) => text.sources),
    facts: all((text) => text.facts),
    glossary: all((text) => text.glossary),
    names: all((text) => text.names),
  }
}
