/** The outcome of something that is expected to fail at times: a value, or an error with a `kind`. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** Wraps a value: `ok(3)` → `{ ok: true, value: 3 }`. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })

/** Wraps an error: `fail({ kind: 'gone' })` → `{ ok: false, error: { kind: 'gone' } }`. */
export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error })
