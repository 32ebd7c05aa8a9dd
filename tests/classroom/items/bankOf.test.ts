import { expect, it } from 'vitest'
import { bankOf } from '../../../src/classroom/items/bankOf'
import { aCatalogue, aChapterText, aFact, anEpisodeText } from '../../support/aText'
import { aChapter, anEpisode, anItem } from '../../support/buildStory'

it('a bank has a part for each file, with each item that has words, its objective and each paragraph once', () => {
  const shape = { options: ['a'], key: ['a'] }
  const hinted = anItem('hinted', { ...shape, facts: ['coup', 'unknown', 'arrests'] })
  const elsewhere = anItem('elsewhere', { ...shape, objective: 'unnamed' })
  const untitled = anItem('untitled', shape)
  const chapter = aChapter('only', [
    anEpisode('paris', [], [hinted, anItem('unwritten'), elsewhere]),
    anEpisode('rest', [], [untitled]),
  ])
  const options = { a: { text: 'Aya', feedback: 'Yes.' } }
  const text = aChapterText({
    title: 'One',
    episodes: { paris: anEpisodeText('The news', { objectives: { objective: 'Say who.' } }) },
    items: {
      hinted: { stem: 'Who?', hint: 'Look at the map.', options },
      elsewhere: { stem: 'Where?', options },
      untitled: { stem: 'When?', options },
    },
    sources: { coup: aFact('coup', ['I.1', 'II.3']), arrests: aFact('arrests', ['II.3', 'II.4']) },
  })
  const form = {
    kind: 'choice',
    single: true,
    inOrder: false,
    answers: [{ id: 'a', text: 'Aya', feedback: 'Yes.', right: true }],
  }
  const bare = { language: 'en', hint: '', objective: '', paragraphs: [], form }
  const catalogue = aCatalogue({ title: 'Exemple', language: 'fr' })
  expect(bankOf({ catalogue, chapters: [{ chapter, text }] })).toEqual({
    title: 'Exemple',
    language: 'fr',
    parts: [
      {
        chapter: 'I One',
        file: 'The news',
        questions: [
          {
            ...bare,
            item: hinted,
            stem: 'Who?',
            hint: 'Look at the map.',
            objective: 'Say who.',
            paragraphs: ['I.1', 'II.3', 'II.4'],
          },
          { ...bare, item: elsewhere, stem: 'Where?' },
        ],
      },
      { chapter: 'I One', file: 'rest', questions: [{ ...bare, item: untitled, stem: 'When?' }] },
    ],
  })
})
