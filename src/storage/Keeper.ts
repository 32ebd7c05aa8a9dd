import type { Kind } from './Kind'
import type { Small } from './keepSmall'
import type { BrokenRecord } from './openRecords'

/** Everything that this browser keeps for its reader, behind one door. */
export interface Keeper {
  /** Records of every kind: after mount, since reading them takes time. Rejects where nothing can be kept. */
  open(): Promise<OpenKeeper>
  /** The few things that are known before the page is drawn. */
  readonly small: Small
}

export interface OpenKeeper {
  /**
   * Follows one kind of record on behalf of a page. `parted` is called where another tab went another way, so that what was `from`
   * goes on as `to`.
   */
  shelf<T>(kind: Kind<T>, page: Page<T>, parted?: (from: T, to: T) => void): Shelf
}

/** What a page knows of one kind of record. It changes `value`; the shelf keeps what has changed, and changes it in turn. */
export interface Page<T> {
  value: readonly T[]
}

export interface Shelf {
  /** Reads what is kept and follows it from then on. Tells which records cannot be read: they stay where they are. */
  load(): Promise<readonly BrokenRecord[]>
  /** Gives up one that cannot be read. Rejects where the browser refuses. */
  discard(key: string): Promise<void>
  /**
   * Keeps what the page has changed. Rejects where something could not be kept; it is tried again at the next call. The error's name
   * says why: `NewerStore`, `QuotaExceededError`, or any other.
   */
  keep(): Promise<void>
}
