import { computed, type ComputedRef } from 'vue'
import type { ClassRecord } from '../../classroom/ClassRecord'
import type { Gradebook } from '../../classroom/gradebook'
import { peopleOf, type Person, type Roll } from '../../classroom/peopleOf'
import { habitsOf } from '../../model/languages'
import { asMoment } from '../../model/moments'
import { useStoryStore } from '../../stores/useStoryStore'

/**
 * The people of a class by name; where names are hidden by the numbers that stand for them, so that the order tells nothing. Those who
 * are missing have no number and come last.
 */
export function usePeople(
  book: () => Gradebook | null,
  record: () => ClassRecord | null,
  due: () => string | null,
): ComputedRef<readonly Person[]> {
  const words = useStoryStore()
  const collator = computed(() => new Intl.Collator(habitsOf(words.language).locale, { numeric: true }))
  return computed(() => {
    const [made, kept] = [book(), record()]
    if (!made || !kept) return []
    const { compare } = collator.value
    const roll: Roll = { ...kept, due: due(), dayOf, compare }
    const people = peopleOf(made.students, roll)
    if (!kept.hideNames) return people
    const numberOf = ({ student }: Person): number => student?.number ?? made.students.length + 1
    return [...people].sort((one, other) => numberOf(one) - numberOf(other))
  })
}

/** The day on the clock here: `2023-02-09`. */
function dayOf(at: number): string {
  const date = new Date(asMoment(at))
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
