import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'

const duration = 420

/** Numbers that follow others smoothly; at once for those who asked for less motion. */
export function useGlide<T extends readonly number[]>(target: () => T): Readonly<ShallowRef<T>> {
  const shown: ShallowRef<T> = shallowRef<T>(target())
  let frame = 0
  watch(target, (to) => {
    cancelAnimationFrame(frame)
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      shown.value = to
      return
    }
    const from = shown.value
    let begun: number | undefined
    const step = (now: number): void => {
      begun ??= now
      const part = Math.min((now - begun) / duration, 1)
      const eased = 1 - (1 - part) ** 3
      shown.value = to.map((value, i) => (from[i] ?? value) + (value - (from[i] ?? value)) * eased) as unknown as T
      if (part < 1) frame = requestAnimationFrame(step)
      else shown.value = to
    }
    frame = requestAnimationFrame(step)
  })
  onScopeDispose(() => cancelAnimationFrame(frame))
  return shown
}
