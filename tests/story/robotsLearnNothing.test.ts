import { expect, it } from 'vitest'
import { fourWeeks } from '../../src/build/mastery/fourWeeks'
import { personKinds } from '../../src/build/mastery/persons'
import { emitText } from '../../src/content/emitText'
import { mastery } from '../../src/engine/learning/mastery'
import { languages } from '../../src/model/languages'
import { draft, story } from '../support/realStory'

it.each(languages.flatMap((language) => personKinds.slice(0, 3).map((kind) => ({ language, kind, name: kind.name }))))(
  'four weeks of quizzes and reviews credit a $name with nothing that stays ($language)',
  ({ language, kind }) => {
    const words = new Map(draft.chapters.flatMap((chapter) => Object.entries(emitText(draft, chapter, language).items)))
    const { attempts, log } = fourWeeks(story, kind, words, `${kind.name} 0`)
    const lines = mastery(story, attempts, { log })
    expect(lines.filter(({ answered }) => answered).length).toBeGreaterThan(30)
    expect(lines.filter(({ level }) => level === 'kept').map(({ objective }) => objective)).toEqual([])
    expect(lines.filter(({ level }) => level === 'shown').length / lines.length).toBeLessThan(0.05)
  },
)
