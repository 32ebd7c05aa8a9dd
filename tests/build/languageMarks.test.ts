import { story, loader } from 'virtual:story'
import { Window } from 'happy-dom'
import { beforeAll, describe, expect, it } from 'vitest'
import { paths, render } from '../../src/main.server'
import { filled } from '../support/filled'

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
const frenchWords = import.meta.glob('../../src/messages/*/fr.ts', { eager: true })
const englishWords = import.meta.glob('../../src/messages/*/en.ts', { eager: true })
/** Not a name, which is the same in both. */
const inEnglish = (text: string): boolean => /\b(the|of|and|you|your|to|is|who|those)\b/iu.test(text)

let english: Set<string>
let titles: string[]
const shared = new Set(textsIn(englishWords))
const french = new Set(textsIn(frenchWords).filter((text) => /\p{L}{3}/u.test(text) && !shared.has(text)))

beforeAll(async () => {
  const edition = await loader.catalogue('en')
  const told = await Promise.all(edition.chapters.map(({ id }) => loader.chapter(id, 'en')))
  // Real names and titles of sources are the same in both.
  const other = new Set(textsIn([await loader.catalogue('fr'), frenchWords]).map((text) => text.trim()))
  const isEnglish = (text: string): boolean => inEnglish(text) && !other.has(text)
  titles = filled(
    [
      ...edition.chapters.flatMap(({ title, episodes }) => [title, ...episodes.map((episode) => episode.title)]),
      ...told.flatMap(({ scenes }) => Object.values(scenes).map(({ title }) => title)),
    ].filter((title) => title.length > 7 && isEnglish(title)),
  )
  english = filled(
    new Set(
      textsIn([edition, told])
        .map((text) => text.trim())
        .filter(isEnglish),
    ),
  )
})

/** The texts of a page whose language is marked wrongly. */
async function wronglyMarked(path: string): Promise<string[]> {
  const { html, language } = await render(path)
  const { document, NodeFilter } = new Window()
  document.documentElement.lang = language
  document.body.innerHTML = html
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    const text = node?.textContent?.trim() ?? ''
    const marked = node?.parentElement?.closest('[lang]')?.getAttribute('lang')
    const told = english.has(text) || titles.some((title) => text.includes(title))
    if (told ? marked !== 'en' : french.has(text) && marked !== 'fr') found.push(`${marked}: ${text.slice(0, 80)}`)
  }
  return [...new Set(found)]
}

describe('on a French page', () => {
  for (const path of paths().filter((path) => path.startsWith('/fr/')))
    it(`${path} marks what is told in English, and nothing that the interface says, as English`, async () => {
      expect(story.languages).toContain('fr')
      expect(await wronglyMarked(path)).toEqual([])
    }, 60_000)

  it('the first page says which chapters are told in English, and nothing of it where none is', async () => {
    const { html } = await render('/fr/')
    const told = (await loader.catalogue('fr')).chapters.filter(({ language }) => language === 'en')
    expect(html.includes('en anglais')).toBe(told.length > 0)
    for (const { title } of told) expect(html).toContain(title)
  })
})
