import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gradebook } from '../../src/classroom/gradebook'
import type { HandIn } from '../../src/classroom/HandIn'
import { markingPages, markingSheets } from '../../src/classroom/markingPages'
import { type MarksSlip, readMarks, slipOf, writeMarks } from '../../src/classroom/marksCode'
import { mergeRows, splitRow } from '../../src/classroom/placeHandIns'
import { emptyClass } from '../../src/classroom/ClassRecord'
import { applies, isMarked, pointsOf, totalOf, unmarked, usualRubric } from '../../src/classroom/Rubric'
import { findCodes, writeCode } from '../../src/codes/codeText'
import { squeeze, toBytes } from '../../src/codes/squeeze'
import { words as classEn } from '../../src/messages/class/en'
import { aNamer } from '../support/aNamer'
import { expectOk } from '../support/buildStory'
import { anAssignment, handedIn, received, smallStory } from '../support/scriptedClass'

/** All four rows count. */
const fourRows = usualRubric.map((row) => ({ ...row, on: true }))

const advised = [{ option: 'write', evidence: 'pro' }] as const
const wrote = (name: string, memo: string, debrief: readonly string[] = []) => {
  const handIn = handedIn(smallStory, { name, moves: advised })
  return { ...handIn, words: { memos: memo ? { morning: memo } : {}, debrief } }
}
const sheetsOf = (...handIns: readonly HandIn[]) => {
  const { students } = gradebook(smallStory, anAssignment(), received(handIns))
  return markingSheets(students, ({ names }) => names[0], classEn.tables, aNamer)
}

describe('a row of the class', () => {
  it('counts as marked once it has points, 0 too, or a comment, and no longer when they are taken back', () => {
    expect([unmarked, { points: { fit: 0 }, comment: '' }, { points: {}, comment: 'Who?' }].map(isMarked)).toEqual([
      false,
      true,
      true,
    ])
    expect(isMarked({ points: { fit: undefined }, comment: '' })).toBe(false)
  })
})

describe('what is to be marked', () => {
  const sheets = sheetsOf(
    wrote('Zoé', ''),
    wrote('Awa', 'Unions first.', ['', 'Who pays?']),
    wrote('Ba', 'They write back.'),
  )

  it('comes pupil by pupil with question, advice and evidence; who wrote nothing comes last', () => {
    const pages = markingPages(sheets, 'pupil')
    expect(pages.map(({ cards: [card] }) => `${card!.who}: ${card!.written.map(({ ask }) => ask).join()}`)).toEqual([
      'Awa: memo,debrief 1',
      'Ba: memo',
      'Zoé: ',
    ])
    expect(pages[0]?.cards[0]?.written[0]).toMatchObject({
      sentence: 'Unions first.',
      advised: { scene: 'morning', option: 'write', evidence: 'pro' },
    })
  })

  it('is all of it, with where it was written; at a debrief it goes with no advice', () => {
    const own = sheetsOf(wrote('Zoé', ''), wrote('Awa', 'Unions first.', ['', 'Who pays?']), wrote('Ba', 'Yes.'))
    expect(own[0]?.written).toEqual([
      {
        place: 'memo/morning',
        scene: 'morning',
        ask: 'memo',
        sentence: 'Unions first.',
        advised: expect.objectContaining({ scene: 'morning', option: 'write' }) as unknown,
      },
      { place: 'asked/1', scene: null, ask: 'debrief 1', sentence: 'Who pays?', advised: null },
    ])
    expect(own.map(({ who }) => who)).toEqual(['Awa', 'Ba', 'Zoé'])
  })

  it('goes with the advice at its own memo, and with none where none was given', () => {
    const moves = [...advised, 'go', 'go', 'go', { option: 'army' }] as const
    const handIn = handedIn(smallStory, { name: 'Ca', moves })
    const memos = { budget: 'Soldiers are not paid.', elsewhere: 'Never reached.' }
    const [sheet] = sheetsOf({ ...handIn, words: { memos, debrief: [] } })
    expect(sheet?.written.map((one) => [one.sentence, one.advised?.option ?? null])).toEqual([
      ['Soldiers are not paid.', 'army'],
      ['Never reached.', null],
    ])
  })

  it('comes question by question, only from those who answered it', () => {
    const pages = markingPages(sheets, 'question')
    expect(pages.map(({ question, cards }) => [question?.ask, ...cards.map(({ who }) => who)])).toEqual([
      ['memo', 'Awa', 'Ba'],
      ['debrief 1', 'Awa'],
    ])
    expect(pages[0]?.cards.every(({ written }) => written.length === 1)).toBe(true)
  })

  it('is drawn twelve at a time, and nobody is lost between', () => {
    const many = sheetsOf(...Array.from({ length: 25 }, (_, index) => wrote(`P${index}`, 'So.')))
    const pages = markingPages(many, 'question')
    expect(pages.map(({ cards }) => cards.length)).toEqual([12, 12, 1])
    expect(new Set(pages.flatMap(({ cards }) => cards.map(({ key }) => key))).size).toBe(25)
  })
})

describe('points', () => {
  it('are never more than the row gives, also when the row came to give less', () => {
    const [row] = fourRows
    expect(pointsOf({ points: { evidence: 3 }, comment: '' }, { ...row!, most: 2 })).toBe(2)
    expect(pointsOf(unmarked, row!)).toBeNull()
    expect(totalOf({ points: { evidence: 3, status: 0 }, comment: '' }, fourRows)).toEqual({ points: 3, most: 12 })
    expect(totalOf(unmarked, fourRows)).toEqual({ points: null, most: 12 })
  })

  it('of a row that does not apply to a pupil are none, and are not in what theirs are out of', () => {
    const marked = { points: { evidence: 3, fit: 2, consequences: null, status: 0 }, comment: '' }
    expect(fourRows.map((row) => [pointsOf(marked, row), applies(marked, row)])).toEqual([
      [3, true],
      [2, true],
      [null, false],
      [0, true],
    ])
    expect(totalOf(marked, fourRows)).toEqual({ points: 5, most: 9 })
    expect(isMarked({ points: { fit: null }, comment: '' })).toBe(true)
  })

  it('go with their row when rows are merged and split, and take no other row’s place', () => {
    const { students } = gradebook(smallStory, anAssignment(), received([wrote('A', ''), wrote('B', '')]))
    const [a, b] = students
    const record = { ...emptyClass('class-1'), marked: { [b!.key]: { points: { fit: 2 }, comment: 'x' } } }
    const merged = mergeRows(record, a!, b!)
    expect(merged.marked[a!.key]).toEqual(record.marked[b!.key])
    const own = { ...record, marked: { ...record.marked, [a!.key]: { points: { fit: 1 }, comment: '' } } }
    expect(mergeRows(own, a!, b!).marked[a!.key]?.points).toEqual({ fit: 1 })
    const one = gradebook(smallStory, anAssignment(), received([wrote('A', ''), wrote('B', '')]), merged).students[0]!
    const split = splitRow({ ...merged, marked: { [one.key]: { points: { fit: 3 }, comment: '' } } }, one, one.key)
    expect(Object.keys(split.marked)).toHaveLength(2)
  })
})

const slip: MarksSlip = slipOf(
  'Chapitre I',
  fourRows.map((row) => (row.id === 'fit' ? { ...row, name: 'Conseil', most: 5 } : row)),
  { points: { evidence: 0, fit: 4 }, comment: 'Bien vu, Awa — mais qui le dit ? <b>' },
)
const frozen = readFileSync('tests/fixtures/marks-format-1.txt', 'utf8')
const own: MarksSlip = slipOf('Chapitre I', fourRows, { points: { evidence: 3, consequences: null }, comment: '' }, [
  {
    about: 'Vu du ciel',
    advised: 'Ouvrir une enquête nationale',
    rested: 'Un charnier a été découvert.',
    sentence: 'Qui l’a vu ?',
  },
])
const frozenTwo = readFileSync('tests/fixtures/marks-format-2.txt', 'utf8')

describe('marks that go back to a pupil', () => {
  it('come back as they were given, with the teacher’s own names of rows, and nobody’s name', () => {
    expect(expectOk(readMarks(`https://x.org/fr/marks/#${writeMarks(slip)}`))).toEqual(slip)
    expect(slip.rows.map(({ points, most }) => [points, most])).toEqual([
      [0, 3],
      [4, 5],
      [null, 3],
      [null, 3],
    ])
  })

  it('of the first version open for ever', () => {
    expect(expectOk(readMarks(frozen))).toEqual(slip)
  })

  it('say what they are for: advice, card and the pupil’s own sentence; and which row does not apply', () => {
    expect(expectOk(readMarks(writeMarks(own)))).toEqual(own)
    expect(expectOk(readMarks(frozenTwo))).toEqual(own)
    const long = { ...own, written: [{ ...own.written[0]!, sentence: 'é'.repeat(4000) }] }
    expect(expectOk(readMarks(writeMarks(long))).written[0]?.sentence).toMatch(/^é{1500}$/u)
  })

  it('say why they cannot be read', () => {
    const kind = (text: string) => {
      const read = readMarks(text)
      return read.ok ? 'read' : read.error.kind
    }
    const [code = ''] = findCodes(frozen)
    expect(kind('Bonjour')).toBe('no-marks')
    expect(kind(code.slice(0, -2))).toBe('damaged')
    expect(kind(code.replace(/.$/u, (last) => (last === 'A' ? 'B' : 'A')))).toBe('damaged')
    expect(kind(writeCode('marks', squeeze(toBytes({ v: 3 }))))).toBe('newer')
    expect(kind(writeCode('marks', squeeze(toBytes({ v: 1, t: 'x', r: [['evidence', '', 99, 3]], c: '' }))))).toBe(
      'damaged',
    )
  })
})
