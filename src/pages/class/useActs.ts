import { type Ref, ref, shallowRef } from 'vue'
import type { ClassRecord } from '../../classroom/ClassRecord'

export interface Acts {
  /** What was done last, in words. */
  readonly done: Readonly<Ref<string>>
  readonly undoable: Readonly<Ref<boolean>>
  /** Changes the class, and says so once that is kept: whoever leaves then loses nothing. */
  act(what: string, make: (before: ClassRecord) => ClassRecord): Promise<void>
  putBack(undone: string): Promise<void>
}

/**
 * What a teacher does to a class, with the way back from the last of it until the page is left.
 *
 * @param settle resolves when what was changed is kept, or it is said on the page that it is not
 */
export function useActs(
  change: (make: (before: ClassRecord) => ClassRecord) => () => void,
  settle: () => Promise<void>,
): Acts {
  const back = shallowRef<(() => void) | null>(null)
  const done = ref('')
  const undoable = ref(false)
  return {
    done,
    undoable,
    async act(what, make) {
      const undo = (back.value = change(make))
      // What is still told was done before, and is no longer what would be undone.
      undoable.value = false
      await settle()
      // Meanwhile more may have been done: the last is told.
      if (back.value !== undo) return
      done.value = what
      undoable.value = true
    },
    async putBack(undone) {
      back.value?.()
      back.value = null
      await settle()
      if (back.value) return
      done.value = undone
      undoable.value = false
    },
  }
}
