import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { firstLanguage, type Language } from '../../src/model/languages'
import { emitAtlas } from '../../src/content/emitAtlas'
import { emitText } from '../../src/content/emitText'
import { draft } from './realStory'

const spaces = /[\s\u00a0\u202f]+/gu
const plain = (text: string): string => text.replace(spaces, ' ').trim()

/** Every text of a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

const editions = new Map<Language, Promise<Set<string>>>()
const edition = (language: Language): Promise<Set<string>> => {
  const known = editions.get(language) ?? readEdition(language)
  editions.set(language, known)
  return known
}

/** The sentences of prose are cut into parts where a name or a term can be tapped: a part of one stands for it. */
async function readEdition(language: Language): Promise<Set<string>> {
  const prose = [
    ...draft.chapters.map((chapter) => emitText(draft, chapter, language)),
    emitAtlas(draft, language),
  ].flatMap(textsIn)
  const folder = join(import.meta.dirname, '../../src/messages')
  const topics = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const messages: string[] = []
  for (const { name } of topics) {
    const { words } = (await import(join(folder, name, `${language}.ts`))) as { words: unknown }
    messages.push(...textsIn(words))
  }
  return new Set([...prose, ...messages].map(plain))
}

/** What is no language’s own: one or two words may be a name, or the same by chance. */
const telling = (text: string): boolean => text.split(' ').filter((word) => /^\p{L}{2,}/u.test(word)).length >= 3

/**
 * Texts of three words and more, of the story and of the interface, that the one edition has and the other has not. Texts with a
 * number or name put in at run time are not among them.
 */
export async function onlyIn(language: Language = firstLanguage, other: Language = 'fr'): Promise<readonly string[]> {
  const [own, theirs] = [await edition(language), await edition(other)]
  return [...own].filter((text) => telling(text) && !theirs.has(text))
}

/** Those of `texts` that a page says: in sight or not, to eyes or to a screen reader. */
export const saidIn = (page: string, texts: readonly string[]): string[] => {
  const said = plain(page)
  return texts.filter((text) => said.includes(text))
}
