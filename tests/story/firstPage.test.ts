import { describe, expect, it } from 'vitest'
import { emitText } from '../../src/content/emitText'
import { holds } from '../../src/engine/holds'
import { project } from '../../src/engine/project'
import { replay } from '../../src/engine/replay'
import { start } from '../../src/engine/start'
import { languages } from '../../src/model/languages'
import { sentencesIn, wordsOfSentence } from '../../src/model/Text'
import { scenePages } from '../../src/pages/play/components/parts'
import { draft, story } from '../support/realStory'

const state = replay(story, start(story, { id: 'run', at: 0, entry: null }))
const view = project(story, state, 'run')
const truly = (condition: Parameters<typeof holds>[0]): boolean => holds(condition, state)

describe('the first page', () => {
  it.each(languages)('lets one choose after a minute of reading, without a page to turn (%s)', (language) => {
    if (view.kind !== 'scene' || !view.decision) throw new Error('The story does not open on a decision.')
    const text = emitText(draft, draft.chapters[0]!, language).scenes[view.scene]!
    expect(scenePages(view, text, [], truly)).toEqual([text.body.length])
    // A memo rests on evidence: the page alone could not answer it.
    expect(view.decision.weight).not.toBe('memo')
    const words = [
      ...sentencesIn(text.body, truly).map(wordsOfSentence),
      text.ask,
      ...Object.values(text.options).map(({ label }) => label),
    ].flatMap((said) => said.split(/\s+/u).filter((word) => /\p{L}/u.test(word)))
    // At 200 words a minute; French may take a fifth more.
    expect(words.length).toBeLessThanOrEqual(language === 'fr' ? 240 : 200)
  })
})
