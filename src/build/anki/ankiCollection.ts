/** Tables of a collection of Anki, schema 11. */
export const schema = `
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null,
  dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null,
  dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null,
  tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null,
  usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null,
  reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null,
  flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null,
  lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
CREATE INDEX ix_notes_usn on notes (usn);
CREATE INDEX ix_cards_usn on cards (usn);
CREATE INDEX ix_revlog_usn on revlog (usn);
CREATE INDEX ix_cards_nid on cards (nid);
CREATE INDEX ix_cards_sched on cards (did, queue, due);
CREATE INDEX ix_revlog_cid on revlog (cid);
CREATE INDEX ix_notes_csum on notes (csum);`

/** Fields of a note, in Anki’s order. */
export const fieldNames = ['Front', 'Back', 'Status', 'Paragraph', 'Chapter'] as const

const style = `.card { font: 1.15rem/1.5 Georgia, serif; max-width: 36em; margin: 0 auto; padding: 1em; }
.source { font: 0.8rem/1.4 sans-serif; opacity: 0.8; }`

const answer = `{{FrontSide}}<hr id=answer>{{Back}}<p class="source">{{Status}} · {{Paragraph}} · {{Chapter}}</p>`

export interface CollectionGiven {
  readonly title: string
  readonly language: string
  readonly edition: number
  readonly deckId: number
  readonly decks: readonly { readonly id: number; readonly name: string }[]
}

/** What stands in the one row of `col` after its id, up to and after the fixed numbers. */
export function collectionRow({ title, language, edition, deckId, decks }: CollectionGiven): (string | number)[] {
  const all = [{ id: 1, name: 'Default' }, { id: deckId, name: title }, ...decks]
  return [
    edition,
    edition * 1000,
    edition * 1000,
    JSON.stringify({
      nextPos: 1,
      curModel: deckId,
      curDeck: 1,
      activeDecks: [1],
      sortType: 'noteFld',
      sortBackwards: false,
      addToCur: true,
      collapseTime: 1200,
      dueCounts: true,
      estTimes: true,
      newSpread: 0,
      timeLim: 0,
    }),
    JSON.stringify({ [deckId]: noteType(`${title} (${language})`, deckId, edition) }),
    JSON.stringify(Object.fromEntries(all.map((one) => [one.id, deckOf(one, edition)]))),
    JSON.stringify({ 1: usualPace }),
    '{}',
  ]
}

const noteType = (name: string, id: number, mod: number): object => ({
  id,
  name,
  type: 0,
  mod,
  usn: -1,
  sortf: 0,
  did: id,
  css: style,
  latexPre: '',
  latexPost: '',
  vers: [],
  tags: [],
  req: [[0, 'any', [0]]],
  flds: fieldNames.map((field, ord) => ({
    name: field,
    ord,
    sticky: false,
    rtl: false,
    font: 'Arial',
    size: 20,
    media: [],
  })),
  tmpls: [{ name: 'Card 1', ord: 0, qfmt: '{{Front}}', afmt: answer, did: null, bqfmt: '', bafmt: '' }],
})

const deckOf = ({ id, name }: { readonly id: number; readonly name: string }, mod: number): object => ({
  id,
  name,
  mod,
  usn: -1,
  desc: '',
  dyn: 0,
  conf: 1,
  collapsed: false,
  browserCollapsed: false,
  extendNew: 10,
  extendRev: 50,
  newToday: [0, 0],
  revToday: [0, 0],
  lrnToday: [0, 0],
  timeToday: [0, 0],
})

/** Anki’s own settings of a new deck. */
const usualPace = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20, separate: true },
  rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, minSpace: 1, perDay: 200 },
  lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
}
