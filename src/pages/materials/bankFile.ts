import { bankTable } from '../../classroom/items/bankTable'
import type { ItemBank } from '../../classroom/items/Question'
import { toQti } from '../../classroom/items/qti/toQti'
import { toGift } from '../../classroom/items/toGift'
import { toMoodleXml } from '../../classroom/items/toMoodleXml'
import type { BankFormat, BankWords } from '../../model/BankWords'
import { toCsv } from '../../platform/spreadsheet'
import { zipFiles } from '../../platform/zipFiles'

export interface MadeFile {
  /** What follows the name of its content. */
  readonly ending: string
  readonly blob: Blob
}

/** A bank as a file of a format. */
export async function bankFile(format: BankFormat, bank: ItemBank, words: BankWords): Promise<MadeFile> {
  const text = (ending: string, content: string, type: string): MadeFile => ({
    ending,
    blob: new Blob([content], { type: `${type};charset=utf-8` }),
  })
  switch (format) {
    case 'gift':
      return text('gift.txt', toGift(bank, words), 'text/plain')
    case 'moodle':
      return text('moodle.xml', toMoodleXml(bank, words), 'application/xml')
    case 'csv':
      return text('csv', await toCsv(bankTable(bank, words), bank.language), 'text/csv')
    case 'qti3':
    case 'qti21':
      return { ending: `${format}.zip`, blob: zipFiles(toQti(bank, words, format)) }
  }
}
