import { computed, shallowReactive, ref, watch } from 'vue'
import type { Assignment } from '../../classroom/Assignment'
import { bringIn, withBrought } from '../../classroom/bringIn'
import { type NotesFailure, readNotes, withNotes } from '../../classroom/classNotes'
import { type Brought, type ClassRecord, emptyClass } from '../../classroom/ClassRecord'
import { gradebook } from '../../classroom/gradebook'
import { mergeClasses } from '../../classroom/saves/mergeClasses'
import { usualSorting } from '../../classroom/sortHandIns'
import { factsOfPart } from '../../classroom/ownFacts'
import type { Received, Unreadable } from '../../classroom/Received'
import { indexStory } from '../../engine/indexStory'
import type { Item } from '../../model/Story'
import { type Opened, openBrought } from '../../platform/openBrought'
import { useClassStore } from '../../stores/useClassStore'
import { useStoryStore } from '../../stores/useStoryStore'
import { useTeacherStore } from '../../stores/useTeacherStore'

/** What came of bringing something in. */
export interface Tally {
  readonly read: number
  readonly known: number
  readonly bad: number
  /** What came of a teacher's own notes, where there were some. */
  readonly notes: 'taken' | Exclude<NotesFailure['kind'], 'no-notes'> | null
}

/**
 * One class: what was brought in for an assignment, opened with the keys of this browser, as a gradebook. `projected`: whether a room
 * may see it; names are then hidden, whatever the teacher has chosen for their own eyes. Where they are, students stand in the order of
 * their numbers, which tells nothing.
 */
export function useClass(assignment: () => Assignment | null, projected: () => boolean = () => false) {
  const words = useStoryStore()
  const teacher = useTeacherStore()
  const classes = useClassStore()
  const opened = shallowReactive(new Map<string, Opened>())
  /** How many of how many are opened, while it takes its time. */
  const reading = ref<{ readonly done: number; readonly all: number } | null>(null)

  const kept = computed<ClassRecord | null>(() => {
    const asked = assignment()
    return asked && (classes.classOf(asked.id) ?? emptyClass(asked.id))
  })
  const record = computed(() => kept.value && (projected() ? { ...kept.value, hideNames: true } : kept.value))
  const factsOf = (item: Item, part: string): readonly string[] => {
    const text = words.textOf(indexStory(words.story).items.get(item.id)?.chapter ?? '')
    return factsOfPart(item, part, text?.items[item.id], (id) => text?.facts[id] ?? '')
  }
  const brought = computed(() => kept.value?.brought ?? [])
  const sorted = computed(() => {
    const all = reading.value ? [] : brought.value.flatMap(({ id }) => opened.get(id) ?? [])
    return {
      received: all.flatMap((one): Received[] => (one.kind === 'received' ? [one.of] : [])),
      unreadable: all.flatMap((one): Unreadable[] => (one.kind === 'unreadable' ? [one.of] : [])),
    }
  })
  // Each for itself: marks and names that change leave the counting alone.
  const placed = computed(() => kept.value?.placed ?? usualSorting.placed)
  const chosen = computed(() => kept.value?.chosen ?? usualSorting.chosen)
  const counting = computed(() => kept.value?.counting ?? usualSorting.counting)
  const hidden = computed(() => record.value?.hideNames ?? false)
  const sorting = computed(() => ({ placed: placed.value, chosen: chosen.value, counting: counting.value }))
  const book = computed(() => {
    const asked = assignment()
    const made = asked && gradebook(words.story, asked, sorted.value.received, sorting.value, factsOf)
    if (!made || !hidden.value) return made
    return { ...made, students: [...made.students].sort((one, other) => one.number - other.number) }
  })

  function keyOf(id: string): string | null {
    const held = teacher.heldOf(id) ?? teacher.heldOf(assignment()?.id ?? '')
    return held?.privateKey ?? null
  }

  let opening: Promise<void> = Promise.resolve()
  /** One opening after the other: what is asked for twice is opened once. */
  const open = (brought: readonly Brought[]): Promise<void> => (opening = opening.then(() => openAll(brought)))

  /** Opens in slices, so that the page says how far it is. */
  async function openAll(brought: readonly Brought[]): Promise<void> {
    const waiting = brought.filter(({ id }) => !opened.has(id))
    const slice = 50
    for (let at = 0; at < waiting.length; at += slice) {
      if (waiting.length > slice) reading.value = { done: at, all: waiting.length }
      const some = waiting.slice(at, at + slice)
      const read = await Promise.all(some.map((one) => openBrought(one, keyOf)))
      read.forEach((one) => opened.set(one.of.id, one))
    }
    reading.value = null
  }

  /** Takes texts in, opens them, and says what came of it once they are kept. `null` where there was nothing in them. */
  async function add(texts: readonly { readonly text: string; readonly from: string }[]): Promise<Tally | null> {
    if (!kept.value) return null
    const found = texts.flatMap(({ text, from }) => bringIn(text, from))
    const { record: noted, notes } = takeNotes(
      kept.value,
      texts.map(({ text }) => text),
    )
    if (found.length === 0 && notes === null) return null
    const { record: fuller, added, known } = withBrought(noted, found)
    classes.put(fuller)
    await open(added)
    await classes.settle()
    const bad = added.filter(({ id }) => opened.get(id)?.kind === 'unreadable').length
    return { read: added.length - bad, known, bad, notes }
  }

  /** Puts a changed record in its place and gives back the way back: what has come since stays. */
  function change(make: (before: ClassRecord) => ClassRecord): () => void {
    const before = kept.value
    if (!before) return () => undefined
    const after = make(before)
    classes.put(after)
    return () => classes.put(mergeClasses(after, kept.value ?? after, before))
  }

  watch(kept, (now) => void open(now?.brought ?? []), { immediate: true })
  return {
    record,
    book,
    unreadable: computed(() => sorted.value.unreadable),
    reading,
    add,
    change,
    settle: classes.settle,
  }
}

/** The record with the notes in these texts; of several that cannot be taken the first says why. */
function takeNotes(record: ClassRecord, texts: readonly string[]): { record: ClassRecord; notes: Tally['notes'] } {
  let noted = record
  let notes: Tally['notes'] = null
  for (const text of texts) {
    const read = readNotes(text, record.assignment)
    if (read.ok) noted = withNotes(noted, read.value)
    if (read.ok) notes ??= 'taken'
    else if (read.error.kind !== 'no-notes') notes ??= read.error.kind
  }
  return { record: noted, notes }
}
