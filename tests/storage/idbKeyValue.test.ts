import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { idbKeyValue } from '../../src/storage/idbKeyValue'
import { openBrowserKeeper } from '../../src/storage/openBrowserKeeper'
import { patientKeyValue } from '../../src/storage/patientKeyValue'
import { currentKind } from '../../src/storage/runKinds'
import { browserTabs } from '../../src/storage/Tabs'
import { aChannel } from '../support/aChannel'
import { aDatabase } from '../support/aDatabase'

const name = 'advise-bamako'
let database: ReturnType<typeof aDatabase>
beforeEach(() => (database = aDatabase()))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** The store as a version after this one might have left it. */
async function ofLaterVersion(): Promise<void> {
  const later = await openDB(name, 2, { upgrade: (db) => void db.createObjectStore('values') })
  await later.put('values', { format: 9 }, 'run/a')
  later.close()
}

describe('a browser’s storage', () => {
  it('that closed its connection is opened again, once, and nothing is lost', async () => {
    const port = await idbKeyValue()
    await port.update('run/a', () => 'begun')
    database.lose()
    await port.update('run/a', (there) => `${String(there)}, gone on`)
    database.lose()
    expect(await port.entries('run')).toEqual([['run/a', 'begun, gone on']])
  })

  it('that closes each connection at once is not asked for ever', async () => {
    const port = await idbKeyValue()
    database.lose()
    const open = indexedDB.open.bind(indexedDB)
    let asked = 0
    indexedDB.open = (...of) => {
      asked += 1
      const request = open(...of)
      request.addEventListener('success', () => request.result.close())
      return request
    }
    await expect(port.get('run/a')).rejects.toMatchObject({ name: 'InvalidStateError' })
    expect(asked).toBe(1)
  })

  it('of a later version is left as it is, and told from one that refuses', async () => {
    await ofLaterVersion()
    await expect(idbKeyValue()).rejects.toMatchObject({ name: 'NewerStore' })
    const later = await openDB(name, 2)
    expect(await later.getAll('values')).toEqual([{ format: 9 }])
    later.close()
  })

  it('gives way to a later version in another tab, which need not wait, and is not written to from then on', async () => {
    const port = await idbKeyValue()
    await port.update('run/b', () => 'kept')
    const blocked = vi.fn()
    const later = await openDB(name, 2, { blocked })
    expect(blocked).not.toHaveBeenCalled()
    await expect(port.update('run/b', () => 'written over')).rejects.toMatchObject({ name: 'NewerStore' })
    expect(await later.getAll('values')).toEqual(['kept'])
    later.close()
  })

  it('that is full says so, changes nothing, and takes the next change when there is room', async () => {
    const port = await idbKeyValue()
    await port.update('run/a', () => 'kept')
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    await expect(port.update('run/a', () => 'too long')).rejects.toMatchObject({ name: 'QuotaExceededError' })
    full.mockRestore()
    expect(await port.get('run/a')).toBe('kept')
    await port.update('run/a', () => 'shorter')
    expect(await port.get('run/a')).toBe('shorter')
  })

  it('writes further keys with one, all or none', async () => {
    const port = await idbKeyValue()
    await port.update('run/a', (there, also) => {
      also('aside/1/run/a', 'of old')
      also('run/b', 'apart')
      return there ?? 'kept'
    })
    const all = [
      ['aside/1/run/a', 'of old'],
      ['run/a', 'kept'],
      ['run/b', 'apart'],
    ]
    expect(await port.entries('')).toEqual(all)
    expect(await port.entries('run/')).toEqual(all.slice(1))
    const refused = port.update('run/a', (_, also) => {
      also('run/b', 'lost')
      throw new Error('A later version has written it.')
    })
    await expect(refused).rejects.toThrow('A later version has written it.')
    expect(await port.entries('')).toEqual(all)
    await port.update('run/b', () => 'gone on')
    expect(await port.get('run/b')).toBe('gone on')
  })

  it('is not written to where nothing changes', async () => {
    const port = await idbKeyValue()
    await port.update('run/a', () => 'kept')
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    await port.update('run/a', (there) => there)
    await port.update('run/none', (there) => there)
    expect(put).not.toHaveBeenCalled()
    put.mockRestore()
    expect(await port.entries('')).toEqual([['run/a', 'kept']])
  })

  it('that refuses says what it says, and may be asked again', async () => {
    const open = indexedDB.open.bind(indexedDB)
    indexedDB.open = () => {
      throw new DOMException('private window', 'SecurityError')
    }
    await expect(idbKeyValue()).rejects.toMatchObject({ name: 'SecurityError', message: 'private window' })
    indexedDB.open = open
    expect(await (await idbKeyValue()).entries('')).toEqual([])
  })

  it('is kept open for runs, tells other tabs, and is asked once more half a second after it was busy', async () => {
    const heard: string[] = []
    aChannel()
    browserTabs().hear((key) => heard.push(key))
    const keeper = await openBrowserKeeper({ clock: () => 1, newId: () => 'new' })
    const clock = globalThis.setTimeout
    const waited: (number | undefined)[] = []
    vi.stubGlobal('setTimeout', (done: () => void, milliseconds?: number) => {
      waited.push(milliseconds)
      return clock(done, milliseconds === 500 ? 0 : milliseconds)
    })
    const busy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('busy', 'QuotaExceededError')
    })
    await keeper.shelf(currentKind, { value: ['run'] }).keep()
    busy.mockRestore()
    expect(waited.filter((milliseconds) => milliseconds === 500)).toEqual([500])
    expect(heard).toEqual(['current'])
    expect(await (await idbKeyValue()).entries('')).toEqual([['current', 'run']])
  })

  it('that is held up by another tab is waited for three seconds, not for ever', async () => {
    // A tab that does not let go, and a deletion that waits for it: whoever opens now stands behind both.
    const holder = await openDB(name, 1, { upgrade: (db) => void db.createObjectStore('values') })
    indexedDB.deleteDatabase(name)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const opening = openBrowserKeeper({ clock: () => 1, newId: () => 'new' })
    const failed = expect(opening).rejects.toThrow('No answer after 3000 ms.')
    await vi.advanceTimersByTimeAsync(3000)
    await failed
    holder.close()
  })

  it('that opens but never answers is not waited for either', async () => {
    const never = new Promise<never>(() => undefined)
    const port = patientKeyValue({ get: () => never, update: () => never, entries: () => never }, 5)
    await expect(port.get('a')).rejects.toThrow('No answer')
    await expect(port.update('a', () => 1)).rejects.toThrow('No answer')
    await expect(port.entries('a')).rejects.toThrow('No answer')
  })
})
