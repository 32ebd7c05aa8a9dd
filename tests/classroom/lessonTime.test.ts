import { describe, expect, it } from 'vitest'
import { lessonSize, planLesson, quizMinutes } from '../../src/classroom/lessonTime'
import { makeSheet } from '../../src/classroom/materials/makeSheet'
import { linesOf, plain } from '../../src/classroom/materials/Sheet'
import { aDecision, aChapter, anEpisode, anItem, aScene, aStory } from '../support/buildStory'
import { fileGivens, languages } from '../support/realSheets'

const size = { reading: 13, votes: 5, calls: 2, questions: 3 }

describe('a lesson on the wall', () => {
  it.each([
    ['as long as it takes, has all', size, null, { minutes: 50, fits: true, quizAtHome: false, short: false }],
    ['of 55 minutes leaves nothing out', size, 55, { minutes: 50, fits: true, quizAtHome: false, short: false }],
    [
      'of 40 leaves the quiz at home where that is enough',
      { ...size, votes: 4, questions: 5 },
      40,
      { minutes: 40, fits: true, quizAtHome: true, short: false },
    ],
    ['of 40 votes its calls without talk too', size, 40, { minutes: 35, fits: true, quizAtHome: true, short: true }],
    [
      'that is too long even so says it',
      { ...size, reading: 39, votes: 16, calls: 6 },
      40,
      { minutes: 105, fits: false, quizAtHome: true, short: true },
    ],
    [
      'without calls and questions has nothing to leave out',
      { reading: 60, votes: 1, calls: 0, questions: 0 },
      40,
      { minutes: 70, fits: false, quizAtHome: false, short: false },
    ],
  ] as const)('%s', (_, given, length, plan) => expect(planLesson(given, length)).toEqual(plan))

  it('has the same figure in class mode, lesson plan and guide, and every file of the story fits 40 minutes', () => {
    for (const given of languages.flatMap((language) => fileGivens(language))) {
      const { longest } = given.catalogue.chapters
        .flatMap(({ episodes }) => episodes)
        .find(({ id }) => id === given.episode.id)!.minutes
      const own = lessonSize(given.story, [given.episode.id], longest, 3)
      expect([given.episode.id, planLesson(own, 40).fits]).toEqual([given.episode.id, true])
      const { minutes } = planLesson(own, null)
      for (const kind of ['plan', 'guide'] as const) {
        const text = linesOf(makeSheet(given, kind, given.episode.id)!)
          .map(plain)
          .join('\n')
        expect([given.episode.id, kind, text.includes(` ${minutes} minutes `)]).toEqual([given.episode.id, kind, true])
      }
    }
  })
})

it('the size of a lesson is that of its files alone: votes, calls among them, and the questions that are wanted', () => {
  const voted = (id: string, weight: 'call' | 'memo' | 'set-piece') => aScene(id, { decision: aDecision({ weight }) })
  const items = (of: string, count: number) => Array.from({ length: count }, (_, at) => anItem(`${of}-${at}`))
  const story = aStory([
    aChapter('one', [anEpisode('a', [voted('m', 'memo'), aScene('quiet'), voted('c', 'call')], items('a', 3))]),
    aChapter('two', [anEpisode('b', [voted('s', 'set-piece')], items('b', 2)), anEpisode('c', [voted('d', 'call')])]),
  ])
  expect(lessonSize(story, ['a', 'b'], 13, null)).toEqual({ reading: 13, votes: 3, calls: 1, questions: 5 })
  expect(lessonSize(story, ['a', 'b'], 13, 4)).toEqual({ reading: 13, votes: 3, calls: 1, questions: 4 })
  expect(lessonSize(story, ['b'], 9, 4)).toEqual({ reading: 9, votes: 1, calls: 0, questions: 2 })
  expect(lessonSize(story, ['a'], 9, 0)).toMatchObject({ questions: 0 })
})

it('a quiz of ten questions takes about eight minutes alone', () => {
  expect([10, 3, 0].map(quizMinutes)).toEqual([8, 3, 0])
})
