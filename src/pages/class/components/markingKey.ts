/** What a key asks for at the marking desk. */
export type MarkingKey =
  | { readonly kind: 'points'; readonly points: number | null }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'row'; readonly by: 1 | -1 }
  | { readonly kind: 'page'; readonly by: 1 | -1 }
  | { readonly kind: 'comment' }

const moves: Readonly<Record<string, MarkingKey>> = {
  ArrowUp: { kind: 'row', by: -1 },
  ArrowDown: { kind: 'row', by: 1 },
  ArrowLeft: { kind: 'page', by: -1 },
  ArrowRight: { kind: 'page', by: 1 },
  Backspace: { kind: 'points', points: null },
  Delete: { kind: 'points', points: null },
  n: { kind: 'not-applicable' },
  N: { kind: 'not-applicable' },
  c: { kind: 'comment' },
  C: { kind: 'comment' },
}

/** What a key press asks for, or `null`; with a modifier it is the browser's. Digits count by their place too, as a French keyboard needs. */
export function markingKey({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>): MarkingKey | null {
  if (ctrlKey || metaKey || altKey) return null
  const digit = /^\d$/u.exec(key)?.[0] ?? /^(?:Digit|Numpad)(\d)$/u.exec(code)?.[1]
  if (digit !== undefined) return { kind: 'points', points: Number(digit) }
  return moves[key] ?? null
}
