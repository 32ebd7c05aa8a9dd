import { beforeAll, describe, expect, it } from 'vitest'
import type { Assignment } from '../../src/classroom/Assignment'
import { bringIn } from '../../src/classroom/bringIn'
import { gradebook } from '../../src/classroom/gradebook'
import type { HandIn } from '../../src/classroom/HandIn'
import { markingPages, markingSheets } from '../../src/classroom/markingPages'
import { peopleOf } from '../../src/classroom/peopleOf'
import { tablesOf } from '../../src/classroom/tablesOf'
import { words as classEn } from '../../src/messages/class/en'
import { writeHandIn } from '../../src/platform/handInText'
import { openBrought } from '../../src/platform/openBrought'
import { makeKeys } from '../../src/platform/seal'
import { aNamer } from '../support/aNamer'
import { expectOk } from '../support/buildStory'
import { realHandIn } from '../support/realClass'
import { anAssignment } from '../support/scriptedClass'
import { aRoll, noExtras } from '../support/tablesHere'
import { story } from '../support/realStory'

let assignment: Assignment
let privateKey = ''
const names = Array.from({ length: 1000 }, (_, index) => `Élève ${index}`)
let codes: readonly string[] = []

beforeAll(async () => {
  const keys = await makeKeys()
  privateKey = keys?.privateKey ?? ''
  assignment = anAssignment({
    episodes: [story.chapters[0]?.episodes[0]?.id ?? ''],
    key: keys?.publicKey ?? null,
  })
  const works = Array.from({ length: 6 }, (_, index) =>
    realHandIn(story, assignment, {
      name: 'x',
      picks: [index, index + 1, index + 2],
      right: Array.from({ length: 10 }, (__, at) => (at + index) % 3 > 0),
      memo: 'The unions come first, since they have said what they want and can be asked again.',
    }),
  )
  const made = names.map((name, index): HandIn => {
    const work = works[index % works.length]!
    return { ...work, names: [name], run: { ...work.run, id: `run ${index}` } }
  })
  codes = await Promise.all(made.map(async (one) => expectOk(await writeHandIn(one, assignment)).text))
})

/** All that class view and marking desk make of a file of hand-ins, in milliseconds of computing: waiting for others is not ours. */
async function opening(count: number) {
  const before = process.cpuUsage()
  const brought = bringIn(codes.slice(0, count).join('\n\n'), '')
  const opened = await Promise.all(brought.map((one) => openBrought(one, () => privateKey)))
  const received = opened.flatMap((one) => (one.kind === 'received' && one.of.sealed ? [one.of] : []))
  const book = gradebook(story, assignment, received)
  const list = names.slice(0, count).map((name) => ({ name, identifier: `${name}@x.ml` }))
  const people = peopleOf(book.students, aRoll({ list }))
  const { students } = tablesOf(book, people, noExtras, classEn.tables, aNamer)
  const sheets = markingSheets(book.students, ({ names: [name] }) => name, classEn.tables, aNamer)
  const pages = markingPages(sheets, 'question').flatMap(({ cards }) => cards)
  const { user, system } = process.cpuUsage(before)
  return { took: (user + system) / 1000, shown: [people.length, students.rows.length, pages.length] }
}

// Promised are one second and three; the bound is three times that, for slower machines, and far below what a square of the hand-ins would take.
describe.each([
  [40, 1000],
  [1000, 3000],
])('%i hand-ins', (count, most) => {
  it('are unsealed, counted, listed and laid out for marking about as soon as a teacher was promised', async () => {
    const { took, shown } = await opening(count)
    expect(shown).toEqual([count, count, count])
    expect(took).toBeLessThan(most * 3)
  }, 30_000)
})
