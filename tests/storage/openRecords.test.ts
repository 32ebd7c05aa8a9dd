import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Run } from '../../src/model/Run'
import { type KeyValue, memoryKeyValue } from '../../src/storage/KeyValue'
import { openRecords } from '../../src/storage/openRecords'
import { decodeRun, encodeRun } from '../../src/storage/runCodec'
import { runKind } from '../../src/storage/runKinds'

const aRun = (change: Partial<Run> = {}): Run => ({
  id: 'a',
  story: 'v',
  entry: null,
  parent: null,
  begun: 1,
  log: [],
  ...change,
})
const advise = (option: string, at = 1): Run['log'][number] => ({
  kind: 'advise',
  scene: 'one',
  option,
  evidence: null,
  at,
})
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
    await port.update('aside/5/run/a', () => 'damaged')
    await port.update('aside/5/room/a', () => 'of another kind')
    const { broken } = await records.load(runKind)
    expect(broken.map(({ key, why }) => [key, why])).toEqual([
      ['run/newer', 'newer'],
      ['aside/5/run/a', 'unreadable'],
    ])
    await records.discard(runKind, 'aside/5/run/a')
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

  it('of a later version are not written over', async () => {
    const port = memoryKeyValue()
    const later = { format: 2, run: 'of another shape' }
    await port.update('run/a', () => later)
    await expect(recordsOn(port).keep(runKind, aRun(), undefined)).rejects.toThrow('Saved in format 2')
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
