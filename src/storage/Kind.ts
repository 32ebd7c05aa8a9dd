import type { Together } from '../engine/saves/mergeRun'
import type { Codec } from './versioned'

/** One kind of record: how its records are told apart, written, read and merged. */
export interface Kind<T> extends Codec<T> {
  /** Beginning of its keys: `run` → `run/<id>`. */
  readonly name: string
  /** `''` where there is but one record; its key is the name alone. */
  idOf(record: T): string
  /**
   * One of two tabs' records, where each has changed `base`, the record as this tab last found or kept it. `undefined`: this tab
   * never did. Without it the last one written holds, and each tab goes on with its own.
   */
  merge?(base: T | undefined, there: T, mine: T, newId: () => string): Together<T>
}

/** A merge that always comes to one record. */
export const asOne =
  <T>(merge: (base: T | undefined, there: T, mine: T) => T) =>
  (base: T | undefined, there: T, mine: T): Together<T> => ({ here: merge(base, there, mine), apart: null })
