import { describe, expect, it } from 'vitest'
import type { ColumnOf } from '../../src/classroom/ColumnOf'
import { columnsOf } from '../../src/classroom/columnsOf'
import { gradebook, type Student } from '../../src/classroom/gradebook'
import type { Namer } from '../../src/classroom/tables'
import { words } from '../../src/messages/class/en'
import { aNamer } from '../support/aNamer'
import { aStep } from '../support/buildStory'
import { anAssignment, handedIn, received, smallStory } from '../support/scriptedClass'

const name: Namer = {
  ...aNamer,
  episode: (id) => `file ${id}`,
  scene: (id) => `scene ${id}`,
  option: (scene, id) => `${id} at ${scene}`,
  fact: (id) => `fact ${id}`,
  stem: (id) => `Which is ${id}?`,
  chosen: (item, id) => `${id} of ${item}`,
  ending: (id) => `ending ${id}`,
  time: (at) => `t${at}`,
}
const columns = (names = name) => columnsOf(words.tables, names)
/** A row as a teacher reads it: what stands under which title. */
const row = <T>(of: readonly ColumnOf<T>[], thing: T) =>
  Object.fromEntries(of.map(({ title, cell }) => [title, cell(thing)]))
const awa = (): Student =>
  gradebook(
    smallStory,
    anAssignment(),
    received([handedIn(smallStory, { name: 'Awa', moves: [], memo: 'A letter costs nothing.' })]),
  ).students[0]!

describe('what stands under each title of a table', () => {
  it('of the questions: how many answered, how easy it was in per cent, what it tells; nothing where that is not known', () => {
    const item = { item: 'one', chapter: 'coup', episode: 'paris', answered: 8, distribution: [], sureAndWrong: 3 }
    const rest = { Item: 'one', Question: 'Which is one?', File: 'file paris', Answered: 8, 'Sure and wrong': 3 }
    const known = { ...item, facility: 0.625, discrimination: 0.456 }
    expect(row(columns().items(), known)).toEqual({ ...rest, 'Facility (%)': 63, Discrimination: 0.46 })
    const unknown = { ...item, facility: null, discrimination: null }
    expect(row(columns().items(), unknown)).toEqual({ ...rest, 'Facility (%)': null, Discrimination: null })
  })

  it('of what was answered: parts from 1, the key marked', () => {
    const answer = { item: 'one', answered: 8, chosen: 'b', count: 2 }
    const rest = { Item: 'one', Question: 'Which is one?', Answer: 'b of one', Students: 2, 'Share (%)': 25 }
    const third = row(columns().distribution(), { ...answer, part: 2, key: true })
    expect(third).toEqual({ ...rest, Part: 3, Key: 'yes' })
    const whole = row(columns().distribution(), { ...answer, part: null, key: false })
    expect(whole).toEqual({ ...rest, Part: null, Key: null })
  })

  it('of missed facts, decisions, paths and endings', () => {
    const fact = { fact: 'gold', scene: 'morning', chapter: 'coup', items: [], answers: 5, missed: 2 }
    expect(row(columns().missed(), fact)).toEqual({
      Fact: 'fact gold',
      Scene: 'scene morning',
      Answers: 5,
      Missed: 2,
      'Share (%)': 40,
    })
    const offered = {
      episode: 'paris',
      scene: 'morning',
      option: 'turn',
      count: 3,
      advised: 10,
      aside: 2,
      predicted: 4,
    }
    const rest = {
      File: 'file paris',
      Scene: 'scene morning',
      'Advice (simulated)': 'turn at morning',
      Students: 3,
      'Share (%)': 30,
      'Set aside': 2,
      'Predicted as record': 4,
    }
    const nearest = row(columns().decisions(), { ...offered, record: true })
    expect(nearest).toEqual({ ...rest, 'Nearest to the record': 'yes' })
    const other = row(columns().decisions(), { ...offered, record: false })
    expect(other).toEqual({ ...rest, 'Nearest to the record': null })
    const [from, to] = [
      { scene: 'morning', option: 'wait' },
      { scene: 'evening', option: 'go' },
    ]
    expect(row(columns().flow(), { episode: 'paris', from, to, count: 6 })).toEqual({
      File: 'file paris',
      'From scene': 'scene morning',
      'From advice (simulated)': 'wait at morning',
      Scene: 'scene evening',
      'Advice (simulated)': 'go at evening',
      Students: 6,
    })
    expect(row(columns().endings(), { ending: 'war', count: 7 })).toEqual({
      'Ending (simulated)': 'ending war',
      Students: 7,
    })
  })

  it('of each piece of advice: whether it was heeded, what it rests on, what was predicted, the learner’s own words', () => {
    const step = aStep({ chapter: 'coup', episode: 'paris', option: 'write' })
    const advised = (parts: object, names = name) =>
      row(columns(names).advice(), {
        student: awa(),
        step: { ...step, evidence: 'pro', judgement: 'against', predicted: 'turn', ...parts },
      })
    const heeded = {
      Student: 'Awa',
      File: 'file paris',
      Scene: 'scene morning',
      'Advice (simulated)': 'write at morning',
      'Heeded (simulated)': 'yes',
      Evidence: 'fact pro',
      'Evidence bears on it': 'cuts against',
      'Predicted as record': 'turn at morning',
      'Learner’s words': 'A letter costs nothing.',
    }
    expect(advised({})).toEqual(heeded)
    // Where names are hidden, nothing that was written is told.
    expect(advised({}, { ...name, sentence: () => '' })).toEqual({ ...heeded, 'Learner’s words': null })
    expect(advised({ predicted: null })).toMatchObject({ 'Predicted as record': 'The briefing reports no step' })
    expect(
      advised({ scene: 'budget', heeded: false, evidence: null, judgement: null, predicted: undefined }),
    ).toMatchObject({
      'Heeded (simulated)': 'no',
      Evidence: null,
      'Evidence bears on it': null,
      'Predicted as record': null,
      'Learner’s words': null,
    })
  })

  it('of each sentence: who wrote it', () => {
    const asked = { place: 'memo/morning', scene: 'morning', ask: 'Why?', sentence: 'Because.' }
    expect(row(columns().sentences(), { student: awa(), ...asked })).toEqual({
      Student: 'Awa',
      Scene: 'scene morning',
      Question: 'Why?',
      'Learner’s words': 'Because.',
    })
  })

  it('of each answer: all that was chosen, its points, whether it was a second try, how sure and when', () => {
    const given = { item: 'many', chapter: 'coup', episode: 'paris', chosen: ['a', 'c'], at: 5 }
    const answered = (attempt: Student['report']['items'][number]['attempts'][number]) =>
      row(columns().answers(), { student: awa(), item: 'many', attempt })
    const rest = { Student: 'Awa', Item: 'many', Question: 'Which is many?', Answer: 'a of many; c of many' }
    const time = { Time: { at: 5, text: 't5' } }
    expect(answered({ ...given, scored: true, points: 1 / 3, max: 1, again: true, confidence: 'think' })).toEqual({
      ...rest,
      ...time,
      Points: 0.33,
      Maximum: 1,
      'Second try': 'yes',
      Confidence: 'thinks so',
    })
    expect(answered({ ...given, scored: false })).toEqual({
      ...rest,
      ...time,
      Points: 'earlier wording',
      Maximum: null,
      'Second try': null,
      Confidence: null,
    })
  })
})
