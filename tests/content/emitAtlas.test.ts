import { describe, expect, it } from 'vitest'
import { emitAtlas } from '../../src/content/emitAtlas'
import type { AtlasEntry, AtlasText } from '../../src/model/Atlas'
import { filled } from '../support/filled'
import { compiled, draft } from '../support/realStory'

const atlases = { en: emitAtlas(draft, 'en'), fr: emitAtlas(draft, 'fr') }
const entriesOf = ({ people, cast, places, organisations, glossary }: AtlasText): AtlasEntry[] =>
  [people, cast, places, organisations, glossary].flat()
const linksOf = ({ facts, in: within, scenes }: AtlasEntry) => [facts, within, scenes]

describe.each(['en', 'fr'] as const)('the atlas in %s', (language) => {
  const atlas = atlases[language]

  it('has an entry for every person, character, place, organisation and word', () => {
    const wanted = [
      ...draft.people.data.map(({ id }) => `person-${id}`),
      ...draft.cast.data.map(({ id }) => `cast-${id}`),
      ...draft.places.data.map(({ id }) => `place-${id}`),
      ...draft.organisations.data.map(({ id }) => `organisation-${id}`),
      ...draft.glossary.data.map(({ id }) => `term-${id}`),
    ]
    expect(new Set(entriesOf(atlas).map(({ id }) => id))).toEqual(new Set(wanted))
  })

  it('links every real person, and every character, to what is said of them', () => {
    for (const person of filled(atlas.people)) expect(person.facts, person.id).not.toHaveLength(0)
    for (const character of filled(atlas.cast)) expect(character.in, character.id).not.toHaveLength(0)
  })

  it('names only facts and scenes that it holds', () => {
    for (const entry of filled(entriesOf(atlas))) {
      for (const id of entry.facts) expect(atlas.facts).toHaveProperty([id])
      for (const id of [...entry.in, ...entry.scenes]) expect(atlas.scenes).toHaveProperty([id])
    }
  })

  it('keeps to itself what the characters want', () => {
    const words = JSON.stringify(atlas)
    for (const { want, talk, 'about-you': about } of filled(draft.cast.data))
      for (const secret of [want, talk, about]) expect(words).not.toContain(JSON.stringify(secret).slice(1, -1))
  })

  it('tells the dated facts in order, none after the briefing', () => {
    const dates = atlas.timeline.map((id) => atlas.facts[id]?.date ?? '')
    expect(dates).toEqual([...dates].sort())
    expect(dates.filter((date) => date === '' || date > '2023-02-09')).toEqual([])
    expect(dates.length).toBe(Object.values(compiled.facts).filter(({ date }) => date !== undefined).length)
  })

  it('knows what stands against a contested statement', () => {
    for (const { id, answers } of filled(Object.values(compiled.facts)))
      expect(atlas.facts[id]?.answers ?? [], id).toEqual(answers)
  })

  it('gives every statement of the story a paragraph to be found under', () => {
    const found = new Set(atlas.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ facts }) => facts)))
    expect(found).toEqual(new Set(Object.keys(atlas.facts)))
  })
})

it('links the same facts and scenes in both languages', () => {
  const links = (atlas: AtlasText) => new Map(entriesOf(atlas).map((entry) => [entry.id, linksOf(entry)]))
  expect(links(atlases.fr)).toEqual(links(atlases.en))
})

it('says which scene titles and words are not in the page’s language', () => {
  const marked = Object.values(atlases.fr.scenes).filter(({ title }) => title.language === 'en')
  const untranslated = draft.chapters.filter(({ prose }) => prose.fr === undefined)
  expect(new Set(marked.map(({ chapter }) => chapter))).toEqual(new Set(untranslated.map(({ id }) => id)))
  expect(Object.values(atlases.en.scenes).filter(({ title }) => title.language)).toEqual([])
})

it('does not take the African Development Bank for the World Bank', () => {
  const named = (id: string) => atlases.en.organisations.find((one) => one.id === `organisation-${id}`)?.facts ?? []
  for (const id of filled(named('world-bank'))) expect(atlases.en.facts[id]?.text).toContain('World Bank')
})
