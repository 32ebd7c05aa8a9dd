import { strFromU8, unzipSync } from 'fflate'
import initSqlJs, { type Database } from 'sql.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { ankiPackage } from '../../src/build/anki/ankiPackage'
import { ankiNotes, storyAsAnki } from '../../src/build/anki/storyAsAnki'
import { exportWords } from '../../src/build/exportWords'
import { filled } from '../support/filled'
import { realStory } from '../support/realSheets'

/** The collection of a package, as any program opens it: a ZIP, and SQLite in it. */
async function opened(bytes: Uint8Array): Promise<{ readonly files: readonly string[]; readonly base: Database }> {
  const files = unzipSync(bytes)
  const { Database } = await initSqlJs()
  expect(JSON.parse(strFromU8(files['media']!))).toEqual({})
  return { files: Object.keys(files).sort(), base: new Database(files['collection.anki2']) }
}

const rows = (base: Database, sql: string): readonly Record<string, string | number | null>[] =>
  base
    .exec(sql)
    .flatMap(({ columns, values }) =>
      values.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null]))),
    )

/** What is wrong with a collection by what Anki takes it for: sums, notes without a card, decks and types that are not there. */
function faultsOf(base: Database): readonly string[] {
  const [col] = rows(base, 'SELECT ver, models, decks FROM col')
  const models = JSON.parse(String(col?.['models'])) as Record<
    string,
    { flds: { name: string }[]; tmpls: { qfmt: string; afmt: string }[] }
  >
  const decks = JSON.parse(String(col?.['decks'])) as Record<string, { name: string }>
  const fields = (mid: unknown) => models[String(mid)]?.flds.map(({ name }) => name) ?? []
  const shown = Object.values(models).flatMap(({ tmpls, flds }) =>
    [
      ...tmpls
        .map(({ qfmt, afmt }) => qfmt + afmt)
        .join('')
        .matchAll(/\{\{(\w+)\}\}/gu),
    ].flatMap(([, name]) =>
      name === 'FrontSide' || flds.some((field) => field.name === name) ? [] : [`no field ${name}`],
    ),
  )
  return [
    ...(rows(base, 'PRAGMA integrity_check')[0]?.['integrity_check'] === 'ok' ? [] : ['not whole']),
    ...(col?.['ver'] === 11 ? [] : ['another schema']),
    ...shown,
    ...rows(base, 'SELECT id, mid, flds FROM notes').flatMap(({ id, mid, flds }) =>
      String(flds).split('\u001f').length === fields(mid).length ? [] : [`note ${id} has other fields`],
    ),
    ...rows(base, 'SELECT id FROM notes WHERE id NOT IN (SELECT nid FROM cards)').map(
      ({ id }) => `note ${id} has no card`,
    ),
    ...rows(base, 'SELECT id, did FROM cards').flatMap(({ id, did }) =>
      decks[String(did)] ? [] : [`card ${id} has no deck`],
    ),
    ...rows(base, 'SELECT guid FROM notes GROUP BY guid HAVING count(*) > 1').map(
      ({ guid }) => `${guid} is there twice`,
    ),
  ]
}

describe.each(['en', 'fr'] as const)('the cards of the story as a package of Anki, in %s', (language) => {
  const notes = ankiNotes(realStory, language)
  let base: Database
  beforeAll(async () => {
    base = (await opened(await storyAsAnki(realStory, language, 1_700_000_000))).base
  })

  it('open as a collection in which nothing is amiss, a deck for each chapter', () => {
    expect(faultsOf(base)).toEqual([])
    expect(rows(base, 'SELECT count(*) AS all_of FROM notes')).toEqual([{ all_of: filled(notes).length }])
    const [col] = rows(base, 'SELECT decks FROM col')
    const names = Object.values(JSON.parse(String(col?.['decks'])) as Record<string, { name: string }>).map(
      ({ name }) => name,
    )
    for (const chapter of new Set(notes.map((note) => note.chapter)))
      expect(names.some((name) => name.endsWith(`::${chapter}`))).toBe(true)
  })

  it('bear question, answer, status and paragraph in fields of their own', () => {
    const found = rows(base, 'SELECT flds, tags FROM notes ORDER BY id').map(({ flds }) => String(flds).split('\u001f'))
    expect(found.map(([front, , status, paragraph, chapter]) => [front, status, paragraph, chapter])).toEqual(
      notes.map(({ front, status, paragraphs, chapter }) => [
        front.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        status,
        paragraphs.join(', '),
        chapter,
      ]),
    )
    const { record, view, judgement } = exportWords[language].statuses
    expect(new Set(notes.flatMap(({ status }) => status.split(', ')))).toEqual(new Set([record, view, judgement]))
    expect(notes.every(({ paragraphs }) => paragraphs.length > 0)).toBe(true)
  })
})

it('a note keeps its identity over editions, and another language is another note', async () => {
  const guids = async (language: 'en' | 'fr', edition: number): Promise<readonly unknown[]> => {
    const { base } = await opened(
      await ankiPackage({ title: 'T', language, edition, notes: ankiNotes(realStory, language).slice(0, 5) }),
    )
    return rows(base, 'SELECT guid FROM notes').map(({ guid }) => guid)
  }
  const first = await guids('en', 1)
  expect(await guids('en', 2)).toEqual(first)
  expect((await guids('fr', 1)).some((guid) => first.includes(guid))).toBe(false)
})

it.each([
  ['a note without a card', 'DELETE FROM cards WHERE id = (SELECT min(id) FROM cards)'],
  ['a card without a deck', 'UPDATE cards SET did = 7'],
  ['a field lost', "UPDATE notes SET flds = replace(flds, char(31), '-')"],
  ['a note twice', "UPDATE notes SET guid = 'same'"],
])('%s is noticed', async (_, spoil) => {
  const notes = ankiNotes(realStory, 'en').slice(0, 5)
  const { base } = await opened(await ankiPackage({ title: 'T', language: 'en', edition: 1, notes }))
  expect(faultsOf(base)).toEqual([])
  base.run(spoil)
  expect(faultsOf(base)).not.toEqual([])
})
