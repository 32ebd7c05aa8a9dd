import { habitsOf, isLanguage } from '../model/languages'
import type { Cell, Table } from '../classroom/tables'
import { cellText } from '../classroom/tables'

/** What a spreadsheet would run instead of show; a number with a minus is none. */
const formula = /^(?:[=+@\t\r]|-(?!\d+(?:[.,]\d+)?$))/u

/**
 * A table as CSV (RFC 4180, UTF-8 with a mark, so that spreadsheets read the accents). In French with semicolons and
 * decimal commas, as spreadsheets there expect. Text that a spreadsheet would take for a formula gets an apostrophe.
 */
export async function toCsv(table: Table, language: string): Promise<string> {
  const { unparse } = (await import('papaparse')).default
  const rows = [
    table.columns.map(({ title }) => title),
    ...table.rows.map(({ cells }) => cells.map((cell) => cellText(cell, language))),
  ]
  const csv = unparse(rows, {
    delimiter: isLanguage(language) && habitsOf(language).decimal === ',' ? ';' : ',',
    newline: '\r\n',
    escapeFormulae: formula,
  })
  return `\ufeff${csv}\r\n`
}

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
  // A sheet has no time zones: what its clock shows is written.
  const value = new Date(cell.at - new Date(cell.at).getTimezoneOffset() * 60_000)
  return { type: Date, value, format: 'yyyy-mm-dd hh:mm' }
}
