import { onMounted, onScopeDispose, ref, type Ref } from 'vue'

/** Keys with which remotes and presenters turn the wall dark, and light again. */
const keys: readonly string[] = ['b', 'B', '.']

/** Whether the wall is dark, so that a class looks at its teacher: by B, as in any presentation; then any key brings it back. */
export function useDarkWall(): Ref<boolean> {
  const dark = ref(false)
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const writes = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
    if (!dark.value && (writes || !keys.includes(event.key) || document.querySelector('dialog[open]'))) return
    dark.value = !dark.value
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  // Before the keys that turn pages: in the dark nothing turns.
  onMounted(() => document.addEventListener('keydown', press, true))
  onScopeDispose(() => document.removeEventListener('keydown', press, true))
  return dark
}
