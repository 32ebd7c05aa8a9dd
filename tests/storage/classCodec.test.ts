import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { decodeClass, encodeClass } from '../../src/storage/classCodec'
import { expectOk } from '../support/buildStory'

const kept = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/class-format-1.json'), 'utf8')) as {
  class: object
}

it('a class that the first version kept opens unchanged: the latest counts, nobody is moved, names are shown', () => {
  const opened = expectOk(decodeClass(kept))
  expect(opened).toEqual({ ...kept.class, placed: {}, counting: 'latest', hideNames: false })
  expect(expectOk(decodeClass(encodeClass(opened)))).toEqual(opened)
})

it('a class that a later version keeps is left as it is', () => {
  expect(decodeClass({ ...kept, format: 3 })).toMatchObject({ ok: false, error: { kind: 'newer' } })
  expect(decodeClass({ ...kept, format: 0 })).toMatchObject({ ok: false, error: { kind: 'unreadable' } })
})
