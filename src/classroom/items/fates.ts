import type { BankFormat, Fate } from '../../model/BankWords'
import { type ItemType, itemTypes } from '../../model/Story'
import { type ItemBank, questionsIn, type Question } from './Question'

const qti: Readonly<Record<ItemType, Fate>> = {
  single: 'whole',
  multiple: 'whole',
  order: 'exact',
  match: 'after',
  attribution: 'after',
  numeric: 'whole',
  cloze: 'after',
  evidence: 'whole',
}

/** What becomes of each type of item in each format. */
export const fates: Readonly<Record<BankFormat, Readonly<Record<ItemType, Fate>>>> = {
  // GIFT knows gaps to be written into, and one gap to be chosen for: no sentence with several lists.
  gift: { ...qti, order: 'places', match: 'pairs', attribution: 'pairs', cloze: 'none', evidence: 'shuffled' },
  moodle: { ...qti, order: 'places', match: 'pairs', attribution: 'pairs', cloze: 'embedded' },
  qti3: qti,
  qti21: qti,
  csv: {
    single: 'rows',
    multiple: 'rows',
    order: 'rows',
    match: 'rows',
    attribution: 'rows',
    numeric: 'rows',
    cloze: 'rows',
    evidence: 'rows',
  },
}

const fateIn = (format: BankFormat, { item }: Question): Fate => fates[format][item.type]

/** The parts of a bank with the questions that a format holds. */
export const heldBy = (format: BankFormat, { parts }: ItemBank): ItemBank['parts'] =>
  parts.map((part) => ({ ...part, questions: part.questions.filter((one) => fateIn(format, one) !== 'none') }))

export interface TypeFate {
  readonly type: ItemType
  readonly fate: Fate
  readonly count: number
}

/** What becomes of the types that a bank has, and how many items that is: what a teacher is told with the file. */
export function toldFates(format: BankFormat, bank: ItemBank): readonly TypeFate[] {
  return itemTypes.flatMap((type) => {
    const count = questionsIn(bank).filter(({ item }) => item.type === type).length
    return count ? [{ type, fate: fates[format][type], count }] : []
  })
}
