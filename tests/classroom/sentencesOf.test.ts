import { describe, expect, it } from 'vitest'
import { debriefSentencesOf, sentencesOf } from '../../src/classroom/sentencesOf'
import { words } from '../../src/messages/class/en'
import { aNamer } from '../support/aNamer'

const { tables } = words
const name = { ...aNamer, chapter: (id: string) => `Chapter ${id}` }
const own = {
  memos: { morning: 'Because.', night: '' },
  debrief: ['', 'Late.'],
  sentences: { coup: 'Early.', end: '', story: 'All of it.' },
}
const atDebrief = [
  { place: 'debrief/coup', scene: null, ask: tables.askedOf('Chapter coup'), sentence: 'Early.' },
  { place: 'debrief/story', scene: null, ask: tables.askedOfStory, sentence: 'All of it.' },
  { place: 'asked/1', scene: null, ask: 'debrief 1', sentence: 'Late.' },
]

describe('what a learner wrote', () => {
  it('comes with its place and what was asked: under memos, then at the debriefs; what is empty does not', () => {
    expect(sentencesOf(own, tables, name)).toEqual([
      { place: 'memo/morning', scene: 'morning', ask: 'memo', sentence: 'Because.' },
      ...atDebrief,
    ])
    expect(debriefSentencesOf(own, tables, name)).toEqual(atDebrief)
  })

  it('is nothing where nothing was written', () => {
    expect(sentencesOf({ memos: {}, debrief: [] }, tables, name)).toEqual([])
  })
})
