import { writeNotes } from '../../classroom/classNotes'
import type { ClassRecord } from '../../classroom/ClassRecord'
import type { Table } from '../../classroom/tables'
import type { ClassWords } from '../../messages/class/en'
import { fileWord, saveFile } from '../../platform/saveFile'
import { type CsvReader, toCsv, toXlsx } from '../../platform/spreadsheet'
import { useStoryStore } from '../../stores/useStoryStore'

/** What a teacher takes away from a class: one table, all of them, or the class itself. */
export function useExports(title: () => string, words: () => ClassWords) {
  const story = useStoryStore()
  const fileName = (what: string, kind: string): string => `${fileWord(title())}-${fileWord(what)}.${kind}`

  async function saveCsv(table: Table, reader?: CsvReader): Promise<void> {
    const csv = await toCsv(table, story.language, reader)
    const what = reader === 'sheets' ? `${table.title} Google Sheets` : table.title
    saveFile(fileName(what, 'csv'), new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  }
  async function saveXlsx(tables: readonly Table[]): Promise<void> {
    saveFile(fileName(words().title, 'xlsx'), await toXlsx(tables))
  }
  /** Everything of the class: what was handed in, as it came, and the teacher's notes. */
  function saveClass(record: ClassRecord): void {
    const texts = [...record.brought.map(({ text }) => text), writeNotes(record)]
    saveFile(fileName(words().title, 'txt'), `${texts.join('\n\n')}\n`)
  }
  return { saveCsv, saveXlsx, saveClass }
}
