import { bankOf } from '../../src/classroom/items/bankOf'
import type { ItemBank } from '../../src/classroom/items/Question'
import type { Language } from '../../src/model/ids'
import { words as en } from '../../src/messages/exports/en'
import { words as fr } from '../../src/messages/exports/fr'
import type { BankWords } from '../../src/model/BankWords'
import { givens } from './realSheets'

/** All questions of the real story. */
export function realBank(language: Language): ItemBank {
  const chapters = givens(language)
  return bankOf({ catalogue: chapters[0]!.catalogue, chapters })
}

export const bankWords = (language: Language): BankWords => (language === 'fr' ? fr : en).bank
