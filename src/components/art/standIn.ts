import type { Drawing, DrawnShape } from '../../model/Drawing'

/** Somebody who stands in a drawing: where, in units of its viewBox, and their shapes. */
export interface Figure {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly viewBox: string
  readonly shapes: readonly DrawnShape[]
}

/** Of the height of a drawing, how much somebody takes who stands in front. */
const tall = 0.86

/**
 * People as they stand at the lower edge of a drawing, from left to right: each a portrait without its background, which is its first shape.
 * Where the drawing does not say where one stands, at its sides.
 */
export function standIn({ viewBox, stand }: Drawing, people: readonly Drawing[]): readonly Figure[] {
  const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number)
  const size = height * tall
  const [first = width * 0.15, second = width * 0.85] = stand ?? []
  const middles = people.length > 1 ? [first, second].sort((one, other) => one - other) : [first]
  return people.map((person, at) => ({
    x: left + (middles[at] ?? first) - size / 2,
    y: top + height - size,
    width: size,
    height: size,
    viewBox: person.viewBox,
    shapes: person.shapes.slice(1),
  }))
}
