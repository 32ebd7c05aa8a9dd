import type { Note } from './noteCodec'

/** A note that was written on in two tabs: the one that was changed; of two different texts both, one below the other. */
export function mergeNotes(base: Note | undefined, there: Note, mine: Note): Note {
  if (mine.text === base?.text) return there
  if (there.text === base?.text || mine.text.includes(there.text)) return mine
  return there.text.includes(mine.text) ? there : { ...mine, text: `${there.text}\n\n${mine.text}` }
}
