import { onMounted, onScopeDispose, readonly, ref, type Ref, type ShallowRef } from 'vue'

/** Width of an element in pixels, and how much larger than usual the page's text is; a guess until mounted. */
export function useWidth(
  element: Readonly<ShallowRef<Element | null>>,
  guess: number,
): { readonly width: Readonly<Ref<number>>; readonly zoom: Readonly<Ref<number>> } {
  const width = ref(guess)
  const zoom = ref(1)
  let observer: ResizeObserver | undefined
  onMounted(() => {
    if (!element.value) return
    const measure = (): void => {
      width.value = element.value?.getBoundingClientRect().width || guess
      zoom.value = (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16
    }
    measure()
    observer = new ResizeObserver(measure)
    observer.observe(element.value)
  })
  onScopeDispose(() => observer?.disconnect())
  return { width: readonly(width), zoom: readonly(zoom) }
}
