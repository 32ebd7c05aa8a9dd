import { expect, it } from 'vitest'
import { decodeNote, encodeNote } from '../../src/storage/noteCodec'

it('a note comes back however long it grew: two tabs that went on from different texts put one below the other', () => {
  const note = { id: 'plan', text: 'Begin with the map.\n'.repeat(20_000) }
  expect(decodeNote(encodeNote(note))).toEqual({ ok: true, value: note })
})
