import { Graph, layout } from '@dagrejs/dagre'
import type { MapEdge, MapShape, StoryFigure } from '../../model/StoryMap'

/** A shape that has no place yet. */
export type Unplaced = Omit<MapShape, 'at'> & { readonly id: string }

export interface Ways {
  readonly from: string
  readonly to: string
  /** Drawn beside the shapes and given no place by the layout: what advice brings later. */
  readonly later?: number
  /** Holds a shape in its row, and is not drawn. */
  readonly hidden?: true
}

/** Units round a picture, and on each side for what passes by. */
const margin = 8
const lane = 34

/**
 * Lays a graph out from top to bottom, as high as it must be. What comes later passes by on the side it starts from, or on either.
 *
 * @param rows shapes that stand beside each other and are tied to the same others: put in this order, from the left
 */
export function layOut(
  shapes: readonly Unplaced[],
  ways: readonly Ways[],
  rows: readonly (readonly string[])[],
): StoryFigure {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'TB', ranksep: 20, nodesep: 16, marginx: margin + lane, marginy: margin })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, size } of shapes) graph.setNode(id, { width: size[0], height: size[1] })
  for (const { from, to, later } of ways) if (later === undefined) graph.setEdge(from, to)
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  // The layout may have turned a row round: each shape takes the place of the one that stands there.
  const stands = new Map(
    rows.flatMap((row) => {
      const found = [...row].sort((one, other) => graph.node(one).x - graph.node(other).x)
      return row.map((id, at) => [id, found[at] ?? id] as const)
    }),
  )
  const placeOf = (id: string): string => stands.get(id) ?? id
  const spot = (id: string): Spot => {
    const { x, y, width: wide, height: high } = graph.node(placeOf(id))
    return { x: Math.round(x), y: Math.round(y), wide, high }
  }
  const drawn = ways.filter(({ hidden }) => !hidden)
  return {
    size: [Math.ceil(width), Math.ceil(height)],
    shapes: shapes.map(({ id, ...shape }) => ({ ...shape, at: [spot(id).x, spot(id).y] })),
    edges: drawn.map(({ from, to, later }, at): MapEdge => {
      if (later === undefined) return { kind: 'way', path: pathOf(graph.edge(placeOf(from), placeOf(to)).points) }
      const [start, end] = [spot(from), spot(to)]
      const right = start.x === end.x ? at % 2 === 0 : start.x > end.x
      return { kind: 'later', path: aside(start, end, width, right), weight: later }
    }),
  }
}

interface Spot {
  readonly x: number
  readonly y: number
  readonly wide: number
  readonly high: number
}

const pathOf = (points: readonly { readonly x: number; readonly y: number }[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`).join('')

/** From the side of one shape, past the others, into the side of another: the farther, the wider. */
function aside(from: Spot, to: Spot, width: number, right: boolean): string {
  const side = right ? 1 : -1
  const [start, end] = [from.x + (side * from.wide) / 2, to.x + (side * to.wide) / 2]
  const out = Math.min(lane, 14 + (to.y - from.y) / 24)
  const edge = right ? Math.max(start, end, width - margin - lane) + out : Math.min(start, end, margin + lane) - out
  return `M${start} ${from.y}C${Math.round(edge)} ${from.y} ${Math.round(edge)} ${to.y} ${end} ${to.y}`
}
