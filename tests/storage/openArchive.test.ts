import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Run } from '../../src/model/Run'
import { memoryKeyValue } from '../../src/storage/KeyValue'
import { openArchive } from '../../src/storage/openArchive'
import { decodeRun, encodeRun } from '../../src/storage/runCodec'

const aRun = (change: Partial<Run> = {}): Run => ({
  id: 'a',
  story: 'v',
  entry: null,
  parent: null,
  begun: 1,
  log: [],
  ...change,
})
const frozen = JSON.parse(readFileSync('tests/fixtures/run-format-1.json', 'utf8')) as unknown

describe('the archive of runs', () => {
  it('gives back what was saved, oldest first, and the run to continue', async () => {
    const archive = openArchive(memoryKeyValue())
    await archive.save(aRun({ id: 'b', begun: 2, log: [{ kind: 'go', at: 3 }] }))
    await archive.save(aRun())
    await archive.setCurrent('b')
    const { runs, current } = await archive.load()
    expect(runs.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(runs[1]?.log).toEqual([{ kind: 'go', at: 3 }])
    expect(current).toBe('b')
  })

  it('deletes one run and leaves the others, its branches too', async () => {
    const archive = openArchive(memoryKeyValue())
    const child = aRun({ id: 'b', begun: 2, parent: { run: 'a', entries: 0 } })
    await archive.save(aRun())
    await archive.save(child)
    await archive.remove('a')
    await archive.remove('never-there')
    expect((await archive.load()).runs).toEqual([child])
  })

  it('keeps a broken save aside, untouched, and reads the others', async () => {
    const port = memoryKeyValue()
    await openArchive(port).save(aRun())
    await port.set('run/broken', { format: 1, run: { id: 7 } })
    const { runs, broken } = await openArchive(port).load()
    expect(runs.map(({ id }) => id)).toEqual(['a'])
    expect(broken).toEqual([{ key: 'run/broken', why: expect.stringContaining('run.') as string }])
    expect(await port.get('run/broken')).toEqual({ format: 1, run: { id: 7 } })
  })

  it('does not offer to continue a run that cannot be read', async () => {
    const port = memoryKeyValue()
    await port.set('run/x', 'junk')
    await port.set('current', 'x')
    expect((await openArchive(port).load()).current).toBeNull()
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
