import { type Ref, ref, shallowRef } from 'vue'
import type { ClassRecord } from '../../classroom/ClassRecord'

export interface Acts {
  /** What was done last, in words. */
  readonly done: Readonly<Ref<string>>
  readonly undoable: Readonly<Ref<boolean>>
  /** Changes the class, and says so. */
  act(what: string, make: (before: ClassRecord) => ClassRecord): void
  putBack(undone: string): void
}

/** What a teacher does to a class, with the way back from the last of it until the page is left. */
export function useActs(change: (make: (before: ClassRecord) => ClassRecord) => () => void): Acts {
  const back = shallowRef<(() => void) | null>(null)
  const done = ref('')
  const undoable = ref(false)
  return {
    done,
    undoable,
    act(what, make) {
      back.value = change(make)
      done.value = what
      undoable.value = true
    },
    putBack(undone) {
      back.value?.()
      back.value = null
      done.value = undone
      undoable.value = false
    },
  }
}
