import type { AtlasSection, AtlasText } from '../../../model/Atlas'
import { factsOf } from './findEntries'
import { matches } from './matching'

/** The sections with the paragraphs that a query finds, by their number, their gist or the facts taken from them. */
export function findSections(text: AtlasText, query: string): AtlasSection[] {
  return text.sections.flatMap((section) => {
    const paragraphs = section.paragraphs.filter(({ id, gist, facts }) =>
      matches(query, id, section.title.text, gist.text, ...factsOf(text, facts).map((fact) => fact.text)),
    )
    return paragraphs.length ? [{ ...section, paragraphs }] : []
  })
}
