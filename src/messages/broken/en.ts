/** What is kept and cannot be read, in English. */
export const words = {
  newer: 'written by a newer version of this page',
  unreadable: 'damaged',
  save: 'Save it as a file',
  saveNamed: (name: string): string => `Save “${name}” as a file`,
  remove: 'Remove it',
  removeNamed: (name: string): string => `Remove “${name}”`,
  ask: (name: string): string =>
    `Remove “${name}” for good? Save it first if it may matter: a newer version may read it.`,
  yes: 'Remove for good',
  no: 'Keep it',
}

/** What each language must say. */
export type BrokenWords = typeof words
