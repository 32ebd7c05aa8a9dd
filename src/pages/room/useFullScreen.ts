import { onMounted, onScopeDispose, readonly, ref, type Ref } from 'vue'

/** Whether the page can fill the screen, and does. `none` until mounted, and where the browser offers it to no page. */
export function useFullScreen(): {
  readonly screen: Readonly<Ref<'none' | 'window' | 'full'>>
  toggle(): Promise<void>
} {
  const screen = ref<'none' | 'window' | 'full'>('none')
  const read = (): void => {
    screen.value = !document.fullscreenEnabled ? 'none' : document.fullscreenElement ? 'full' : 'window'
  }
  /** Where the browser refuses, its window will do. */
  const toggle = (): Promise<void> =>
    (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(
      () => undefined,
    )
  onMounted(() => {
    read()
    document.addEventListener('fullscreenchange', read)
  })
  onScopeDispose(() => document.removeEventListener('fullscreenchange', read))
  return { screen: readonly(screen), toggle }
}
