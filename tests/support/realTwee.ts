import { storyAsTwee } from '../../src/build/storyAsTwee'
import type { TweeGiven } from '../../src/classroom/twee/toTwee'
import type { Language } from '../../src/model/ids'
import { words as en } from '../../src/messages/exports/en'
import { words as fr } from '../../src/messages/exports/fr'
import { givens, realStory } from './realSheets'

/** What the real story as Twee tells. */
export function realTweeGiven(language: Language): TweeGiven {
  const chapters = givens(language)
  const { story, catalogue } = chapters[0]!
  const words = (language === 'fr' ? fr : en).twee
  return { story, title: catalogue.title, language, texts: chapters.map(({ text }) => text), words }
}

export const realTwee = (language: Language): string => storyAsTwee(realStory, language)
