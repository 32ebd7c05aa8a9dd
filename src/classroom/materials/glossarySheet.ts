import type { Given } from './Given'
import { headOf } from './headOf'
import { paragraph, type Sheet, table } from './Sheet'
import { ofStory } from './told'

/** The hard words of a chapter, with room for the pupil's own. By the alphabet of their language. */
export function glossarySheet(given: Given): Sheet {
  const { text, words } = given
  const terms = [...Object.values(text.glossary)].sort((a, b) => a.term.localeCompare(b.term, text.language))
  return {
    ...headOf(given, 'glossary'),
    blocks: [
      paragraph(words.glossary.lead),
      table(
        [words.glossary.term, words.glossary.meaning, words.glossary.own],
        terms.map(({ term, meaning }) => [
          [ofStory(given, term, 'strong')],
          [ofStory(given, meaning)],
          `${'…'.repeat(16)}\n${'…'.repeat(16)}`,
        ]),
      ),
    ],
  }
}
