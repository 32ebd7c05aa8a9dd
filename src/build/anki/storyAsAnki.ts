import type { Compiled } from '../../content/compileStory'
import { emitText } from '../../content/emitText'
import { sayIn } from '../../content/pieces'
import { ankiNote } from '../../engine/review/ankiNote'
import { wholeDeck } from '../../engine/review/deck'
import type { Language } from '../../model/languages'
import { exportWords } from '../exportWords'
import { ankiPackage, type DeckNote } from './ankiPackage'

/** All cards of the story in a language, each with the status and the chapter that it bears in words. */
export function ankiNotes({ story, draft }: Compiled, language: Language): readonly DeckNote[] {
  const { ask, statuses } = exportWords[language]
  const texts = new Map(draft.chapters.map((chapter) => [chapter.id, emitText(draft, chapter, language)]))
  const sections = new Map(story.chapters.map(({ id, section }) => [id, section]))
  return wholeDeck(story).flatMap((card) => {
    const text = texts.get(card.chapter)
    const note = text && ankiNote(card, story, text, ask)
    if (!note) return []
    const status = note.statuses.map((one) => statuses[one]).join(', ')
    return [{ ...note, status, chapter: `${sections.get(card.chapter) ?? ''} ${text.title}` }]
  })
}

/** The story's cards as a package of Anki. */
export const storyAsAnki = (compiled: Compiled, language: Language, edition: number): Promise<Uint8Array> =>
  ankiPackage({
    title: sayIn(language)(compiled.draft.story.data.title),
    language,
    notes: ankiNotes(compiled, language),
    edition,
  })
