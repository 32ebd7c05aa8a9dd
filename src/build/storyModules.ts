import type { Drawing } from '../model/Drawing'
import { firstLanguage, type Language } from '../model/languages'
import { languageOf, type Draft } from '../content/Draft'
import { emitAtlas } from '../content/emitAtlas'
import { emitText } from '../content/emitText'
import { emitOutcomePictures } from '../content/outcomePictures'
import { emitCatalogue } from './emitCatalogue'
import type { LoadedStory } from './loadStory'
import { tellingOf } from './checkPaths'
import { returns, withReturns } from './returns'

export const storyModule = 'virtual:story'

/** Whether a key of the manifest names what a script fetches of the story: its words, and its drawings. */
export const isWords = (key: string): boolean =>
  /^virtual:story\/(?:text|items|catalogue|atlas|drawing|seen)\//u.test(key)

/** The story for an application: code as virtual modules, and as JSON what is fetched, its words and drawings; both by id. */
export interface StoryModules {
  readonly modules: ReadonlyMap<string, string>
  readonly words: ReadonlyMap<string, string>
}

/**
 * The story as logic and what is shown with each outcome; and as what is fetched: one catalogue and one atlas a language, one text and its
 * items a chapter and language, each drawing, and what is seen in all of them, one a language.
 */
export function storyModules({ compiled, paths }: LoadedStory): StoryModules {
  const modules = new Map<string, string>()
  const words = new Map<string, string>()
  if (!compiled || !paths) return { modules, words }
  const { story, draft } = compiled
  modules.set(`${storyModule}/logic`, asModule(story))
  for (const language of story.languages)
    words
      .set(`${storyModule}/catalogue/${language}`, JSON.stringify(emitCatalogue(compiled, paths, language)))
      .set(`${storyModule}/atlas/${language}`, JSON.stringify(emitAtlas(draft, language)))
  for (const language of story.languages)
    words.set(`${storyModule}/seen/${language}`, JSON.stringify(seenIn(draft, language)))
  const met = returns(story, tellingOf(compiled).reads)
  modules.set(`${storyModule}/outcomes`, asModule(withReturns(emitOutcomePictures(draft), met)))
  for (const [name, drawing] of drawingsOf(draft)) words.set(`${storyModule}/drawing/${name}`, JSON.stringify(drawing))
  for (const language of story.languages)
    for (const chapter of draft.chapters) {
      // A chapter that a language lacks is none of its words: the loader falls back to the one that every chapter has.
      if (languageOf(chapter, language) !== language) continue
      const { items, recalls, ...text } = emitText(draft, chapter, language)
      words
        .set(`${storyModule}/text/${chapter.id}/${language}`, JSON.stringify({ ...text, items: {} }))
        .set(`${storyModule}/items/${chapter.id}/${language}`, JSON.stringify({ items, recalls }))
    }
  return { modules, words }
}

/**
 * The module of the story, which knows where its words are. In a built site they are files that are fetched: a browser keeps the source of a
 * module for as long as a tab is open, and lets go of what was fetched.
 *
 * @param placeOf where the words of an id are, as an expression that `read` takes
 */
export function loaderModule({ words }: StoryModules, read: string, placeOf: (id: string) => string): string {
  const places = (kind: string): string => placesOf(words, kind, placeOf)
  return [
    `export { default as story } from '${storyModule}/logic'`,
    `const [catalogues, atlases, texts, items] = [${['catalogue', 'atlas', 'text', 'items'].map(places).join(', ')}]`,
    `const told = (places, id, language) => places[id + '/' + language] ?? places[id + '/${firstLanguage}']`,
    `const read = ${read}`,
    `export const loader = {`,
    `  read,`,
    `  catalogue(language) { return this.read(catalogues[language]) },`,
    `  chapter(id, language) { return this.read(told(texts, id, language)) },`,
    `  items(id, language) { return this.read(told(items, id, language)) },`,
    `  atlas(language) { return this.read(atlases[language]) },`,
    `}`,
  ].join('\n')
}

/**
 * The module of the drawings, which knows where each is: one of its own, since what every page runs names no drawing. They are read as the
 * words are.
 */
export const drawingsModule = ({ words }: StoryModules, placeOf: (id: string) => string): string =>
  [
    `import { loader } from '${storyModule}'`,
    `const [places, told] = [${['drawing', 'seen'].map((kind) => placesOf(words, kind, placeOf)).join(', ')}]`,
    `const ways = (all) => Object.fromEntries(Object.entries(all).map(([name, place]) => [name, () => loader.read(place)]))`,
    `export const [drawings, seen] = [ways(places), ways(told)]`,
  ].join('\n')

/** The places of a kind of words, by what follows the kind in their ids, as an expression. */
function placesOf(words: StoryModules['words'], kind: string, placeOf: (id: string) => string): string {
  const folder = `${storyModule}/${kind}/`
  const ids = [...words.keys()].filter((id) => id.startsWith(folder))
  return `{${ids.map((id) => `'${id.slice(folder.length)}': ${placeOf(id)}`).join(', ')}}`
}

/** The drawings by name, each with who stands in it. */
const drawingsOf = ({ drawings, chapters }: Draft): ReadonlyMap<string, Drawing> => {
  const people = new Map(
    chapters.flatMap(({ episodes }) =>
      episodes.flatMap(({ scenes }) => scenes.data.scenes.map(({ id, figures }) => [id, figures] as const)),
    ),
  )
  return new Map(
    [...drawings].flatMap(([name, { drawing }]) => {
      const there = people.get(name) ?? []
      return drawing ? [[name, { ...drawing, ...(there.length && { people: there }) }]] : []
    }),
  )
}

/** What is seen in each drawing; a person’s stands beside the name, an outcome’s beside words that say it, and both say nothing. */
const seenIn = ({ chapters, story }: Draft, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      ...chapters.flatMap(({ episodes }) => episodes.flatMap(({ scenes }) => scenes.data.scenes)),
      ...story.data.endings,
    ].flatMap(({ id, drawing }) => (drawing ? [[id, drawing[language]]] : [])),
  )

/** JSON as a module. Parsed as a string: faster than an object literal of this size. */
export const jsonModule = (json: string): string => `export default JSON.parse(${JSON.stringify(json)})`

const asModule = (value: unknown): string => jsonModule(JSON.stringify(value))
