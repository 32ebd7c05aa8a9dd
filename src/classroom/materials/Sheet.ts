import type { Language } from '../../model/ids'

/** A run of words; a line break is a break in it. `lang` stands only where it is not the sheet's own; `to` is the `id` of a part of the same sheet. */
export interface Span {
  readonly text: string
  readonly as?: 'strong' | 'emphasis' | 'source'
  readonly lang?: Language
  readonly to?: string
}

export type Line = readonly Span[]

/** What a sheet is made of: plain data, so that a page, a file and later a package draw the same sheet. */
export type SheetBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly line: Line; readonly page?: true }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly ordered?: true; readonly plain?: true; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] }
  /** Set apart: a note, a document of the story, or what is read only under a condition. */
  | { readonly kind: 'box'; readonly title: Line; readonly blocks: readonly SheetBlock[] }
  /** Has a heading of its own and stays on one page where it can; `id` is what a `Span.to` leads to. */
  | { readonly kind: 'part'; readonly id: string; readonly heading: Line; readonly blocks: readonly SheetBlock[] }
  /** To be cut out: stays whole on its page. */
  | { readonly kind: 'strip'; readonly blocks: readonly SheetBlock[] }
  /** Room to write by hand. */
  | { readonly kind: 'lines'; readonly label: Line; readonly count: number }
  /** Room for the teacher's own words, typed on the page: `value` is what stands there until then. */
  | { readonly kind: 'field'; readonly id: string; readonly label: string; readonly value: string }

export const chapterSheets = ['notice', 'glossary', 'standards'] as const
export const episodeSheets = ['plan', 'guide', 'key', 'paper', 'strips'] as const
/** Sheets for a whole chapter, and sheets for one file of it. */
export type SheetKind = (typeof chapterSheets)[number] | (typeof episodeSheets)[number]

export interface Sheet {
  readonly kind: SheetKind
  readonly language: Language
  readonly title: Line
  /** What it is of: chapter, file, span of time. */
  readonly of: Line
  /** What to know before reading it, such as that the story is not translated yet; mostly empty. */
  readonly note: Line
  readonly blocks: readonly SheetBlock[]
  /** Where it comes from, at its foot. */
  readonly foot: Line
}

/** The sheet with the teacher's own words in its fields; fields without words stay as they are. */
export function withWords(sheet: Sheet, wordsOf: (field: string) => string | undefined): Sheet {
  const filled = (blocks: readonly SheetBlock[]): SheetBlock[] =>
    blocks.map((block) =>
      block.kind === 'field'
        ? { ...block, value: wordsOf(block.id) ?? block.value }
        : 'blocks' in block
          ? { ...block, blocks: filled(block.blocks) }
          : block,
    )
  return { ...sheet, blocks: filled(sheet.blocks) }
}

/** Every block of a sheet, those inside boxes and parts too, in reading order. */
export function blocksOf(blocks: readonly SheetBlock[]): SheetBlock[] {
  return blocks.flatMap((block) => ('blocks' in block ? [block, ...blocksOf(block.blocks)] : [block]))
}

/** Every line of words of a sheet in reading order, its title first. */
export function linesOf(sheet: Pick<Sheet, 'title' | 'of' | 'note' | 'blocks' | 'foot'>): Line[] {
  const own = (block: SheetBlock): Line[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.line]
      case 'list':
        return [...block.items]
      case 'table':
        return [block.head, ...block.rows].flat()
      case 'box':
        return [block.title]
      case 'part':
        return [block.heading]
      case 'strip':
        return []
      case 'lines':
        return [block.label]
      case 'field':
        return [[{ text: block.label }], [{ text: block.value }]]
    }
  }
  return [sheet.title, sheet.of, sheet.note, ...blocksOf(sheet.blocks).flatMap(own), sheet.foot]
}

export const plain = (line: Line): string => line.map(({ text }) => text).join('')

export const heading = (text: string | Span | Line, level: 2 | 3 = 2): SheetBlock => ({
  kind: 'heading',
  level,
  line: toLine(text),
})
export const newPage = (text: string | Line): SheetBlock => ({
  kind: 'heading',
  level: 2,
  line: toLine(text),
  page: true,
})
export const paragraph = (...parts: readonly (string | Span | Line)[]): SheetBlock => ({
  kind: 'paragraph',
  line: join(parts),
})
export const list = (items: readonly (string | Line)[], ordered = false): SheetBlock => ({
  kind: 'list',
  items: items.map(toLine),
  ...(ordered ? { ordered: true as const } : {}),
})
/** Items that begin with a mark of their own: no bullets. */
export const plainList = (items: readonly (string | Line)[]): SheetBlock => ({
  kind: 'list',
  plain: true,
  items: items.map(toLine),
})
export const table = (head: readonly string[], rows: readonly (readonly (string | Line)[])[]): SheetBlock => ({
  kind: 'table',
  head: head.map(toLine),
  rows: rows.map((row) => row.map(toLine)),
})
export const box = (title: string | Line, blocks: readonly SheetBlock[]): SheetBlock => ({
  kind: 'box',
  title: toLine(title),
  blocks,
})
export const strong = (text: string, lang?: Language): Span => ({ text, as: 'strong', ...(lang ? { lang } : {}) })

const toLine = (text: string | Span | Line): Line =>
  typeof text === 'string' ? [{ text }] : 'text' in text ? [text] : text

/** Parts of a line one after the other. */
export const join = (parts: readonly (string | Span | Line)[]): Line => parts.flatMap(toLine)
