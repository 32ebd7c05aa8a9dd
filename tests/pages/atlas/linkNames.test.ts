import { expect, it } from 'vitest'
import { emitAtlas } from '../../../src/content/emitAtlas'
import { linkNames, mentionsIn } from '../../../src/pages/atlas/components/linkNames'
import { draft } from '../../support/realStory'

const entry = (id: string, text: string) => ({
  id,
  name: { text },
  paragraphs: [],
  facts: ['fact'],
  in: [],
  scenes: [],
})

it('makes a link of each name at its first place, of the longest name, and of a person by the surname', () => {
  const parts = linkNames({ text: 'Macron speaks to the African Development Bank. The bank and Macron agree.' }, [
    { part: 'people', entry: entry('person-macron', 'Emmanuel Macron') },
    { part: 'organisations', entry: entry('organisation-afdb', 'African Development Bank') },
    { part: 'organisations', entry: entry('organisation-bank', 'Bank') },
  ])
  expect(parts.map(({ text, to }) => (to ? `[${text}|${to.part} ${to.id}]` : text)).join('')).toBe(
    '[Macron|people person-macron] speaks to the [African Development Bank|organisations organisation-afdb]. The [bank|organisations organisation-bank] and Macron agree.',
  )
})

for (const language of ['en', 'fr'] as const)
  it(`loses no word of a fact, and four in five dated facts can be tapped somewhere (${language})`, () => {
    const atlas = emitAtlas(draft, language)
    const mentions = mentionsIn(atlas)
    const told = atlas.timeline.map((id) => {
      const fact = atlas.facts[id]!
      const parts = linkNames(fact, mentions.get(id) ?? [])
      expect(parts.map(({ text }) => text).join('')).toBe(fact.text)
      return parts.some(({ to }) => to)
    })
    expect(told.filter(Boolean).length / told.length).toBeGreaterThan(0.8)
  })
