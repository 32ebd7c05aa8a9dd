import { isolated } from '../../../classroom/isolated'
import type { Gradebook } from '../../../classroom/gradebook'
import type { Unreadable } from '../../../classroom/Received'
import type { Namer } from '../../../classroom/tables'
import type { ClassWords } from '../../../messages/class/en'
import type { ApartLine } from './SetApart.vue'

/** What came in and does not count, in groups, each with the reason. Where names are hidden, none is told. */
export function apartGroups(
  book: Gradebook,
  unreadable: readonly Unreadable[],
  titles: Readonly<Record<string, string>>,
  name: Namer,
  { apart, learner }: Pick<ClassWords, 'apart' | 'learner'>,
  hidden: boolean,
): readonly { readonly title: string; readonly lines: readonly ApartLine[] }[] {
  return [
    {
      title: apart.unreadable,
      lines: unreadable.map(({ id, text, from, why }) => ({
        id,
        what: text.length > 70 ? `${text.slice(0, 70)}…` : text,
        why: apart.why[why],
        from: hidden ? '' : from,
      })),
    },
    {
      title: apart.foreign,
      lines: book.foreign.map(({ id, handIn }, index) => {
        const title = titles[handIn.assignment]
        return {
          id,
          what: hidden ? learner(book.students.length + index + 1) : handIn.names.map(isolated).join(' · '),
          why: title === undefined ? apart.foreignWhy : apart.foreignOf(title),
          from: null,
        }
      }),
    },
    {
      title: apart.duplicates,
      lines: book.duplicates.map(({ again, of }) => {
        const student = book.students.find(({ counted, others }) => [counted, ...others].includes(of))
        const who = student ? name.student(student) : ''
        return { id: again.id, what: who, why: apart.duplicateOf(isolated(who)), from: null }
      }),
    },
  ]
}
