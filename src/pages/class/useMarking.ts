import { computed, nextTick, ref, type Ref } from 'vue'
import { type Criterion, type Marked, type Rubric, unmarked } from '../../classroom/Rubric'
import { type MarkingPage, markingPages, type MarkingSheet, type MarkingWay } from '../../classroom/markingPages'
import { markingKey } from './components/markingKey'

/**
 * Going through what was written: the page, and what keys do on it. Keys count only while a button of points has the focus.
 *
 * @param rubric the rows that count
 * @param markedOf the marks of a row
 * @param mark gives marks to a row
 */
export function useMarking(
  desk: Readonly<Ref<HTMLElement | undefined>>,
  sheets: () => readonly MarkingSheet[],
  rubric: () => Rubric,
  markedOf: (key: string) => Marked | undefined,
  mark: (key: string, marked: Marked) => void,
) {
  const way = ref<MarkingWay>('pupil')
  const at = ref(0)
  const pages = computed(() => markingPages(sheets(), way.value))
  const page = computed<MarkingPage | undefined>(() => pages.value[Math.min(at.value, pages.value.length - 1)])
  function go(way_: MarkingWay): void {
    way.value = way_
    at.value = 0
  }
  const rows = (): readonly Criterion[] => rubric().map(({ id }) => id)
  const turn = (by: number): void => void (at.value = Math.max(0, Math.min(pages.value.length - 1, at.value + by)))

  /** The button to stand on in a row: the one that is pressed, else the first. */
  const stand = (card: Element | null | undefined, row = rows()[0]): HTMLElement | null | undefined =>
    card?.querySelector<HTMLElement>(`[data-row=${row}][aria-pressed=true]`) ??
    card?.querySelector<HTMLElement>(`[data-row=${row}]`)
  /** The row after or before this one, over all cards of the page. */
  function step(card: Element, row: Criterion, by: number): void {
    const cards = [...(desk.value?.querySelectorAll('[data-key]') ?? [])]
    const place = cards.indexOf(card) * rows().length + rows().indexOf(row) + by
    const next = rows()[(place + rows().length) % rows().length]
    const to = cards[Math.floor(place / rows().length)]
    if (to && next) stand(to, next)?.focus()
  }
  async function turnAndStand(by: number): Promise<void> {
    turn(by)
    await nextTick()
    stand(desk.value?.querySelector('[data-key]'))?.focus()
  }

  function leaveComment(target: HTMLElement, event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    stand(target.closest('[data-key]'))?.focus()
  }

  async function press(event: KeyboardEvent): Promise<void> {
    const target = event.target as HTMLElement
    if (target.matches('textarea')) return leaveComment(target, event)
    const row = target.dataset['row'] as Criterion | undefined
    const card = target.closest<HTMLElement>('[data-key]')
    const asked = row && markingKey(event)
    if (!row || !card || !asked) return
    event.preventDefault()
    if (asked.kind === 'page') return turnAndStand(asked.by)
    if (asked.kind === 'row') return step(card, row, asked.by)
    if (asked.kind === 'comment') return card.querySelector('textarea')?.focus()
    if (asked.kind === 'not-applicable') return put(card, row, null)
    await give(card, row, asked.points)
  }

  async function give(card: HTMLElement, row: Criterion, points: number | null): Promise<void> {
    const most = rubric().find(({ id }) => id === row)?.most ?? 0
    if (points === null || points <= most) await put(card, row, points ?? undefined)
  }

  /** Puts points in a row, `null` for one that does not apply, and goes on to the next; stays where points were taken away. */
  async function put(card: HTMLElement, row: Criterion, points: number | null | undefined): Promise<void> {
    const key = card.dataset['key'] ?? ''
    const before = markedOf(key) ?? unmarked
    mark(key, { ...before, points: { ...before.points, [row]: points } })
    await nextTick()
    if (points === undefined) stand(card, row)?.focus()
    else step(card, row, 1)
  }
  return { way, at, pages, page, go, turn, press }
}
