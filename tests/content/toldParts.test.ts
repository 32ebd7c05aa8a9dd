import { describe, expect, it } from 'vitest'
import { toldParts } from '../../src/content/items/choices'
import type { Words } from '../../src/content/pieces'

const say = (language: 'en' | 'fr') => (words: Words | undefined) => words?.[language] ?? ''
const words = { en: 'Text', fr: 'Texte' }

describe('an option on its page', () => {
  it('carries the belief behind it in the language of the page', () => {
    const misconception = { en: 'it was the army', fr: 'c’était l’armée' }
    const part = { id: 'b', text: words, misconception }
    expect(toldParts([part], say('fr'))).toEqual({
      b: { text: 'Texte', feedback: '', misconception: 'c’était l’armée' },
    })
    expect(toldParts([part], say('en'), 'gap.')['gap.b']?.misconception).toBe('it was the army')
  })

  it('leaves out a note that is for authors alone', () => {
    expect(toldParts([{ id: 'b', text: words, misconception: 'too few' }], say('en'))).toEqual({
      b: { text: 'Text', feedback: '' },
    })
  })
})
