import { onMounted, onScopeDispose, readonly, ref, type Ref } from 'vue'

/** Whether the window has room for a column at the side. `false` until mounted, so that the first render is the same everywhere. */
export function useWide(query = '(min-width: 64rem)'): Readonly<Ref<boolean>> {
  const wide = ref(false)
  let list: MediaQueryList | undefined
  const update = (): void => void (wide.value = list?.matches ?? false)
  onMounted(() => {
    list = window.matchMedia(query)
    list.addEventListener('change', update)
    update()
  })
  onScopeDispose(() => list?.removeEventListener('change', update))
  return readonly(wide)
}
