import { describe, expect, it } from 'vitest'
import { emitText } from '../../src/content/emitText'
import { recallsOf } from '../../src/content/recalls'
import type { FactSource, ItemSource, Words } from '../../src/content/shape'
import { compiled } from '../support/realStory'

const fact = (id: string, en: string, fr: string) =>
  ({ id, voice: 'crisis-group', text: { en, fr } }) as unknown as FactSource
const item = (parts: object) => ({ id: 'one', type: 'single', facts: [], ...parts }) as unknown as ItemSource
const inEnglish = (words: Words | undefined): string => words?.en ?? ''
const cards = (items: readonly ItemSource[], facts: readonly FactSource[] = []) =>
  recallsOf(items, (id) => facts.find((one) => one.id === id), 'en', inEnglish)

describe('the cards that are answered in one’s head', () => {
  it('ask for the holder of each statement of an attribution, and of none that is on record', () => {
    const whose = item({
      type: 'attribution',
      targets: [
        { id: 'paris', text: { en: 'France' } },
        { id: 'record', text: { en: 'Nobody’s view' } },
      ],
      premises: [
        { id: 'a', text: { en: 'It was staged.' }, target: 'paris' },
        { id: 'b', text: { en: 'It happened.' }, target: 'record' },
      ],
    })
    expect(cards([whose])).toEqual({ 'holder/one.a': { kind: 'holder', front: 'It was staged.', back: 'France' } })
  })

  it('ask why of a fact that gives its reason in both languages, and of no other', () => {
    const why = fact(
      'why',
      'They hesitate because years\nof war went by. Others do not.',
      'Ils hésitent parce que la guerre dure.',
    )
    const dated = fact('dated', 'They have served since 2013.', 'Ils servent depuis 2013.')
    const half = fact('half', 'They left because of it, so that peace came.', 'Ils sont partis.')
    expect(cards([item({ facts: ['why', 'dated', 'half'] })], [why, dated, half])).toEqual({
      'reason/why': {
        kind: 'reason',
        front: 'They hesitate …',
        back: 'because years of war went by.',
        voice: 'crisis-group',
      },
    })
  })

  it('are there in the story itself, in both languages the same', { timeout: 30_000 }, () => {
    const ids = (language: 'en' | 'fr') =>
      compiled.draft.chapters.flatMap((chapter) =>
        Object.keys(emitText(compiled.draft, chapter, language).recalls ?? {}),
      )
    expect(ids('fr')).toEqual(ids('en'))
    const kinds = ids('en').map((id) => id.split('/')[0])
    expect(kinds.filter((kind) => kind === 'holder').length).toBeGreaterThan(30)
    expect(kinds.filter((kind) => kind === 'reason').length).toBeGreaterThan(3)
  })
})
