import type { Compiled } from '../content/compileStory'
import { emitText } from '../content/emitText'
import { languagesOf } from '../content/Draft'

/** The compiled story as one JSON document: facts with their texts, chapters with scenes and quiz, endings. */
export function exportStory({ story, facts, draft }: Compiled): unknown {
  const texts = new Map(
    draft.facts.flatMap(({ data }) =>
      data.map((fact) => [fact.id, { en: fact.text.en.trim(), fr: fact.text.fr.trim() }]),
    ),
  )
  return {
    id: story.id,
    version: story.version,
    languages: story.languages,
    facts: Object.values(facts).map((fact) => ({ ...fact, text: texts.get(fact.id) })),
    chapters: story.chapters.map((chapter, index) => {
      const written = draft.chapters[index]
      return {
        id: chapter.id,
        section: chapter.section,
        episodes: chapter.episodes.map(({ id, span, objectives }) => ({ id, span, objectives })),
        scenes: chapter.episodes.flatMap(({ scenes }) => scenes),
        quiz: chapter.episodes.flatMap(({ items }) => items),
        texts: Object.fromEntries(
          (written ? languagesOf(written) : []).map((language) => [
            language,
            written && emitText(draft, written, language),
          ]),
        ),
      }
    }),
    endings: [],
  }
}
