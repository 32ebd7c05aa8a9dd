import { same } from '../engine/saves/mergeFields'
import type { Page, Shelf } from './Keeper'
import type { Kind } from './Kind'
import type { BrokenRecord, Kept, Records } from './openRecords'

export interface Plank<T> {
  readonly records: Records
  readonly kind: Kind<T>
  readonly page: Page<T>
  readonly parted: (from: T, to: T) => void
  readonly newId: () => string
}

/**
 * One kind of record, as one page knows it and as it is kept. What the page has changed is told by comparing it with what was last
 * found or kept, so that nothing is forgotten that could not be kept at once. One thing is done after the other.
 */
export function openShelf<T>({ records, kind, page, parted, newId }: Plank<T>): Shelf {
  /** Records as they were last found or kept. */
  const bases = new Map<string, T>()
  let turn: Promise<unknown> = Promise.resolve()
  function inTurn<R>(job: () => Promise<R>): Promise<R> {
    const done = turn.then(job)
    turn = done.catch(() => undefined)
    return done
  }
  const find = (id: string): T | undefined => page.value.find((record) => kind.idOf(record) === id)
  /** Puts records in the place of one, or none. */
  function place(id: string, now: readonly T[]): void {
    page.value = find(id)
      ? page.value.flatMap((record) => (kind.idOf(record) === id ? now : [record]))
      : [...page.value, ...now]
  }
  function setBase(id: string, base: T | null): void {
    if (base === null) bases.delete(id)
    else bases.set(id, base)
  }

  async function read(): Promise<readonly BrokenRecord[]> {
    // First, so that nothing is missed; it is followed after the reading.
    if (kind.merge) records.hear(kind, (id) => void inTurn(() => follow(id)).catch(() => undefined))
    const { records: kept, broken } = await records.load(kind)
    for (const record of kept) {
      const id = kind.idOf(record)
      // What was made here meanwhile is still to be kept, and meets it then.
      if (find(id)) continue
      bases.set(id, record)
      place(id, [record])
    }
    return broken
  }

  /** Takes on what another tab has written, unless a change of our own is on its way, which will meet it. */
  async function follow(id: string): Promise<void> {
    const before = find(id)
    if (before !== bases.get(id)) return
    const there = await records.read(kind, id)
    if (there === undefined || find(id) !== before || same(there, before ?? null)) return
    setBase(id, there)
    place(id, there === null ? [] : [there])
  }

  async function keepAll(): Promise<void> {
    const jobs = [
      ...[...bases.keys()].filter((id) => !find(id)).map((id) => () => removeOne(id)),
      ...page.value.filter((one) => bases.get(kind.idOf(one)) !== one).map((one) => () => keepOne(one)),
    ]
    const failed: unknown[] = []
    for (const job of jobs) await job().catch((error: unknown) => failed.push(error))
    if (failed.length > 0) throw failed[0]
  }

  async function removeOne(id: string): Promise<void> {
    await records.remove(kind, id)
    bases.delete(id)
  }

  async function keepOne(mine: T): Promise<void> {
    const id = kind.idOf(mine)
    const kept = await records.keep(kind, mine, bases.get(id))
    setBase(id, kept.here)
    if (kept.apart) bases.set(kind.idOf(kept.apart), kept.apart)
    const now = find(id)
    if (now && kept.here !== mine) settle(id, mine, now, kept)
  }

  /** Shows what came of a record that was kept; `now` may have gone on from `mine` in the meantime. */
  function settle(id: string, mine: T, now: T, { here, apart }: Kept<T>): void {
    const onFrom = (kept: T): T => (now === mine || !kind.merge ? kept : kind.merge(mine, kept, now, newId).here)
    if (here === null) return place(id, [])
    if (apart === null) return place(id, [onFrom(here)])
    place(id, [here, onFrom(apart)])
    parted(mine, apart)
  }

  return {
    load: () => inTurn(read),
    keep: () => inTurn(keepAll),
    discard: (key) => inTurn(() => records.discard(kind, key)),
  }
}
