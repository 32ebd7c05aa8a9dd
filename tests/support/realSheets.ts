import type { FileGiven, Given } from '../../src/classroom/materials/Given'
import { emitCatalogue } from '../../src/build/emitCatalogue'
import { emitText } from '../../src/content/emitText'
import { words as en } from '../../src/messages/common/en'
import { words as fr } from '../../src/messages/common/fr'
import { words as materialsEn } from '../../src/messages/materials/en'
import { words as materialsFr } from '../../src/messages/materials/fr'
import { printDate } from '../../src/model/printDate'
import type { Language } from '../../src/model/ids'
import { compiled, paths } from './realStory'

export const realStory = compiled
export const languages: readonly Language[] = ['en', 'fr']

/** What the sheets of each chapter of the real story are made from. */
export function givens(language: Language): readonly Given[] {
  if (!compiled || !paths) return []
  const { voices, statuses, bases, papers, forms } = language === 'fr' ? fr : en
  const catalogue = emitCatalogue(compiled, paths, language)
  return compiled.story.chapters.flatMap((chapter, index) => {
    const draft = compiled.draft.chapters[index]
    if (!draft) return []
    return [
      {
        story: compiled.story,
        catalogue,
        chapter,
        text: emitText(compiled.draft, draft, language),
        words: language === 'fr' ? materialsFr : materialsEn,
        terms: { voices, statuses, bases, papers, forms },
        date: printDate,
      },
    ]
  })
}

/** The same for each file. */
export const fileGivens = (language: Language): readonly FileGiven[] =>
  givens(language).flatMap((given) => given.chapter.episodes.map((episode) => ({ ...given, episode })))
