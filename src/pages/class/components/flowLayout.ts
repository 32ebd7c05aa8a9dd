import type { ClassDecision, Flow, FlowEnd } from '../../../classroom/classDecisions'
import { letterOf } from '../../../classroom/optionsForClass'

/** A choice in the drawing: a bar as high as many gave it. Units of the drawing. */
export interface FlowNode {
  readonly key: string
  /** `A` for the first option, in the order of the class. */
  readonly letter: string
  readonly count: number
  readonly record: boolean
  readonly x: number
  readonly y: number
  readonly height: number
}

/** A band from one choice to the next. */
export interface FlowBand {
  readonly key: string
  readonly path: string
  readonly width: number
}

export interface FlowDrawing {
  readonly width: number
  readonly height: number
  readonly columns: readonly { readonly number: number; readonly x: number }[]
  readonly nodes: readonly FlowNode[]
  readonly bands: readonly FlowBand[]
}

export const nodeWidth = 54
const columnWidth = 190
const top = 30
const gap = 12
const fullHeight = 240

const keyOf = ({ scene, option }: FlowEnd): string => `${scene} ${option}`

/** Lays the paths through one file out, decision by decision from left to right; nothing to draw below two decisions. */
export function flowLayout(decisions: readonly ClassDecision[], flows: readonly Flow[]): FlowDrawing | null {
  const met = decisions.filter(({ advised }) => advised > 0)
  if (met.length < 2 || flows.length === 0) return null
  const most = Math.max(...met.map(({ advised }) => advised))
  const scale = fullHeight / most
  const nodes = met.flatMap(({ scene, options }, column) => {
    let y = top
    return options.flatMap(({ option, count, record }, index): FlowNode[] => {
      if (count === 0) return []
      // A bar keeps room for its letter, however few gave it.
      const height = Math.max(count * scale, 18)
      const node = {
        key: keyOf({ scene, option }),
        letter: letterOf(index),
        count,
        record,
        x: column * columnWidth,
        y,
        height,
      }
      y += height + gap
      return [node]
    })
  })
  const height = Math.max(...nodes.map((node) => node.y + node.height)) + 30
  const columns = met.map((one, index) => ({ number: decisions.indexOf(one) + 1, x: index * columnWidth }))
  return {
    width: (met.length - 1) * columnWidth + nodeWidth,
    height,
    columns,
    nodes,
    bands: bandsOf(nodes, flows, scale),
  }
}

function bandsOf(nodes: readonly FlowNode[], flows: readonly Flow[], scale: number): readonly FlowBand[] {
  const places = new Map(nodes.map((node, index) => [node.key, { node, index, out: 0, into: 0 }]))
  const ends = flows.flatMap((flow) => {
    const from = places.get(keyOf(flow.from))
    const to = places.get(keyOf(flow.to))
    return from && to ? [{ from, to, count: flow.count }] : []
  })
  ends.sort((a, b) => a.from.index - b.from.index || a.to.index - b.to.index)
  return ends.map(({ from, to, count }) => {
    const width = count * scale
    const y1 = from.node.y + from.out + width / 2
    const y2 = to.node.y + to.into + width / 2
    from.out += width
    to.into += width
    const x1 = from.node.x + nodeWidth
    const middle = (x1 + to.node.x) / 2
    const path = `M${x1} ${y1.toFixed(1)}C${middle} ${y1.toFixed(1)} ${middle} ${y2.toFixed(1)} ${to.node.x} ${y2.toFixed(1)}`
    return { key: `${from.node.key} ${to.node.key}`, path, width }
  })
}
