import { describe, expect, it } from 'vitest'
import { ankiNote } from '../../src/engine/review/ankiNote'
import type { Asks, DeckCard } from '../../src/engine/review/deck'
import type { Fact, FactKind } from '../../src/model/Fact'
import type { OrderItem } from '../../src/model/Story'
import type { ChapterText } from '../../src/model/Text'
import { aChapter, aScene, aStory, anEpisode, anItem } from '../support/buildStory'
import { syntheticText } from '../support/syntheticStory'

const facts = ['coup', 'view']
const steps: OrderItem = {
  ...{ id: 'steps', type: 'order', objective: 'objective', scene: 'page', hash: 'hash', facts: ['view'] },
  ...{ options: ['b', 'a', 'c'], key: ['c', 'b', 'a'] },
}
const items = [
  anItem('many', { type: 'multiple', options: ['b', 'a', 'c'], key: ['b', 'a'], facts }),
  steps,
  anItem('silent', { facts }),
]
const story = aStory([aChapter('one', [anEpisode('early', [aScene('page')], items)])])

const source = (id: string, kind: FactKind, paragraphs: readonly string[]): Fact => ({
  ...{ id, kind, paragraphs, voice: 'record', places: [], people: [], answers: [] },
})
const part = (words: string) => ({ text: words, feedback: '' })
const options = { a: part('Apples'), b: part('Cherries'), c: part('Berries') }
const text: ChapterText = {
  ...syntheticText(story),
  facts: { coup: 'In May 2021 they arrested 49 soldiers.', view: 'Some say so.' },
  sources: { coup: source('coup', 'event', ['I.1', 'I.2']), view: source('view', 'view', ['I.2', 'II.3']) },
  items: {
    many: { stem: 'Which?', options },
    steps: { stem: 'In what order?', options },
    gone: { stem: 'What was it?', options },
  },
  recalls: {
    'reason/coup': { kind: 'reason', front: 'They were arrested.', back: 'They had left.' },
    'holder/many.a': { kind: 'holder', front: 'It was good.', back: 'France' },
  },
}
const ask = { holder: 'Whose view is it?', reason: 'Why?' }
const noteOf = (asks: Asks, words = text) => {
  const card: DeckCard = {
    ...{ id: 'fact/any', asks, chapter: 'one', episode: 'early', scene: 'page', facts: ['gone', ...facts] },
    ...{ gradings: [], schedule: null },
  }
  return ankiNote(card, story, words, ask)
}
const both = {
  id: 'fact/any',
  statuses: ['record', 'view'],
  paragraphs: ['I.1', 'I.2', 'II.3'],
  tags: ['advise-bamako', 'one', 'briefing::I.1', 'briefing::I.2', 'briefing::II.3'],
}

describe('a note for Anki', () => {
  it('is a statement with its dates and figures taken out, and where it stands', () => {
    expect(noteOf({ kind: 'fact', fact: 'coup' })).toEqual({
      id: 'fact/any',
      front: 'In […] they arrested […] soldiers.',
      back: 'In May 2021 they arrested 49 soldiers. (I.1, I.2)',
      statuses: ['record'],
      paragraphs: ['I.1', 'I.2'],
      tags: ['advise-bamako', 'one', 'briefing::I.1', 'briefing::I.2'],
    })
  })

  it('is none of a statement without a date or figure, or without words', () => {
    expect(noteOf({ kind: 'fact', fact: 'view' })).toBeNull()
    expect(noteOf({ kind: 'fact', fact: 'gone' })).toBeNull()
  })

  it('is what is asked in one’s head, under its question, with each paragraph and status once', () => {
    expect(noteOf({ kind: 'recall', card: 'reason/coup' })).toEqual({
      ...both,
      front: 'Why? They were arrested.',
      back: 'They had left. (I.1, I.2, II.3)',
    })
    expect(noteOf({ kind: 'recall', card: 'holder/many.a' })?.front).toBe('Whose view is it? It was good.')
  })

  it('is none where the words have no such card', () => {
    expect(noteOf({ kind: 'recall', card: 'reason/view' })).toBeNull()
    expect(noteOf({ kind: 'recall', card: 'reason/coup' }, syntheticText(story))).toBeNull()
  })

  it('is a question with all that it offers, and all that is right', () => {
    expect(noteOf({ kind: 'item', item: 'many' })).toEqual({
      ...both,
      front: 'Which? · Cherries · Apples · Berries',
      back: 'Cherries · Apples (I.1, I.2, II.3)',
    })
  })

  it('offers the steps of an order by the alphabet, which tells nothing', () => {
    expect(noteOf({ kind: 'item', item: 'steps' })).toMatchObject({
      front: 'In what order? · Apples · Berries · Cherries',
      back: 'Berries · Cherries · Apples (I.2, II.3)',
      paragraphs: ['I.2', 'II.3'],
    })
  })

  it('is none of a question that the story or the words have lost', () => {
    expect(noteOf({ kind: 'item', item: 'gone' })).toBeNull()
    expect(noteOf({ kind: 'item', item: 'silent' })).toBeNull()
    expect(noteOf({ kind: 'item', item: 'never-was' })).toBeNull()
  })
})
