import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import readXlsx from 'read-excel-file/universal'
import { expect, it } from 'vitest'
import { answer } from '../../src/engine/answer'
import { gradebook } from '../../src/classroom/gradebook'
import { handedRuns, marksOfWork } from '../../src/classroom/handedRuns'
import { workOn } from '../../src/classroom/work'
import { words } from '../../src/messages/class/en'
import { toCsv, toXlsx } from '../../src/platform/spreadsheet'
import { aNamer } from '../support/aNamer'
import { expectOk } from '../support/buildStory'
import { anAssignment, handedIn, received, smallStory } from '../support/scriptedClass'
import { tablesHere } from '../support/tablesHere'

const moves = [
  { option: 'write', evidence: 'pro' },
  'go',
  'go',
  'go',
  { option: 'army' },
  'go',
  'go',
  { option: 'yes' },
  'go',
] as const
const items = smallStory.chapters.flatMap(({ episodes }) => episodes.flatMap((episode) => episode.items))
const chosen = fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 })
/** Answers of a pupil in whatever order: second tries, a second quiz, questions that nobody asked. */
const work = fc.record({
  answers: fc.array(fc.record({ item: fc.constantFrom(...items.map(({ id }) => id)), chosen, again: fc.boolean() }), {
    maxLength: 14,
  }),
  seed: fc.constantFrom('seed', null),
  episodes: fc.constantFrom(['paris', 'rest'], ['paris'], ['paris', 'last']),
})

it('a pupil’s page, the class table, its CSV and its XLSX show the same points, to the digit, over what was asked', async () => {
  await fc.assert(
    fc.asyncProperty(work, async ({ answers, seed, episodes }) => {
      const assignment = anAssignment({ episodes, quiz: { tries: 2, seed, feedback: 'now', confidence: false } })
      const done = handedIn(smallStory, { name: 'Awa', moves })
      const run = answers.reduce((before, { again, ...said }, at) => {
        const after = answer(smallStory, before, { ...said, at: 100 + at, again })
        return after.ok ? after.value : before
      }, done.run)
      const mine = workOn(smallStory, assignment, [run], { since: 0 })
      const marks = marksOfWork(smallStory, assignment, mine)!
      const [first, ...more] = handedRuns(mine)
      const book = gradebook(smallStory, assignment, received([{ ...done, run: first!, more }]))
      const { students } = tablesHere(book, words.tables, aNamer)
      const at = ['points', 'asked', 'answered', 'percent'].map((id) =>
        students.columns.findIndex((one) => one.id === id),
      )
      const pick = (cells: readonly unknown[] | undefined) => at.map((index) => cells?.[index])
      const shown = [marks.points, marks.asked, marks.answered, marks.percent]
      expect(pick(students.rows[0]?.cells)).toEqual(shown)
      expect(pick(parse(await toCsv(students, 'en'), { bom: true })[1]).map(Number)).toEqual(shown)
      const [sheet] = await readXlsx(await (await toXlsx([students])).arrayBuffer())
      expect(pick(sheet?.data[1])).toEqual(shown)
      const asked = mine.stretches.flatMap(({ parts }) => parts.flatMap((part) => part.items))
      expect(marks.asked).toBe(asked.length)
      expect(marks.points).toBeLessThanOrEqual(marks.answered)
      expect(marks.answered).toBeLessThanOrEqual(marks.asked)
    }),
    { numRuns: 60 },
  )
})

it('counts a second try in a run that plays two stretches, which is handed in once', () => {
  const assignment = anAssignment({ episodes: ['paris', 'last'] })
  const done = handedIn(smallStory, {
    name: 'Awa',
    moves,
    said: [
      ['one', ['b']],
      ['one', ['a'], 'again'],
    ],
  })
  const mine = workOn(smallStory, assignment, [done.run], { since: 0 })
  expect(handedRuns(mine)).toEqual([done.run])
  expect(marksOfWork(smallStory, assignment, mine)?.points).toBe(0.5)
  // As it was handed in before: the same run for each stretch.
  const [awa] = gradebook(smallStory, assignment, received([{ ...done, more: [done.run] }])).students
  expect(awa?.report.marks.points).toBe(0.5)
})

it('what was answered in a quiz of one’s own, beyond what was asked, changes nothing', () => {
  const done = handedIn(smallStory, { name: 'Awa', moves, said: [['one', ['a']]] })
  const assignment = anAssignment({ episodes: ['paris'] })
  const before = marksOfWork(smallStory, assignment, workOn(smallStory, assignment, [done.run], { since: 0 }))
  const run = expectOk(answer(smallStory, done.run, { item: 'budget-item', chosen: ['a'], at: 99 }))
  expect(marksOfWork(smallStory, assignment, workOn(smallStory, assignment, [run], { since: 0 }))).toEqual(before)
  expect(before).toMatchObject({ points: 1, answered: 1 })
})
