import type { Compiled } from '../content/compileStory'
import { emitText } from '../content/emitText'
import { languagesOf, type Draft } from '../content/Draft'
import { forEachLanguage } from '../model/languages'
import type { EndingId } from '../model/ids'

/** The compiled story as one JSON document: facts with their texts, chapters with scenes and quiz, endings and codas with theirs. */
export function exportStory({ story, facts, draft }: Compiled): unknown {
  const texts = new Map(
    draft.facts.flatMap(({ data }) =>
      data.map((fact) => [fact.id, forEachLanguage((language) => fact.text[language].trim())]),
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
    endings: toldWith(draft, story.endings),
    codas: toldWith(draft, story.codas),
  }
}

/** Endings or codas, each with its text in every language that the last chapter, with which they are told, is whole in. */
function toldWith<T extends { readonly id: EndingId }>(draft: Draft, some: readonly T[]): unknown[] {
  const last = draft.chapters.at(-1)
  const told = last
    ? languagesOf(last).map((language) => [language, emitText(draft, last, language).endings] as const)
    : []
  return some.map((one) => ({
    ...one,
    texts: Object.fromEntries(told.map(([language, endings]) => [language, endings[one.id]])),
  }))
}
