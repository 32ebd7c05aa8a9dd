import { escapeMarkup } from '../../classroom/escapeMarkup'
import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import initSqlJs, { type Database } from 'sql.js'
import type { AnkiNote } from '../../engine/review/ankiNote'
import { collectionRow, fieldNames, schema } from './ankiCollection'

/** What a note says beside its question and answer, in words. */
export interface DeckNote extends AnkiNote {
  readonly status: string
  readonly chapter: string
}

export interface AnkiDeck {
  /** Name of the deck; each chapter is a deck within it. */
  readonly title: string
  readonly language: string
  readonly notes: readonly DeckNote[]
  /** Seconds since 1970: notes that are in a collection already are renewed by a later edition. */
  readonly edition: number
}

/**
 * A deck as a package of Anki (`.apkg`, the collection of schema 11, which every version from 2.0 opens): a note type with fields for
 * status, paragraph and chapter. A note keeps its identity over editions, so that what was learnt is kept.
 */
export async function ankiPackage(deck: AnkiDeck): Promise<Uint8Array> {
  const { Database } = await initSqlJs()
  const base = new Database()
  base.run(schema)
  const chapters = [...new Set(deck.notes.map(({ chapter }) => chapter))]
  const decks = new Map(
    chapters.map((chapter, at) => [chapter, { id: firstId + at + 1, name: `${deck.title}::${chapter}` }]),
  )
  base.run(
    'INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)',
    collectionRow({
      title: deck.title,
      language: deck.language,
      edition: deck.edition,
      deckId: firstId,
      decks: [...decks.values()],
    }),
  )
  deck.notes.forEach((note, at) => insert(base, deck, note, at, decks.get(note.chapter)?.id ?? firstId))
  const bytes = base.export()
  base.close()
  return zipSync({ 'collection.anki2': bytes, media: strToU8('{}') })
}

/** The day of the briefing, in milliseconds: ids of Anki are moments. */
const firstId = Date.UTC(2023, 1, 9)

function insert(base: Database, { language, edition }: AnkiDeck, note: DeckNote, at: number, deckId: number): void {
  const fields = fieldsOf(note)
  const id = firstId + 1000 + at
  const [first = ''] = fields
  const sum = parseInt(createHash('sha1').update(first).digest('hex').slice(0, 8), 16)
  const guid = createHash('sha1').update(`advise-bamako/${language}/${note.id}`).digest('base64').slice(0, 10)
  const tags = note.tags.map((tag) => tag.replace(/\s+/gu, '_'))
  base.run('INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, ?)', [
    id,
    guid,
    firstId,
    edition,
    ` ${tags.join(' ')} `,
    fields.join('\u001f'),
    first,
    sum,
    '',
  ])
  // New, in the order of the story.
  base.run('INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, ?)', [
    id + 100_000,
    id,
    deckId,
    edition,
    at + 1,
    '',
  ])
}

function fieldsOf({ front, back, status, paragraphs, chapter }: DeckNote): readonly string[] {
  const byName = { Front: front, Back: back, Status: status, Paragraph: paragraphs.join(', '), Chapter: chapter }
  return fieldNames.map((name) => html(byName[name]))
}

const html = (text: string): string => escapeMarkup(text).replaceAll('\u001f', ' ')
