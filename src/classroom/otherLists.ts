import type { ClassList } from './ClassList'
import type { ClassRecord } from './ClassRecord'
import { writeClassList } from './readClassList'
import type { Held } from './teacherCode'

export interface OtherList {
  readonly assignment: string
  readonly title: string
  readonly list: ClassList
}

/** The lists that other assignments of this teacher have, the newest first and each once: a class has one list and many assignments. */
export function otherLists(record: ClassRecord, classes: readonly ClassRecord[], held: readonly Held[]): OtherList[] {
  const met = new Set([writeClassList(record.list)])
  return [...held]
    .sort((one, other) => other.made - one.made)
    .flatMap(({ assignment: { id, title } }) => {
      const list = classes.find(({ assignment }) => assignment === id)?.list ?? []
      const text = writeClassList(list)
      if (list.length === 0 || met.has(text)) return []
      met.add(text)
      return [{ assignment: id, title, list }]
    })
}
