import { onMounted, onScopeDispose, readonly, ref, type Ref } from 'vue'

/** Whether an element has come into view once; at once where that cannot be told, and before the page is printed. */
export function useSeen(element: Readonly<Ref<Element | null | undefined>>): Readonly<Ref<boolean>> {
  const seen = ref(false)
  let observer: IntersectionObserver | undefined
  const stop = (): void => {
    observer?.disconnect()
    window.removeEventListener('beforeprint', see)
  }
  function see(): void {
    seen.value = true
    stop()
  }
  onMounted(() => {
    if (!element.value || typeof IntersectionObserver === 'undefined') return see()
    window.addEventListener('beforeprint', see)
    observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && see(), {
      threshold: 0.6,
    })
    observer.observe(element.value)
  })
  onScopeDispose(stop)
  return readonly(seen)
}
