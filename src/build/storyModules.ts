import type { Drawing } from '../model/Drawing'
import { type Language, firstLanguage } from '../model/languages'
import { languageOf, type Draft } from '../content/Draft'
import { emitAtlas } from '../content/emitAtlas'
import { emitText } from '../content/emitText'
import { emitOutcomePictures } from '../content/outcomePictures'
import { emitCatalogue } from './emitCatalogue'
import type { LoadedStory } from './loadStory'

export const storyModule = 'virtual:story'
const drawingsModule = `${storyModule}/drawings`

/** The story as virtual modules, by id: the logic with its loader, one catalogue and one atlas a language, one text and its items a chapter and language, the drawings, and what is shown with each outcome. */
export function storyModules({ compiled, paths }: LoadedStory): ReadonlyMap<string, string> {
  const modules = new Map<string, string>()
  if (!compiled || !paths) return modules
  const { story, draft } = compiled
  const asked = story.languages.flatMap((language) => draft.chapters.map((chapter) => ({ language, chapter })))
  const textId = (chapter: string, language: Language): string => `${storyModule}/text/${chapter}/${language}`
  const itemsId = (chapter: string, language: Language): string => `${storyModule}/items/${chapter}/${language}`
  // A chapter that a language lacks is none of its entries: the loader falls back to the one that every chapter has.
  const opening = (id: typeof textId): string =>
    asked
      .filter(({ chapter, language }) => languageOf(chapter, language) === language)
      .map(({ chapter, language }) => `'${chapter.id}/${language}': () => import('${id(chapter.id, language)}')`)
      .join(', ')
  modules.set(
    storyModule,
    [
      `export { default as story } from '${storyModule}/logic'`,
      `const catalogues = {${story.languages.map((language) => `${language}: () => import('${storyModule}/catalogue/${language}')`).join(', ')}}`,
      `const atlases = {${story.languages.map((language) => `${language}: () => import('${storyModule}/atlas/${language}')`).join(', ')}}`,
      `const texts = {${opening(textId)}}`,
      `const items = {${opening(itemsId)}}`,
      `const open = async (load) => (await load()).default`,
      `const told = (files, id, language) => open(files[id + '/' + language] ?? files[id + '/${firstLanguage}'])`,
      `export const loader = { catalogue: (language) => open(catalogues[language]), chapter: (id, language) => told(texts, id, language), items: (id, language) => told(items, id, language), atlas: (language) => open(atlases[language]) }`,
    ].join('\n'),
  )
  modules.set(`${storyModule}/logic`, asModule(story))
  for (const language of story.languages)
    modules
      .set(`${storyModule}/catalogue/${language}`, asModule(emitCatalogue(compiled, paths, language)))
      .set(`${storyModule}/atlas/${language}`, asModule(emitAtlas(draft, language)))
  const drawings = drawingsOf(draft)
  // A module of its own: what every page runs names no drawing.
  modules.set(
    drawingsModule,
    [
      `export const drawings = {${[...drawings.keys()].map((name) => `'${name}': () => import('${storyModule}/drawing/${name}')`).join(', ')}}`,
      `export const seen = {${story.languages.map((language) => `${language}: () => import('${storyModule}/seen/${language}')`).join(', ')}}`,
    ].join('\n'),
  )
  for (const language of story.languages)
    modules.set(`${storyModule}/seen/${language}`, asModule(seenIn(draft, language)))
  modules.set(`${storyModule}/outcomes`, asModule(emitOutcomePictures(draft)))
  // Small, and many: as it stands it packs better than within a string.
  for (const [name, drawing] of drawings)
    modules.set(`${storyModule}/drawing/${name}`, `export default ${JSON.stringify(drawing)}`)
  for (const { chapter, language } of asked) {
    const { items, recalls, ...text } = emitText(draft, chapter, language)
    modules
      .set(textId(chapter.id, text.language), asModule({ ...text, items: {} }))
      .set(itemsId(chapter.id, text.language), asModule({ items, recalls }))
  }
  return modules
}

const drawingsOf = ({ drawings }: Draft): ReadonlyMap<string, Drawing> =>
  new Map([...drawings].flatMap(([name, { drawing }]) => (drawing ? [[name, drawing]] : [])))

/** What is seen in each drawing; a person’s stands beside the name, an outcome’s beside words that say it, and both say nothing. */
const seenIn = ({ chapters, story }: Draft, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      ...chapters.flatMap(({ episodes }) => episodes.flatMap(({ scenes }) => scenes.data.scenes)),
      ...story.data.endings,
    ].flatMap(({ id, drawing }) => (drawing ? [[id, drawing[language]]] : [])),
  )

/**
 * JSON as a module. Parsed as a string: faster than an object literal of this size, and free of any escape but of letters beyond Latin-1: a
 * browser keeps the source and the string for as long as a tab is open, and one such letter doubles both.
 */
const asModule = (value: unknown): string => {
  const json = JSON.stringify(value).replace(
    /[\u0100-\uffff]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `export default JSON.parse(${JSON.stringify(json)})`
}
