import { habitsOf, isLanguage } from '../model/languages'
import { asMoment } from '../model/moments'
import type { Cell, Table } from '../classroom/tables'
import { cellText } from '../classroom/tables'

/**
 * What a spreadsheet would run instead of show, where a cell begins: at its own beginning, and behind what another country's spreadsheet
 * takes for the end of a cell. Signs of full width are read as the narrow ones; a number with a minus is no formula.
 */
const formula = /^(?:[=+@＝＋＠－\t\r]|-(?!\d+(?:[.,]\d+)?$))/u
const formulaBehind = /([;,|\t\r\n]\s*)(?=[=+@＝＋＠－-])/gu
/** What is put in quotes whatever parts the cells: all but a number that a separator of another country stands in. */
const quoted = /^(?!-?\d+,\d+$)(?:'|.*[;,|\t])/su

/** Who is to read a CSV: the spreadsheet of this computer, Google Sheets, Moodle. */
export type CsvReader = 'spreadsheet' | 'sheets' | 'moodle'

/**
 * A table as CSV (RFC 4180, UTF-8). For a spreadsheet with a mark, so that it reads the accents, in French with semicolons and
 * decimal commas, as it expects there; for Google Sheets with commas, dates as `2026-11-03 14:05`; for Moodle with commas and decimal
 * points, in any language. Text that a spreadsheet of any country would take for a formula gets an apostrophe.
 */
export async function toCsv(table: Table, language: string, reader: CsvReader = 'spreadsheet'): Promise<string> {
  const { unparse } = (await import('papaparse')).default
  const written = (cell: Cell): string =>
    reader === 'sheets' && typeof cell === 'object' && cell
      ? onClock(cell.at).toISOString().slice(0, 16).replace('T', ' ')
      : cellText(cell, reader === 'moodle' ? 'en' : language)
  const rows = [table.columns.map(({ title }) => title), ...table.rows.map(({ cells }) => cells.map(written))]
  const semicolons = reader === 'spreadsheet' && isLanguage(language) && habitsOf(language).decimal === ','
  const csv = unparse(
    rows.map((row) => row.map(shown)),
    { delimiter: semicolons ? ';' : ',', newline: '\r\n', quotes: (cell: unknown) => quoted.test(String(cell)) },
  )
  return `${reader === 'spreadsheet' ? '\ufeff' : ''}${csv}\r\n`
}

/** A text that is shown as it is: an apostrophe stands before what would be run. */
const shown = (text: string): string => text.replace(formula, "'$&").replace(formulaBehind, "$1'")

/** Tables as one workbook (Office Open XML), a sheet each; numbers are numbers in it, and dates are dates, on the reader's clock. */
export async function toXlsx(tables: readonly Table[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal')
  const sheets = tables.map((table) => ({
    sheet: sheetName(table.title),
    stickyRowsCount: 1,
    columns: table.columns.map(({ numeric }) => ({ width: numeric ? 12 : 32 })),
    data: [
      table.columns.map(({ title }) => ({ type: String, value: title, fontWeight: 'bold' as const })),
      ...table.rows.map(({ cells }) => cells.map(xlsxCell)),
    ],
  }))
  return writeXlsxFile(sheets).toBlob()
}

/** At most 31 characters, without those that a sheet's name may not hold. */
const sheetName = (title: string): string => title.replace(/[\\/?*[\]:]/gu, ' ').slice(0, 31)

/** A text cell stays text, whatever it begins with. Beyond 32,767 characters a cell cannot hold it. */
function xlsxCell(cell: Cell) {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { type: Number, value: cell }
  if (typeof cell === 'string') return { type: String, value: cell.slice(0, 32_000) }
  return { type: Date, value: onClock(cell.at), format: 'yyyy-mm-dd hh:mm' }
}

/** A sheet has no time zones: what the clock here shows is written. */
const onClock = (at: number): Date => {
  const moment = asMoment(at)
  return new Date(moment - new Date(moment).getTimezoneOffset() * 60_000)
}
