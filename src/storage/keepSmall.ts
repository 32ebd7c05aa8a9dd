/**
 * Things so small that a page can wait for them while it is drawn. Where the browser denies or fills its storage, nothing is there
 * and nothing is kept.
 */
export interface Small {
  /** `null` where nothing is there. */
  read(name: string): unknown
  /** Changes what is there now, whichever tab wrote it. */
  update(name: string, change: (there: unknown) => unknown): void
  /** Calls when another tab has changed it. */
  hear(name: string, heard: () => void): void
}

const keyOf = (name: string): string => `advise-bamako/${name}`

/** Keeps them in a synchronous store such as `localStorage`; `index.html` reads the same keys. */
export function keepSmall(open: () => Pick<Storage, 'getItem' | 'setItem'>, tabs?: EventTarget): Small {
  function read(name: string): unknown {
    let text: string | null = null
    try {
      text = open().getItem(keyOf(name))
      return JSON.parse(text ?? 'null')
    } catch {
      return text
    }
  }
  return {
    read,
    update(name, change) {
      try {
        open().setItem(keyOf(name), JSON.stringify(change(read(name))))
      } catch {
        // The page keeps it until it is closed.
      }
    },
    hear: (name, heard) =>
      tabs?.addEventListener('storage', (event) => (event as StorageEvent).key === keyOf(name) && heard()),
  }
}
