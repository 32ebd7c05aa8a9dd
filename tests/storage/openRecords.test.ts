import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type KeyValue, memoryKeyValue } from '../../src/storage/KeyValue'
import { openRecords } from '../../src/storage/openRecords'
import { decodeRun, encodeRun } from '../../src/storage/runCodec'
import { currentKind, runKind } from '../../src/storage/runKinds'
import { advised as advise, aSavedRun as aRun } from '../support/aSavedRun'

const frozen = JSON.parse(readFileSync('tests/fixtures/run-format-1.json', 'utf8')) as unknown

/** A tab's records over what a browser keeps. */
function recordsOn(port: KeyValue) {
  let names = 0
  const told: string[] = []
  return {
    told,
    ...openRecords({
      port,
      tabs: { tell: (key) => told.push(key), hear: () => undefined },
      clock: () => 77,
      newId: () => `new-${++names}`,
      pause: () => Promise.resolve(),
    }),
  }
}

describe('records in a browser of several tabs', () => {
  it('come back as they were kept, and the other tabs are told', async () => {
    const records = recordsOn(memoryKeyValue())
    await records.keep(runKind, aRun({ log: [advise('stay')] }), undefined)
    expect(await records.load(runKind)).toEqual({ records: [aRun({ log: [advise('stay')] })], broken: [] })
    expect(records.told).toEqual(['run/a'])
  })

  it('are written into what another tab has written meanwhile, not over it', async () => {
    const port = memoryKeyValue()
    const [one, other] = [recordsOn(port), recordsOn(port)]
    const begun = aRun()
    await one.keep(runKind, begun, undefined)
    await other.keep(runKind, aRun({ log: [advise('stay')] }), begun)
    const kept = await one.keep(runKind, aRun({ log: [advise('leave')] }), begun)
    expect(kept).toMatchObject({ here: { log: [advise('stay')] }, apart: { log: [advise('leave')] } })
    const { records } = await one.load(runKind)
    expect(records.map(({ id, parent }) => [id, parent])).toEqual([
      ['a', null],
      ['new-1', { run: 'a', entries: 0 }],
    ])
    expect(one.told).toEqual(['run/a', 'run/a', 'run/new-1'])
  })

  it('without a way to merge are as the last tab wrote them', async () => {
    const port = memoryKeyValue()
    const [one, other] = [recordsOn(port), recordsOn(port)]
    await one.keep(currentKind, 'first', undefined)
    expect(await other.keep(currentKind, 'second', undefined)).toEqual({ here: 'second', apart: null })
    expect(await one.load(currentKind)).toEqual({ records: ['second'], broken: [] })
    await one.remove(currentKind, '')
    expect(await other.keep(currentKind, 'second', 'second')).toEqual({ here: 'second', apart: null })
    expect(other.told).toEqual(['current', 'current'])
  })

  it('are left as they stand, with what this version does not know, where a tab brings nothing new', async () => {
    const port = memoryKeyValue()
    const there = { ...(encodeRun(aRun({ log: [advise('stay')] })) as object), more: 'of another version' }
    await port.update('run/a', () => there)
    await recordsOn(port).keep(runKind, aRun(), aRun())
    expect(await port.get('run/a')).toEqual(there)
  })

  it('are read one by one: as kept, none where none was or it was deleted, or not at all where it is broken', async () => {
    const port = memoryKeyValue()
    const records = recordsOn(port)
    await records.keep(runKind, aRun(), undefined)
    await records.keep(runKind, aRun({ id: 'b' }), undefined)
    await records.remove(runKind, 'b')
    await port.update('run/text', () => 'damaged')
    await port.update('run/null', () => null)
    expect(await records.read(runKind, 'a')).toEqual(aRun())
    expect([await records.read(runKind, 'b'), await records.read(runKind, 'never')]).toEqual([null, null])
    const broken = [await records.read(runKind, 'text'), await records.read(runKind, 'null')]
    expect(broken).toEqual([undefined, undefined])
    expect(records.told).toEqual(['run/a', 'run/b', 'run/b'])
  })

  it('are heard of by kind, each by its id', () => {
    const ears: ((key: string) => void)[] = []
    const records = openRecords({
      port: memoryKeyValue(),
      tabs: { tell: () => undefined, hear: (heard) => ears.push(heard) },
      clock: () => 77,
      newId: () => 'new',
      pause: () => Promise.resolve(),
    })
    const heard: string[] = []
    records.hear(runKind, (id) => heard.push(`run ${id}`))
    records.hear(currentKind, (id) => heard.push(`current ${id}`))
    for (const key of ['run/a', 'runner/b', 'current', 'run/c/d', 'note/e']) ears.forEach((ear) => ear(key))
    expect(heard).toEqual(['run a', 'current ', 'run c/d'])
  })

  it('do not come back when they were deleted, whatever a sleeping tab still writes; only when they are put back', async () => {
    const port = memoryKeyValue()
    const records = recordsOn(port)
    await records.keep(runKind, aRun(), undefined)
    await records.remove(runKind, 'a')
    expect(await records.keep(runKind, aRun({ log: [advise('stay')] }), aRun())).toEqual({ here: null, apart: null })
    expect((await records.load(runKind)).records).toEqual([])
    expect(await port.get('run/a')).toEqual({ removed: 77 })
    await records.keep(runKind, aRun(), undefined)
    expect((await records.load(runKind)).records).toEqual([aRun()])
  })

  it('that are broken stay where they are, untouched, and spoil no other', async () => {
    const port = memoryKeyValue()
    const records = recordsOn(port)
    await records.keep(runKind, aRun(), undefined)
    await port.update('run/broken', () => ({ format: 1, run: { id: 7 } }))
    expect(await records.load(runKind)).toEqual({
      records: [aRun()],
      broken: [{ key: 'run/broken', why: 'unreadable', value: { format: 1, run: { id: 7 } } }],
    })
    expect(await port.get('run/broken')).toEqual({ format: 1, run: { id: 7 } })
  })

  it('that are broken are told one by one, with what was put aside, until they are discarded; what can be read by now stays', async () => {
    const port = memoryKeyValue()
    const records = recordsOn(port)
    await port.update('run/newer', () => ({ format: 99 }))
    await port.update('aside/1234/run/a', () => 'damaged')
    await port.update('aside/5/run/b', () => ({ removed: 6 }))
    await port.update('aside/5/room/a', () => 'of another kind')
    await port.update('runner/a', () => 'of another kind')
    await port.update('run/c', () => null)
    await port.update('run/d', () => ({ removed: 6 }))
    const { broken } = await records.load(runKind)
    expect(broken.map(({ key, why }) => [key, why])).toEqual([
      ['run/c', 'unreadable'],
      ['run/newer', 'newer'],
      ['aside/1234/run/a', 'unreadable'],
    ])
    await records.discard(runKind, 'aside/1234/run/a')
    await records.discard(runKind, 'run/c')
    expect(records.told).toEqual(['aside/1234/run/a', 'run/c'])
    // Another tab, of a newer version, has mended this one meanwhile.
    await port.update('run/newer', () => encodeRun(aRun({ id: 'newer' })))
    await records.discard(runKind, 'run/newer')
    expect(await records.load(runKind)).toEqual({ records: [aRun({ id: 'newer' })], broken: [] })
    expect(await port.get('aside/5/room/a')).toBe('of another kind')
  })

  it('that are broken are put aside before anything is written in their place', async () => {
    const port = memoryKeyValue()
    await port.update('run/a', () => 'damaged')
    await recordsOn(port).keep(runKind, aRun(), undefined)
    expect(await port.entries('')).toEqual([
      ['aside/77/run/a', 'damaged'],
      ['run/a', encodeRun(aRun())],
    ])
  })

  it('of a later version are not written over, nor asked for again', async () => {
    const port = memoryKeyValue()
    const later = { format: 2, run: 'of another shape' }
    await port.update('run/a', () => later)
    const update = vi.spyOn(port, 'update')
    const kept = recordsOn(port).keep(runKind, aRun(), undefined)
    await expect(kept).rejects.toMatchObject({
      name: 'NewerStore',
      message: expect.stringContaining('format 2') as string,
    })
    expect(update).toHaveBeenCalledTimes(1)
    expect(await port.get('run/a')).toEqual(later)
  })

  it('are tried again where the browser refuses once, and refused where it refuses again', async () => {
    let refusals = 1
    const port = memoryKeyValue()
    const stubborn: KeyValue = {
      ...port,
      update: (...of) => (refusals-- > 0 ? Promise.reject(new Error('busy')) : port.update(...of)),
    }
    await recordsOn(stubborn).keep(runKind, aRun(), undefined)
    expect(await port.get('run/a')).toEqual(encodeRun(aRun()))
    refusals = 2
    await expect(recordsOn(stubborn).keep(runKind, aRun({ id: 'b' }), undefined)).rejects.toThrow('busy')
  })
})

describe('the saved form of a run', () => {
  it('still reads format 1, as frozen', () => {
    const decoded = decodeRun(frozen)
    expect(decoded).toMatchObject({ ok: true, value: { id: 'frozen-1', entry: null } })
    expect(decoded.ok && encodeRun(decoded.value)).toEqual(frozen)
  })

  it('says so when a save comes from a later version', () => {
    expect(decodeRun({ format: 99, run: {} })).toMatchObject({ ok: false, error: { kind: 'newer' } })
  })

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (value) => decodeRun(value).ok === false))
  })
})
