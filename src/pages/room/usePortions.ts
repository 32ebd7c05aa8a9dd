import { onMounted, onScopeDispose, readonly, ref, type Ref } from 'vue'
import { isShown } from '../../composables/isShown'
import { lastStop, nextStop } from './nextStop'

/** Keys that move by a screen: those of a keyboard, and those that a presenter's remote sends. */
const steps: Readonly<Record<string, 'forward' | 'back'>> = {
  PageDown: 'forward',
  ArrowRight: 'forward',
  ' ': 'forward',
  PageUp: 'back',
  ArrowLeft: 'back',
}

/**
 * Moves through a long page screen by screen, each beginning with a whole paragraph, by keys alone; Tab too leads to whole screens. Keys that a field or a button
 * needs for itself, and those pressed while a dialog is open, are left alone.
 *
 * @param root what is read; @param covered how many pixels at the foot of the window hide it; @param end what forward does at the end,
 * @param start what back does at the beginning. Tells whether there is more below, and turns to it.
 */
export function usePortions(
  root: () => HTMLElement | null,
  covered: () => number,
  end: () => void,
  start: () => void,
): { readonly more: Readonly<Ref<boolean>>; readonly forward: () => void } {
  const more = ref(false)
  const height = (): number => window.innerHeight - covered()
  const next = (): number | null => nextStop(extents(root()), window.scrollY, height())
  const look = (): void => void (more.value = next() !== null)
  const watching = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look)
  const move = (to: number | null): boolean => {
    if (to !== null) window.scrollTo(0, to)
    return to !== null
  }
  /** To the screen on which what has the focus stands whole: a browser brings no more of it into sight than the field itself. */
  const follow = (): void => {
    const whole = document.activeElement?.closest('[data-portion]')
    if (!whole) return
    const top = whole.getBoundingClientRect().top + window.scrollY
    const blocks = extents(root())
    let stop = 0
    for (let on = nextStop(blocks, 0, height()); on !== null && on <= top + 2; on = nextStop(blocks, on, height()))
      stop = on
    move(stop)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') return void requestAnimationFrame(follow)
    const step = steps[event.key]
    if (!step || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (document.querySelector('dialog[open]') || isTaken(event)) return
    event.preventDefault()
    // A key that is held down turns no page.
    if (step === 'back' || event.shiftKey) {
      if (!move(lastStop(window.scrollY, height())) && !event.repeat) start()
    } else if (!move(next()) && !event.repeat) end()
  }
  onMounted(() => {
    document.addEventListener('keydown', press)
    window.addEventListener('scroll', look, { passive: true })
    // Another screen is another height of the page.
    watching?.observe(document.body)
  })
  onScopeDispose(() => {
    document.removeEventListener('keydown', press)
    window.removeEventListener('scroll', look)
    watching?.disconnect()
  })
  return { more: readonly(more), forward: () => void move(next()) }
}

/** Paragraphs, headings, and whatever says that it is to stay whole. */
function extents(root: HTMLElement | null): { top: number; bottom: number }[] {
  const blocks = [...(root?.querySelectorAll<HTMLElement>('p, h1, h2, h3, dl, li, legend, [data-portion]') ?? [])]
  return (
    blocks
      // What is always at the foot is never turned to.
      .filter((block) => !block.closest('.commit'))
      .filter((block) => isShown(block) && !block.querySelector('p, [data-portion]'))
      .filter((block) => !block.parentElement?.closest('[data-portion]'))
      .concat(blocks.filter((block) => block.hasAttribute('data-portion')))
      .map((block) => block.getBoundingClientRect())
      .map(({ top, bottom }) => ({ top: top + window.scrollY, bottom: bottom + window.scrollY }))
  )
}

/** Whether what has the focus uses the key itself. Page keys are nobody's. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement) || key.startsWith('Page')) return false
  if (key === ' ') return target.matches('input, button, a, select, textarea, summary, label')
  return target.matches('input, select, textarea')
}
