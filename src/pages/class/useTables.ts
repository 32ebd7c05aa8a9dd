import { computed } from 'vue'
import type { ClassRecord } from '../../classroom/ClassRecord'
import type { Gradebook } from '../../classroom/gradebook'
import { moodleTable } from '../../classroom/moodleTable'
import type { Person } from '../../classroom/peopleOf'
import { rowFacts } from '../../classroom/rowFacts'
import type { Namer } from '../../classroom/tables'
import { tablesOf } from '../../classroom/tablesOf'
import type { Held } from '../../classroom/teacherCode'
import type { ClassWords } from '../../messages/class/en'
import { useServices } from '../../stores/services'

interface Shown {
  readonly held: Held
  readonly book: Gradebook | null
  readonly record: ClassRecord | null
  readonly people: readonly Person[]
  readonly name: Namer
  readonly words: ClassWords
}

/** What is shown of a class and taken away from it, as tables. */
export function useTables(shown: () => Shown) {
  const { clock } = useServices()
  const facts = computed(() => rowFacts(shown().book?.students ?? [], shown().held.made, clock()))
  const extras = computed(() => {
    const { held, record } = shown()
    return {
      rubric: record?.rubric ?? [],
      marked: record?.marked ?? {},
      facts: facts.value,
      standing: (record?.list.length ?? 0) > 0 || held.assignment.due !== null,
    }
  })
  const tables = computed(() => {
    const { book, people, name, words } = shown()
    return book && tablesOf(book, people, extras.value, words.tables, name)
  })
  const grades = computed(() => moodleTable(shown().people, extras.value, shown().words.tables))
  return { facts, tables, grades }
}
