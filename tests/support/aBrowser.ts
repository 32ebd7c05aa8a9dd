import type { Keeper } from '../../src/storage/Keeper'
import { type KeyValue, memoryKeyValue } from '../../src/storage/KeyValue'
import { keepSmall } from '../../src/storage/keepSmall'
import { openKeeper } from '../../src/storage/openKeeper'

export interface ABrowser {
  readonly port: KeyValue
  /** What its `localStorage` holds. */
  readonly local: Map<string, string>
  /** The keeper of one more tab. One that is deaf hears nothing of the others, as one that a browser has put to sleep. */
  tab(how?: { readonly deaf?: boolean; readonly clock?: () => number; readonly newId?: () => string }): Keeper
}

let names = 0

/** A browser in memory, whose tabs share what it keeps. */
export function aBrowser(port: KeyValue = memoryKeyValue()): ABrowser {
  const local = new Map<string, string>()
  const changed = new EventTarget()
  const ears: { readonly tab: number; heard(key: string): void }[] = []
  let tabs = 0
  return {
    port,
    local,
    tab({ deaf = false, clock = () => 1, newId = () => `name-${++names}` } = {}) {
      const tab = ++tabs
      const channel = {
        tell: (key: string) => ears.forEach((ear) => ear.tab !== tab && queueMicrotask(() => ear.heard(key))),
        hear: (heard: (key: string) => void) => void (deaf || ears.push({ tab, heard })),
      }
      const keeper = openKeeper({ port, tabs: channel, clock, newId, pause: () => Promise.resolve() })
      return { open: () => Promise.resolve(keeper), small: keepSmall(() => storage(local, changed), changed) }
    },
  }
}

/** A keeper that can open nothing, as in a private window of some browsers. */
export const refusingKeeper = (): Keeper => ({
  open: () => Promise.reject(new Error('private window')),
  small: keepSmall(() => {
    throw new DOMException('denied', 'SecurityError')
  }),
})

/** Waits until everything that was to be kept, told and followed is done. */
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5))

function storage(local: Map<string, string>, changed: EventTarget): Pick<Storage, 'getItem' | 'setItem'> {
  return {
    getItem: (key) => local.get(key) ?? null,
    setItem(key, value) {
      local.set(key, value)
      changed.dispatchEvent(Object.assign(new Event('storage'), { key }))
    },
  }
}
