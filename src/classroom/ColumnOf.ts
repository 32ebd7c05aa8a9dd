import type { Cell, ColumnId, Namer, TableWords } from './tables'

/** A column with what it says of a thing: id, title and cell stand together, so that no cell can come under another's title. */
export interface ColumnOf<T> {
  readonly id: string
  readonly title: string
  readonly numeric: boolean
  readonly cell: (of: T) => Cell
}

/** Makers of columns by their ids, with titles in the words of one language. */
export function columnMakers(words: Pick<TableWords, 'columns'>) {
  const text = <T>(id: ColumnId, cell: (of: T) => Cell): ColumnOf<T> => ({
    id,
    title: words.columns[id],
    numeric: false,
    cell,
  })
  return {
    text,
    number: <T>(id: ColumnId, cell: (of: T) => Cell): ColumnOf<T> => ({ ...text(id, cell), numeric: true }),
  }
}

/** A moment as a cell; nothing where names are hidden: who saw somebody hand in would know the row by it. */
export function momentCell(at: number, { time }: Pick<Namer, 'time'>): Cell {
  const text = time(at)
  return text ? { at, text } : null
}
