/** Where a block of a page begins and ends, in pixels from the page's top. */
export interface Extent {
  readonly top: number
  readonly bottom: number
}

/**
 * How far down to scroll so that the next screen begins with the first block that the present one does not show whole; `null` at the end.
 * Within a block taller than a screen: a screen less a tenth.
 *
 * @param top where the screen begins, @param height how much of the page it shows
 */
export function nextStop(blocks: readonly Extent[], top: number, height: number): number | null {
  // A pixel's rounding is no hidden line.
  const cut = blocks.filter(({ bottom }) => bottom > top + height + 2)
  if (cut.length === 0) return null
  const next = Math.min(...cut.map((block) => block.top))
  return next > top + height * 0.1 ? next : top + height * 0.9
}

/** How far up to scroll for the screen before; `null` at the beginning. */
export const lastStop = (top: number, height: number): number | null =>
  top <= 2 ? null : Math.max(0, top - height * 0.9)
