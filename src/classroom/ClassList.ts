/** One pupil as the teacher's list has them. */
export interface Pupil {
  /** As typed: letters, accents, order. */
  readonly name: string
  /** What another system knows them by: an e-mail address, a number; `''` for none. */
  readonly identifier: string
}

/** In the order in which they were typed. Empty: the class has no list, and none is needed. */
export type ClassList = readonly Pupil[]

/** Longest name and identifier, and the longest list. */
export const mostOfList = { text: 80, pupils: 500 } as const

/** A name as the list compares it: only case, spaces and composition are passed over. `  Aïssata  TRAORÉ ` → `aïssata traoré`. */
export const listName = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** Whether a name can be seen: not of spaces, marks and signs without width alone. */
export const isName = (text: string): boolean => /[^\s\p{C}\p{M}\p{DI}\u2800]/u.test(text)

/** Each pupil with a key that stays as long as the name does; the second of one name is `awa traoré 2`. */
export function keyed(list: ClassList): readonly { readonly key: string; readonly pupil: Pupil }[] {
  const met = new Map<string, number>()
  return list.map((pupil) => {
    const name = listName(pupil.name)
    const count = (met.get(name) ?? 0) + 1
    met.set(name, count)
    return { key: count === 1 ? name : `${name} ${count}`, pupil }
  })
}
