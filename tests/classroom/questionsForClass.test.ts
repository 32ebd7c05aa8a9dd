import { describe, expect, it } from 'vitest'
import { keyForClass, questionsForClass } from '../../src/classroom/questionsForClass'
import type { ItemView } from '../../src/engine/quiz'
import type { Item } from '../../src/model/Story'
import type { ItemText } from '../../src/model/Text'
import { aChapter, anEpisode, anItem, aStory } from '../support/buildStory'

describe('the questions that a class is asked', () => {
  const story = aStory([
    aChapter('one', [anEpisode('first', [], [anItem('p'), anItem('q'), anItem('r')]), anEpisode('other', [], [])]),
    aChapter('two', [anEpisode('second', [], [anItem('s'), anItem('t')])]),
  ])
  const asked = (files: readonly string[], most: number | null) =>
    questionsForClass(story, files, most).map(({ item, view, number }) => [item.id, view.id, view.episode, number])

  it('are all of the files, or so many from each in turn, told file by file with the numbers of its sheets', () => {
    expect(asked(['second', 'first'], null)).toEqual([
      ['p', 'p', 'first', 1],
      ['q', 'q', 'first', 2],
      ['r', 'r', 'first', 3],
      ['s', 's', 'second', 1],
      ['t', 't', 'second', 2],
    ])
    expect(asked(['first', 'second'], 3)).toEqual([
      ['p', 'p', 'first', 1],
      ['q', 'q', 'first', 2],
      ['s', 's', 'second', 1],
    ])
    expect(asked(['second'], 1)).toEqual([['s', 's', 'second', 1]])
    expect(asked([], null)).toEqual([])
  })

  it('know the chapter that they come from', () => {
    expect(questionsForClass(story, ['second'], 1)[0]?.view).toMatchObject({ chapter: 'two', episode: 'second' })
  })
})

describe('the answer key of a class', () => {
  const place = { chapter: 'one', episode: 'first', scene: 'morning', objective: 'objective' }
  /** The class sees c first, then a, then b; nobody has written words for c. */
  const mixed = ['c', 'a', 'b'] as const
  const text: ItemText = {
    stem: '',
    options: { a: { text: 'Alpha', feedback: 'Of alpha.' }, b: { text: 'Beta', feedback: 'Of beta.' } },
    unit: 'km',
  }
  const told = (letter: string, feedback: string, right: boolean | null) => ({ text: letter, feedback, right })

  it('has what is right and what is said to each answer, by the letters and in the order of the class', () => {
    const view: ItemView = { ...place, id: 'many', type: 'multiple', options: mixed }
    const many = anItem('many', { type: 'multiple', key: ['a', 'c'] })
    expect(keyForClass(many, view, text)).toEqual({
      right: ['A. c', 'B. Alpha'],
      parts: [told('A. c', '', true), told('B. Alpha', 'Of alpha.', true), told('C. Beta', 'Of beta.', false)],
    })
  })

  it('has steps in the order in which they are right, by the letters of the class', () => {
    const view: ItemView = { ...place, id: 'steps', type: 'order', options: mixed }
    const steps: Item = { ...anItem('steps'), type: 'order', key: ['b', 'c', 'a'] }
    expect(keyForClass(steps, view, text)).toEqual({
      right: ['C. Beta', 'A. c', 'B. Alpha'],
      parts: [told('A. c', '', null), told('B. Alpha', 'Of alpha.', null), told('C. Beta', 'Of beta.', null)],
    })
  })

  it('has no letter for a number', () => {
    const { objective, facts, scene, hash } = anItem('far')
    const far: Item = { id: 'far', objective, facts, scene, hash, type: 'numeric', key: 148, tolerance: 2, slips: [] }
    const view: ItemView = { ...place, id: 'far', type: 'numeric' }
    expect(keyForClass(far, view, text)).toEqual({ right: ['148 km'], parts: [] })
  })
})
