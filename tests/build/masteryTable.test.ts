import { describe, expect, it } from 'vitest'
import { fourWeeks } from '../../src/build/mastery/fourWeeks'
import { personKinds } from '../../src/build/mastery/persons'
import { holdsFor, type MasteryRow } from '../../src/build/masteryTable'
import { mastery } from '../../src/engine/learning/mastery'
import { aChapter, anEpisode, anItem, aScene, aStory } from '../support/buildStory'

const items = ['p', 'q', 'r', 's', 't'].map((id) => anItem(id))
const story = aStory([aChapter('coup', [anEpisode('paris', [aScene('morning')], items)])])
const knowing = { ...personKinds[0]!, memory: { reads: 1, days: Infinity, grows: 1 } }
const row = (name: string, shown: number, kept: number): MasteryRow => ({ name, shown, kept, back: 0 })

describe('four weeks of quizzes and reviews', () => {
  it('are the same for the same name, others for another', () => {
    const [guesser] = personKinds
    expect(fourWeeks(story, guesser!, new Map(), 'one')).toEqual(fourWeeks(story, guesser!, new Map(), 'one'))
    expect(fourWeeks(story, guesser!, new Map(), 'one')).not.toEqual(fourWeeks(story, guesser!, new Map(), 'two'))
  })

  it('leave an objective kept for who knows everything', () => {
    const { attempts, log } = fourWeeks(story, knowing, new Map(), 'one')
    expect(mastery(story, attempts, { log })[0]?.level).toBe('kept')
  })

  it('ask nothing twice on one day', () => {
    const { attempts, log } = fourWeeks(story, personKinds[0]!, new Map(), 'one')
    const asked = [
      ...attempts.map(({ item, at }) => ({ item, at })),
      ...log.map(({ card, at }) => ({ item: card.slice(5), at })),
    ]
    const days = asked.map(({ item, at }) => `${item} ${Math.floor(at / 86_400_000)}`)
    expect(new Set(days).size).toBe(days.length)
  })
})

describe('the table', () => {
  const learners = [row('learner: weak', 0.2, 0.1), row('learner: strong', 0.9, 0.8)]
  it.each([
    ['holds where guessers keep nothing and learners stand in order', [row('guesser', 0.04, 0), ...learners], true],
    ['fails where guessers show too much', [row('guesser', 0.05, 0), ...learners], false],
    ['fails where one guesser keeps an objective', [row('guesser', 0.01, 0.001), ...learners], false],
    [
      'fails where a robot keeps an objective by the length of options',
      [row('robot: shortest', 0.01, 0.02), ...learners],
      false,
    ],
    ['fails where a stronger learner does no better', [row('guesser', 0, 0), ...learners.toReversed()], false],
  ])('%s', (_, rows, holds) => expect(holdsFor(rows)).toBe(holds))
})
