import type { Together } from '../engine/saves/mergeRun'
import type { KeyValue } from './KeyValue'
import type { Kind } from './Kind'
import { NewerStore } from './NewerStore'
import type { Tabs } from './Tabs'
import type { BrokenSave } from './versioned'

/** What the keeping of records stands on. */
export interface Ground {
  readonly port: KeyValue
  readonly tabs: Tabs
  readonly clock: () => number
  readonly newId: () => string
  /** Waits before something that failed is tried again. */
  readonly pause: () => Promise<void>
}

/** What is kept and cannot be read, as it is kept. */
export interface BrokenRecord {
  readonly key: string
  /** `newer`: a later version of the app has written it. */
  readonly why: BrokenSave['kind']
  readonly value: unknown
}

/** What is kept now of a record: `here` under its own name, `null` where it was deleted in another tab. */
export type Kept<T> = Together<T> | { readonly here: null; readonly apart: null }

/** Records, each under a key of its own, so that a broken one spoils no other. */
export interface Records {
  /** What can be read, and what cannot: under its own name, or put aside before something else was written there. */
  load<T>(kind: Kind<T>): Promise<{ readonly records: readonly T[]; readonly broken: readonly BrokenRecord[] }>
  /** `null`: deleted, or never there; `undefined`: it cannot be read. */
  read<T>(kind: Kind<T>, id: string): Promise<T | null | undefined>
  /** Writes a record into what is there by now: merged, or apart from it. Rejects where it cannot be kept, and changes nothing. */
  keep<T>(kind: Kind<T>, mine: T, base: T | undefined): Promise<Kept<T>>
  /** Leaves a mark, so that no merge brings it back. */
  remove<T>(kind: Kind<T>, id: string): Promise<void>
  /** Gives up what cannot be read. What can be read by now stays. */
  discard<T>(kind: Kind<T>, key: string): Promise<void>
  /** Hears of records of a kind that other tabs have written, by id. */
  hear<T>(kind: Kind<T>, heard: (id: string) => void): void
}

const keyOf = (name: string, id: string): string => (id ? `${name}/${id}` : name)
const idIn = (name: string, key: string): string | null =>
  key === name ? '' : key.startsWith(`${name}/`) ? key.slice(name.length + 1) : null
const isMark = (value: unknown): boolean => typeof value === 'object' && value !== null && 'removed' in value

/** Records over a key-value store that several tabs share. */
export function openRecords({ port, tabs, clock, newId, pause }: Ground): Records {
  /** Where a browser refuses, it is asked once more. */
  async function write(key: string, change: Parameters<KeyValue['update']>[1]): Promise<void> {
    await port.update(key, change).catch(async (error: unknown) => {
      if (error instanceof NewerStore) throw error
      await pause()
      return port.update(key, change)
    })
  }

  async function keep<T>(kind: Kind<T>, mine: T, base: T | undefined): Promise<Kept<T>> {
    const key = keyOf(kind.name, kind.idOf(mine))
    let kept: Kept<T> = { here: mine, apart: null }
    await write(key, (there, also) => {
      const { value, ...rest } = join(kind, there, mine, base, newId)
      kept = rest
      if (rest.apart) also(keyOf(kind.name, kind.idOf(rest.apart)), kind.encode(rest.apart))
      if (rest.aside) also(`aside/${clock()}/${key}`, there)
      return value
    })
    tabs.tell(key)
    if (kept.apart) tabs.tell(keyOf(kind.name, kind.idOf(kept.apart)))
    return kept
  }

  return {
    keep,
    async load(kind) {
      const entries = await port.entries(kind.name)
      const own = entries.filter(([key, value]) => idIn(kind.name, key) !== null && !isMark(value))
      const records = own.map(([, value]) => kind.decode(value)).flatMap((one) => (one.ok ? [one.value] : []))
      const apart = (await port.entries('aside/')).filter(
        ([key, value]) => idIn(kind.name, key.replace(/^aside\/\d+\//u, '')) !== null && !isMark(value),
      )
      const broken = [...own, ...apart].flatMap(([key, value]): BrokenRecord[] => {
        const decoded = kind.decode(value)
        return decoded.ok ? [] : [{ key, why: decoded.error.kind, value }]
      })
      return { records, broken }
    },
    async discard(kind, key) {
      await write(key, (there) => (kind.decode(there).ok ? there : { removed: clock() }))
      tabs.tell(key)
    },
    async read(kind, id) {
      const there = await port.get(keyOf(kind.name, id))
      if (there === undefined || isMark(there)) return null
      const decoded = kind.decode(there)
      return decoded.ok ? decoded.value : undefined
    },
    async remove({ name }, id) {
      await write(keyOf(name, id), () => ({ removed: clock() }))
      tabs.tell(keyOf(name, id))
    },
    hear({ name }, heard) {
      tabs.hear((key) => {
        const id = idIn(name, key)
        if (id !== null) heard(id)
      })
    },
  }
}

type Joined<T> = Kept<T> & { readonly value: unknown; readonly aside?: true }

/** What becomes of a record where something is there: `value` is written, and what cannot be read is put aside. */
function join<T>(kind: Kind<T>, there: unknown, mine: T, base: T | undefined, newId: () => string): Joined<T> {
  const written = { here: mine, apart: null, value: kind.encode(mine) }
  if (there === undefined) return written
  // Only what was put back, or made anew, stands up again.
  if (isMark(there)) return base && kind.merge ? { here: null, apart: null, value: there } : written
  const decoded = kind.decode(there)
  if (!decoded.ok && decoded.error.kind === 'newer') throw new NewerStore(decoded.error.why)
  if (!decoded.ok) return { ...written, aside: true }
  if (!kind.merge) return written
  const together = kind.merge(base, decoded.value, mine, newId)
  return { ...together, value: together.here === decoded.value ? there : kind.encode(together.here) }
}
