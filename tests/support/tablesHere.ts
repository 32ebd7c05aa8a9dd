import type { Gradebook } from '../../src/classroom/gradebook'
import { peopleOf, type Roll } from '../../src/classroom/peopleOf'
import type { Extras } from '../../src/classroom/peopleColumns'
import { usualRubric } from '../../src/classroom/Rubric'
import type { Namer, TableWords } from '../../src/classroom/tables'
import { tablesOf } from '../../src/classroom/tablesOf'

/** A class of which nothing is known but its hand-ins. */
export const aRoll = (parts: Partial<Roll> = {}): Roll => ({
  list: [],
  whose: {},
  counting: 'latest',
  due: null,
  dayOf: (at) => new Date(at).toISOString().slice(0, 10),
  compare: new Intl.Collator('fr').compare,
  ...parts,
})
export const noExtras: Extras = { rubric: usualRubric, marked: {}, standing: false }

/** The tables of such a class. */
export const tablesHere = (book: Gradebook, words: TableWords, name: Namer) =>
  tablesOf(book, peopleOf(book.students, aRoll()), noExtras, words, name)
