import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bringIn } from '../../src/classroom/bringIn'
import { type ClassNotes, type ClassRecord, emptyClass } from '../../src/classroom/ClassRecord'
import { readNotes, withNotes, writeNotes } from '../../src/classroom/classNotes'
import { usualRubric } from '../../src/classroom/Rubric'
import { findCodes, writeCode } from '../../src/codes/codeText'
import { squeeze, toBytes } from '../../src/codes/squeeze'
import { decodeClass } from '../../src/storage/classCodec'
import { expectOk } from '../support/buildStory'

const record = expectOk(decodeClass(JSON.parse(readFileSync('tests/fixtures/class-format-3.json', 'utf8')) as unknown))
const frozen = readFileSync('tests/fixtures/class-notes-format-1.txt', 'utf8')
const apart = expectOk(decodeClass(JSON.parse(readFileSync('tests/fixtures/class-format-4.json', 'utf8')) as unknown))
const frozenTwo = readFileSync('tests/fixtures/class-notes-format-2.txt', 'utf8')
const aside = expectOk(decodeClass(JSON.parse(readFileSync('tests/fixtures/class-format-5.json', 'utf8')) as unknown))
const frozenThree = readFileSync('tests/fixtures/class-notes-format-3.txt', 'utf8')
const notesOf = ({ list, whose, rubric, marked, placed, chosen, counting }: ClassRecord): ClassNotes => ({
  list,
  whose,
  rubric,
  marked,
  placed,
  chosen,
  counting,
})

describe('the notes of a teacher’s file', () => {
  it('of the first version open unchanged, among whatever else the file holds', () => {
    expect(expectOk(readNotes(`Bonjour\n${frozen}`, 'class-1'))).toEqual(notesOf(record))
  })

  it('come back as they were written, with a row that does not apply to one or to all', () => {
    expect(expectOk(readNotes(writeNotes(record), 'class-1'))).toEqual(notesOf(record))
    expect(expectOk(readNotes(frozenTwo, 'class-1'))).toEqual(notesOf(apart))
    expect(expectOk(readNotes(frozenThree, 'class-1'))).toEqual(notesOf(aside))
    expect(writeNotes(aside)).toBe(frozenThree.trim())
  })

  it('are no hand-in: only what pupils handed in is brought in', () => {
    expect(bringIn(writeNotes(record), 'class.txt')).toEqual([])
    const other = writeCode('plain', new Uint8Array(80))
    expect(bringIn(`${other}\n\n${writeNotes(record)}`, '').map(({ text }) => text)).toEqual([other])
  })

  it('say why they cannot be read', () => {
    const kind = (text: string, of = 'class-1') => {
      const read = readNotes(text, of)
      return read.ok ? 'read' : read.error.kind
    }
    const [code = ''] = findCodes(frozen)
    expect(kind('no code')).toBe('no-notes')
    expect(kind(code.slice(0, -3))).toBe('damaged')
    expect(kind(code, 'class-2')).toBe('another-class')
    expect(kind(writeCode('notes', squeeze(toBytes({ v: 4, anything: 1 }))))).toBe('newer')
    expect(kind(writeCode('notes', squeeze(toBytes({ v: 1, a: 'class-1', list: 7 }))))).toBe('damaged')
  })

  it('fill a class that has none, and leave what stands there already', () => {
    const filled = withNotes(emptyClass('class-1'), notesOf(record))
    expect(filled).toMatchObject({
      list: record.list,
      marked: record.marked,
      rubric: record.rubric,
      whose: record.whose,
    })
    const own: ClassRecord = {
      ...emptyClass('class-1'),
      list: [{ name: 'aïssata traoré', identifier: 'hers' }],
      marked: { 'AB1.s.first~end': { points: { fit: 1 }, comment: '' } },
    }
    const both = withNotes(own, notesOf(record))
    expect(both.list).toEqual([...own.list, { name: 'Modibo', identifier: '' }])
    expect(both.marked).toEqual(own.marked)
    expect(withNotes(both, notesOf(record))).toEqual(both)
    expect(usualRubric).not.toEqual(both.rubric)
  })

  it('fill in what the teacher decided there, where nothing was decided here', () => {
    const empty = emptyClass('class-1')
    const notes = { ...notesOf(empty), placed: { a: '1', b: '2' }, chosen: { x: '1' }, whose: { r: 'awa' } }
    const own: ClassRecord = { ...empty, placed: { a: '9' }, chosen: { y: '2' }, whose: { r: 'ba' } }
    expect(withNotes(own, notes)).toEqual({
      ...own,
      placed: { a: '9', b: '2' },
      chosen: { x: '1', y: '2' },
      whose: { r: 'ba' },
    })
  })

  it('have of one name as many as either list has', () => {
    const list = (...names: readonly string[]) => names.map((name, at) => ({ name, identifier: `${name}-${at}` }))
    const own: ClassRecord = { ...emptyClass('class-1'), list: list('Awa', 'Ba') }
    const both = withNotes(own, { ...notesOf(own), list: list('Ca', 'Awa', 'Awa') })
    expect(both.list.map(({ identifier }) => identifier)).toEqual(['Awa-0', 'Ba-1', 'Ca-0', 'Awa-2'])
  })

  it.each([[null], [7], ['text'], [{ a: 'class-1' }], [{ v: 'one' }], [{ v: 3 }], [{ v: '4' }]])(
    'are damaged where they hold %j',
    (value) => {
      expect(readNotes(writeCode('notes', squeeze(toBytes(value))), 'class-1')).toEqual({
        ok: false,
        error: { kind: 'damaged' },
      })
    },
  )
})
