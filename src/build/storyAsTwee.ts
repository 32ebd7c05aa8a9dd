import { toTwee } from '../classroom/twee/toTwee'
import type { Compiled } from '../content/compileStory'
import { emitText } from '../content/emitText'
import { sayIn } from '../content/pieces'
import type { Language } from '../model/languages'
import { exportWords } from './exportWords'

/** The structure of the compiled story as Twee 3, in a language. */
export const storyAsTwee = ({ story, draft }: Compiled, language: Language): string =>
  toTwee({
    story,
    title: sayIn(language)(draft.story.data.title),
    language,
    texts: draft.chapters.map((chapter) => emitText(draft, chapter, language)),
    words: exportWords[language].twee,
  })
