import { describe, expect, it, vi } from 'vitest'
import { type Kind, asOne } from '../../src/storage/Kind'
import type { Page } from '../../src/storage/Keeper'
import { type KeyValue, memoryKeyValue } from '../../src/storage/KeyValue'
import { mergeNotes } from '../../src/storage/mergeNotes'
import { type Note, decodeNote, encodeNote } from '../../src/storage/noteCodec'
import { openKeeper } from '../../src/storage/openKeeper'
import { currentKind, runKind } from '../../src/storage/runKinds'
import { aBrowser, settled } from '../support/aBrowser'
import { advised, aSavedRun } from '../support/aSavedRun'

const noteKind: Kind<Note> = {
  name: 'note',
  idOf: ({ id }) => id,
  encode: encodeNote,
  decode: decodeNote,
  merge: asOne(mergeNotes),
}
const note = (id: string, text = id): Note => ({ id, text })

/** A tab with one page, whose shelf is loaded. */
async function tabOf<T>(kind: Kind<T>, browser = aBrowser(), how: { clock?: () => number; deaf?: boolean } = {}) {
  const page: Page<T> = { value: [] }
  const parted = vi.fn<(from: T, to: T) => void>()
  const shelf = (await browser.tab({ newId: () => 'branch', ...how }).open()).shelf(kind, page, parted)
  await shelf.load()
  return { page, parted, ...shelf }
}

/** A tab whose storage a test hurts, and that hears what a test says. */
async function hurtTab(port: KeyValue) {
  const ears: ((key: string) => void)[] = []
  const page: Page<Note> = { value: [] }
  const tabs = { tell: () => undefined, hear: (heard: (key: string) => void) => void ears.push(heard) }
  const pause = () => Promise.resolve()
  const shelf = openKeeper({ port, tabs, pause, clock: () => 1, newId: () => 'branch' }).shelf(noteKind, page)
  await shelf.load()
  const hear = async (key: string): Promise<void> => {
    for (const heard of ears) heard(key)
    await settled()
  }
  return { page, hear, ...shelf }
}

describe('what a page has changed', () => {
  it('is kept, and nothing else is written or moved', async () => {
    const browser = aBrowser()
    const tab = await tabOf(noteKind, browser)
    const value = [note('a'), note('b')]
    tab.page.value = value
    await tab.keep()
    expect(await browser.port.entries('')).toEqual([
      ['note/a', encodeNote(note('a'))],
      ['note/b', encodeNote(note('b'))],
    ])
    const update = vi.spyOn(browser.port, 'update')
    tab.page.value = [note('b', 'more'), ...value.slice(0, 1)]
    await tab.keep()
    await tab.keep()
    expect(update.mock.calls.map(([key]) => key)).toEqual(['note/b'])
    expect(tab.page.value).toEqual([note('b', 'more'), note('a')])
  })

  it('is not given another place or name where it is kept as it is', async () => {
    const tab = await tabOf(noteKind)
    const value = [note('a')]
    tab.page.value = value
    await tab.keep()
    expect(tab.page.value).toBe(value)
  })

  it('is gone from storage where the page took it away, once', async () => {
    let now = 0
    const browser = aBrowser()
    const tab = await tabOf(noteKind, browser, { clock: () => ++now })
    tab.page.value = [note('a'), note('b')]
    await tab.keep()
    tab.page.value = [note('b')]
    await tab.keep()
    await tab.keep()
    expect(await browser.port.entries('')).toEqual([
      ['note/a', { removed: 1 }],
      ['note/b', encodeNote(note('b'))],
    ])
  })

  it('is told where it cannot be kept, the rest is kept, and it is tried again', async () => {
    const port = memoryKeyValue()
    let busy = true
    const update: KeyValue['update'] = (key, change) =>
      busy && key === 'note/a' ? Promise.reject(new Error('busy')) : port.update(key, change)
    const tab = await hurtTab({ ...port, update })
    tab.page.value = [note('a'), note('b')]
    await expect(tab.keep()).rejects.toThrow('busy')
    expect(await port.entries('')).toEqual([['note/b', encodeNote(note('b'))]])
    busy = false
    await tab.keep()
    expect(await port.get('note/a')).toEqual(encodeNote(note('a')))
  })

  it('meets what was kept before, where it was made before that was read', async () => {
    const browser = aBrowser()
    await browser.port.update('note/a', () => encodeNote(note('a', 'theirs')))
    await browser.port.update('note/b', () => encodeNote(note('b')))
    const page: Page<Note> = { value: [note('a', 'mine')] }
    const shelf = (await browser.tab().open()).shelf(noteKind, page)
    expect(await shelf.load()).toEqual([])
    expect(page.value).toEqual([note('a', 'mine'), note('b')])
    await shelf.keep()
    expect(page.value).toEqual([note('a', 'theirs\n\nmine'), note('b')])
    expect(await browser.port.get('note/a')).toEqual(encodeNote(note('a', 'theirs\n\nmine')))
  })
})

describe('what another tab has written', () => {
  it('stands on this page too, in the place of what it was; what it took away is gone', async () => {
    const browser = aBrowser()
    const [one, other] = [await tabOf(noteKind, browser), await tabOf(noteKind, browser)]
    one.page.value = [note('a'), note('b')]
    await one.keep()
    await settled()
    expect(other.page.value).toEqual([note('a'), note('b')])
    other.page.value = [note('a', 'more'), note('b')]
    await other.keep()
    await settled()
    expect(one.page.value).toEqual([note('a', 'more'), note('b')])
    other.page.value = [note('b')]
    await other.keep()
    await settled()
    expect(one.page.value).toEqual([note('b')])
  })

  it('waits where this page has a change of its own on its way, and meets it', async () => {
    const browser = aBrowser()
    const [one, other] = [await tabOf(noteKind, browser), await tabOf(noteKind, browser)]
    one.page.value = [note('a', 'one\n')]
    await one.keep()
    await settled()
    one.page.value = [note('a', 'one\nmine')]
    other.page.value = [note('a', 'one\ntheirs')]
    await other.keep()
    await settled()
    expect(one.page.value).toEqual([note('a', 'one\nmine')])
    await one.keep()
    expect(one.page.value).toEqual([note('a', 'one\ntheirs\n\nmine')])
  })

  it('leaves a page alone that goes its own way: the last one written holds', async () => {
    const browser = aBrowser()
    const [one, other] = [await tabOf(currentKind, browser), await tabOf(currentKind, browser)]
    one.page.value = ['mine']
    await one.keep()
    other.page.value = ['theirs']
    await other.keep()
    await settled()
    expect([one.page.value, other.page.value]).toEqual([['mine'], ['theirs']])
    expect(await browser.port.get('current')).toBe('theirs')
  })

  it('does not touch the page where it cannot be read, says the same, or was never known', async () => {
    const port = memoryKeyValue()
    const tab = await hurtTab(port)
    const value = [note('a'), note('b')]
    tab.page.value = value
    await tab.keep()
    await tab.hear('note/a')
    await tab.hear('note/never')
    await port.update('note/b', () => 'damaged')
    await tab.hear('note/b')
    expect(tab.page.value).toBe(value)
  })

  it('does not undo what the page changes while it is read', async () => {
    const port = memoryKeyValue()
    let reading: () => void = () => undefined
    const get: KeyValue['get'] = (key) => {
      reading()
      return port.get(key)
    }
    const tab = await hurtTab({ ...port, get })
    tab.page.value = [note('a')]
    await tab.keep()
    await port.update('note/a', () => encodeNote(note('a', 'a theirs')))
    reading = () => (tab.page.value = [note('a', 'a mine')])
    await tab.hear('note/a')
    expect(tab.page.value).toEqual([note('a', 'a mine')])
  })

  describe('while this page keeps a change of the same', () => {
    const b = note('b')
    /** A page whose change meets another tab's, and that does something more meanwhile. */
    async function meanwhile(go: (page: Page<Note>) => void) {
      const port = memoryKeyValue()
      let kept: () => void = () => undefined
      const update: KeyValue['update'] = (key, change) => port.update(key, change).then(() => kept())
      const tab = await tabOf(noteKind, aBrowser({ ...port, update }), { deaf: true })
      tab.page.value = [note('a', 'one\n'), b]
      await tab.keep()
      await port.update('note/a', () => encodeNote(note('a', 'one\ntheirs')))
      tab.page.value = [note('a', 'one\nmine'), b]
      kept = () => go(tab.page)
      await tab.keep()
      kept = () => undefined
      return { ...tab, port }
    }

    it('is taken on, and what the page went on to stands below it', async () => {
      const { page, keep, port } = await meanwhile((of) => (of.value = [note('a', 'one\nmine\nmore'), b]))
      const both = note('a', 'one\ntheirs\n\nmine\n\none\nmine\nmore')
      expect(page.value).toEqual([both, b])
      await keep()
      expect(await port.get('note/a')).toEqual(encodeNote(both))
    })

    it('does not come back where the page has taken it away', async () => {
      const { page, keep, port } = await meanwhile((of) => (of.value = [b]))
      expect(page.value).toEqual([b])
      await keep()
      expect(await port.get('note/a')).toEqual({ removed: 1 })
    })
  })

  it('was taken away there: it goes here too, and is not taken away again', async () => {
    let now = 0
    const browser = aBrowser()
    const deaf = await tabOf(noteKind, browser, { deaf: true, clock: () => ++now })
    deaf.page.value = [note('a'), note('b')]
    await deaf.keep()
    await browser.port.update('note/a', () => ({ removed: 77 }))
    deaf.page.value = [note('a', 'mine'), note('b')]
    await deaf.keep()
    await deaf.keep()
    expect(deaf.page.value).toEqual([note('b')])
    expect(await browser.port.get('note/a')).toEqual({ removed: 77 })
  })
})

describe('a run in which two tabs went different ways', () => {
  it('stands beside a branch with what was done here, and the page is told', async () => {
    const browser = aBrowser()
    const deaf = await tabOf(runKind, browser, { deaf: true })
    const other = await tabOf(runKind, browser)
    const begun = aSavedRun()
    deaf.page.value = [begun, aSavedRun({ id: 'z' })]
    await deaf.keep()
    await settled()
    const theirs = aSavedRun({ log: [advised('stay')] })
    other.page.value = [theirs, aSavedRun({ id: 'z' })]
    await other.keep()
    const mine = aSavedRun({ log: [advised('leave')] })
    deaf.page.value = [mine, aSavedRun({ id: 'z' })]
    await deaf.keep()
    const branch = { ...mine, id: 'branch', parent: { run: 'a', entries: 0 } }
    expect(deaf.page.value).toEqual([theirs, branch, aSavedRun({ id: 'z' })])
    expect(deaf.parted.mock.calls).toEqual([[mine, branch]])
    await settled()
    expect(other.page.value).toEqual([theirs, aSavedRun({ id: 'z' }), branch])
    // It is kept by now: taken away from the page it goes from storage too.
    deaf.page.value = deaf.page.value.filter(({ id }) => id !== 'branch')
    await deaf.keep()
    expect(await browser.port.get('run/branch')).toEqual({ removed: 1 })
  })
})

it('what cannot be read is told at loading, and given up when that is asked for', async () => {
  const browser = aBrowser()
  await browser.port.update('note/a', () => 'damaged')
  const page: Page<Note> = { value: [] }
  const shelf = (await browser.tab().open()).shelf(noteKind, page)
  expect(await shelf.load()).toEqual([{ key: 'note/a', why: 'unreadable', value: 'damaged' }])
  await shelf.discard('note/a')
  expect(await browser.port.get('note/a')).toEqual({ removed: 1 })
  expect(await shelf.load()).toEqual([])
})
