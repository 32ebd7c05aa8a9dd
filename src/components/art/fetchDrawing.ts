import { drawings, seen } from 'virtual:story/drawings'
import type { Drawing } from '../../model/Drawing'
import type { Language } from '../../model/ids'

/** Those that somebody still holds: who draws one again need not read it again, and one that nobody needs any more may go. */
const held = new Map<string, WeakRef<Drawing>>()
/** What is seen in them all, by language: short, and asked for with each. */
const told = new Map<Language, Readonly<Record<string, string>>>()

/** A drawing of the story by its name, `null` where none has that name. Rejects when the network fails. */
export async function fetchDrawing(name: string): Promise<Drawing | null> {
  const here = held.get(name)?.deref()
  if (here) return here
  const drawing = (await drawings[name]?.()) ?? null
  if (drawing) held.set(name, new WeakRef(drawing))
  return drawing
}

/** What is seen in each drawing of a scene or an ending, by its name, in one sentence. Rejects when the network fails. */
export async function fetchSeen(language: Language): Promise<Readonly<Record<string, string>>> {
  const words = told.get(language) ?? (await seen[language]())
  told.set(language, words)
  return words
}
