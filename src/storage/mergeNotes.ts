import type { Note } from './noteCodec'

/**
 * A note that was written on in two tabs: the one that was changed. Where both went on from the same lines, these stand once, and both ends
 * below it; two different texts stand one below the other.
 */
export function mergeNotes(base: Note | undefined, there: Note, mine: Note): Note {
  if (mine.text === base?.text) return there
  if (there.text === base?.text || mine.text.includes(there.text)) return mine
  if (there.text.includes(mine.text)) return there
  return { ...mine, text: `${there.text}\n\n${addedTo(base?.text ?? '', there.text, mine.text)}` }
}

/** What `mine` added where both begin with the same words; all of it where they do not, or a word would be torn. */
function addedTo(base: string, there: string, mine: string): string {
  const added = mine.slice(base.length)
  const whole = /\s$/u.test(base) || /^\s/u.test(added)
  return whole && there.startsWith(base) && mine.startsWith(base) ? added.trimStart() : mine
}
