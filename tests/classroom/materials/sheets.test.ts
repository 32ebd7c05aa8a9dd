import { describe, expect, it } from 'vitest'
import { keyForClass, questionForClass } from '../../../src/classroom/questionsForClass'
import { hardScenes } from '../../../src/classroom/materials/hardScenes'
import { numberedItems } from '../../../src/classroom/materials/numberedItems'
import { makeSheet } from '../../../src/classroom/materials/makeSheet'
import { readingLevel } from '../../../src/classroom/materials/readingLevel'
import { sheetHtml } from '../../../src/classroom/materials/sheetHtml'
import { sheetMarkdown } from '../../../src/classroom/materials/sheetMarkdown'
import {
  blocksOf,
  chapterSheets,
  episodeSheets,
  linesOf,
  plain,
  type Sheet,
  withWords,
} from '../../../src/classroom/materials/Sheet'
import { factsOfScene } from '../../../src/classroom/materials/told'
import { fileGivens, givens, languages } from '../../support/realSheets'
import { filled } from '../../support/filled'

const made = languages.flatMap((language) => [
  ...givens(language).flatMap((given) =>
    chapterSheets.map((kind) => ({
      name: `${language} ${kind} ${given.chapter.id}`,
      given,
      sheet: makeSheet(given, kind, null),
    })),
  ),
  ...fileGivens(language).flatMap((given) =>
    episodeSheets.map((kind) => ({
      name: `${language} ${kind} ${given.episode.id}`,
      given,
      sheet: makeSheet(given, kind, given.episode.id),
    })),
  ),
])
const sheetOf = (name: string): Sheet => {
  const sheet = made.find((one) => one.name === name)?.sheet
  if (!sheet) throw new Error(`No sheet ${name}`)
  return sheet
}
const textOf = (sheet: Sheet): string => linesOf(sheet).map(plain).join('\n')

/** Facts that tell of people killed or condemned: whatever shows one says so beforehand. */
const deadly = ['gossi-mass-grave', 'un-note-moura', 'crimes-worry-the-exposed', 'soldiers-sentenced']

describe('every sheet of the story, in both languages', () => {
  it('is there, says what it is of, and has no hole in it', () => {
    for (const { name, given, sheet } of filled(made)) {
      expect(sheet, name).not.toBeNull()
      const text = textOf(sheet as Sheet)
      expect(text, name).not.toMatch(/undefined|NaN|\[object|\bnull\b|\{\w+\}/u)
      expect(text, name).toContain(given.catalogue.chapters.find(({ id }) => id === given.chapter.id)?.title)
      for (const block of blocksOf((sheet as Sheet).blocks))
        if (block.kind === 'paragraph') expect(plain(block.line).trim(), name).not.toBe('')
        else if (block.kind === 'list')
          expect(
            block.items.map((item) => plain(item).trim()),
            name,
          ).not.toContain('')
    }
  })

  it('marks the words of a chapter that is not translated, and says so', () => {
    for (const { name, given, sheet } of filled(made)) {
      const asked = given.catalogue.language
      const lines = linesOf(sheet as Sheet)
      const foreign = lines.flat().filter(({ lang }) => lang !== undefined)
      if (given.text.language === asked) expect(foreign, name).toEqual([])
      else {
        expect(foreign.length, name).toBeGreaterThan(0)
        expect(
          foreign.every(({ lang }) => lang === given.text.language),
          name,
        ).toBe(true)
        expect(plain((sheet as Sheet).note), name).not.toBe('')
      }
    }
  })

  it('becomes a document that needs nothing else, and a text', () => {
    for (const { name, sheet } of filled(made)) {
      const html = sheetHtml(sheet as Sheet)
      expect(html, name).not.toMatch(/<script|https?:|src=|url\(/u)
      for (const tag of ['p', 'ul', 'ol', 'table', 'tr', 'div', 'h3', 'span'])
        expect(html.split(`<${tag}>`).length + html.split(`<${tag} `).length - 2, `${name} <${tag}>`).toBe(
          html.split(`</${tag}>`).length - 1,
        )
      expect(sheetMarkdown(sheet as Sheet).startsWith(`# ${plain((sheet as Sheet).title)}\n`), name).toBe(true)
    }
  })
})

describe.each(fileGivens('en').map((given) => ({ id: given.episode.id, given })))(
  'the sheets of $id',
  ({ id, given }) => {
    it('plan every decision with its question and options, and every objective with its questions', () => {
      const text = textOf(sheetOf(`en plan ${id}`))
      for (const { id: scene, decision } of given.episode.scenes)
        if (decision) {
          const told = given.text.scenes[scene]
          expect(text).toContain(told?.ask)
          for (const option of decision.options) expect(text).toContain(told?.options[option.id]?.label)
        }
      for (const aim of Object.values(given.text.episodes[id]?.objectives ?? {})) expect(text).toContain(aim)
    })

    it('discuss each option with the reason of each of its effects and the ground it stands on', () => {
      const text = textOf(sheetOf(`en guide ${id}`))
      for (const { id: scene, decision } of given.episode.scenes)
        for (const option of decision?.options ?? [])
          option.effects.forEach(({ basis }, at) => {
            expect(text).toContain(
              `${given.text.scenes[scene]?.options[option.id]?.because[at] ?? '?'} [${given.terms.bases[basis]}`,
            )
          })
    })

    it('number the questions without a gap, and alike on paper edition, key and lesson plan', () => {
      const partsOf = (kind: string, prefix: string): string[] =>
        blocksOf(sheetOf(`en ${kind} ${id}`).blocks).flatMap((block) =>
          block.kind === 'part' && block.id.startsWith(prefix) ? [plain(block.heading)] : [],
        )
      const [asked, answered] = [partsOf('paper', 'ask-'), partsOf('key', 'q')]
      expect(asked.map((stem) => Number.parseInt(stem, 10))).toEqual(asked.map((_, index) => index + 1))
      expect(asked).toEqual(answered.slice(0, asked.length))
      const planned = blocksOf(sheetOf(`en plan ${id}`).blocks).flatMap((block) =>
        block.kind === 'table' && block.head.length === 3 ? block.rows.map((row) => plain(row[1] ?? [])) : [],
      )
      const numbers = planned.flatMap((row) => row.split(', ').map(Number)).sort((a, b) => a - b)
      expect(numbers).toEqual(answered.map((_, index) => index + 1))
    })

    it('give each reader a strip with a row for every decision that paper leads to, three or four to a page', () => {
      const strips = sheetOf(`en strips ${id}`).blocks.filter(({ kind }) => kind === 'strip')
      expect(strips.length).toBeGreaterThanOrEqual(3)
      expect(strips.length).toBeLessThanOrEqual(4)
      const decided = blocksOf(sheetOf(`en plan ${id}`).blocks).find(
        (block) => block.kind === 'table' && block.head.length === 4,
      )
      for (const strip of strips) {
        const [table] = blocksOf([strip]).flatMap((block) => (block.kind === 'table' ? [block] : []))
        const scenes = table?.rows.map((row) => plain(row[0] ?? [])) ?? []
        const planned = decided?.kind === 'table' ? decided.rows.map((row) => plain(row[0] ?? [])) : []
        expect(scenes.length).toBeGreaterThan(1)
        scenes.forEach((scene) => expect(planned.some((row) => row.includes(scene))).toBe(true))
      }
    })

    it('give the answer to every question, with the paragraphs it rests on', () => {
      const parts = blocksOf(sheetOf(`en key ${id}`).blocks).flatMap((block) => (block.kind === 'part' ? [block] : []))
      expect(parts).toHaveLength(given.episode.items.length)
      numberedItems(given.episode).forEach(({ item }, at) => {
        const told = given.text.items[item.id]
        const place = { chapter: given.chapter.id, episode: given.episode.id }
        const sheet = { ...sheetOf(`en key ${id}`), blocks: parts[at]?.blocks ?? [] }
        const text = textOf(sheet)
        expect(plain(parts[at]?.heading ?? [])).toBe(`${at + 1}. ${told?.stem ?? ''}`)
        if (told)
          for (const right of keyForClass(item, questionForClass(item, place), told).right)
            expect(text).toContain(right)
        for (const fact of item.facts) expect(text).toContain(given.text.sources[fact]?.paragraphs[0])
      })
    })
  },
)

describe('what is hard to read', () => {
  it('is announced for every scene that tells of people killed or condemned', () => {
    for (const given of filled(givens('en'))) {
      const announced = hardScenes(given).map(({ scene }) => scene.id)
      const telling = given.chapter.episodes
        .flatMap(({ scenes }) => scenes)
        .filter((scene) => {
          const told = given.text.scenes[scene.id]
          // Where a record looks ahead to what a later scene tells, that scene carries the notice.
          const facts = told ? factsOfScene(scene, { ...told, record: { did: [], then: [], advice: [] } }) : []
          return deadly.some((fact) => facts.includes(fact))
        })
        .map(({ id }) => id)
      expect(telling.filter((scene) => !announced.includes(scene))).toEqual([])
    }
  })

  it('can be passed by without losing a fact: notice and lesson plan list them all', () => {
    for (const given of filled(givens('en')))
      for (const { episode, scene, told, hard } of hardScenes(given))
        for (const sheet of [sheetOf(`en notice ${given.chapter.id}`), sheetOf(`en plan ${episode.id}`)]) {
          const text = textOf(sheet)
          expect(text).toContain(hard)
          for (const fact of factsOfScene(scene, told)) expect(text).toContain(given.text.facts[fact])
        }
  })
})

describe('reading level', () => {
  it('adds the words of a sentence and the share of words of more than six letters, elision aside', () => {
    expect(readingLevel('The cat sleeps. It dreams of enormous fish.')).toEqual({
      words: 8,
      perSentence: 4,
      long: 13,
      lix: 17,
    })
    expect(readingLevel('L’armée avance vite.')).toMatchObject({ words: 3, long: 0, lix: 3 })
    expect(readingLevel('')).toEqual({ words: 0, perSentence: 0, long: 0, lix: 0 })
  })
})

describe('what a teacher types into a sheet', () => {
  it('goes into the file, as text and nothing else', () => {
    const sheet = withWords(sheetOf('en standards 2-falling-out'), (field) =>
      field === 'c3-0' ? 'Unit 4 <b>& more' : undefined,
    )
    expect(sheetHtml(sheet)).toContain('Unit 4 &lt;b&gt;&amp; more')
    expect(sheetMarkdown(sheet)).toContain('Unit 4 \\<b>& more')
  })
})
