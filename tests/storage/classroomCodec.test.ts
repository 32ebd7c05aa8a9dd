import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readHandInJson } from '../../src/classroom/handInJson'
import { decodeTaken, encodeTaken, storeHeld, unstoreHeld } from '../../src/storage/classroomCodec'
import { memoryKeyValue } from '../../src/storage/KeyValue'
import { openRecords } from '../../src/storage/openRecords'
import { expectOk } from '../support/buildStory'

const path = join(import.meta.dirname, '../fixtures/classroom-format-1.json')
const kept = JSON.parse(readFileSync(path, 'utf8')) as Record<'handIn' | 'taken' | 'held', unknown>

describe('what the first version kept of a class', () => {
  it('is read, whole', () => {
    expect(expectOk(readHandInJson(kept.handIn)).names).toEqual((kept.handIn as { n: unknown }).n)
    expect(encodeTaken(expectOk(decodeTaken(kept.taken)))).toEqual(kept.taken)
    expect(storeHeld(expectOk(unstoreHeld(kept.held)))).toEqual(kept.held)
  })

  it('is told apart from what a later version kept, and from what is damaged', () => {
    expect(decodeTaken({ format: 2 })).toEqual({ ok: false, error: { kind: 'newer' } })
    expect(unstoreHeld({ format: 1, held: {} })).toEqual({ ok: false, error: { kind: 'unreadable' } })
    expect(decodeTaken(null)).toEqual({ ok: false, error: { kind: 'unreadable' } })
  })
})

it('a record that cannot be read is counted and stays where it is; the others come', async () => {
  const port = memoryKeyValue()
  await port.set('assignment/broken', { format: 1, taken: 'x' })
  const sort = { prefix: 'assignment/', idOf: () => 'whole', encode: encodeTaken, decode: decodeTaken }
  const records = openRecords(port, sort)
  await records.save(expectOk(decodeTaken(kept.taken)))
  const loaded = await records.load()
  expect([loaded.records.length, loaded.broken]).toEqual([1, 1])
  expect(await port.get('assignment/broken')).toEqual({ format: 1, taken: 'x' })
})
