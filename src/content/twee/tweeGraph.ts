import type { ConditionSource } from '../shape'
import { readPassage, type TweeNode } from './readPassage'
import type { TweePassage, TweeSource } from './readTwee'

export interface TweeLink {
  readonly label: string
  readonly to: string
  /** Under what it stands; without, it always does. */
  readonly when?: ConditionSource
}

/** A passage with what its nodes come to. */
export interface TweePlace extends TweePassage {
  readonly nodes: readonly TweeNode[]
  /** Those that stand in the open: two or more are a decision. */
  readonly choices: readonly TweeLink[]
  /** Those under conditions. */
  readonly forks: readonly TweeLink[]
  readonly sets: readonly string[]
  readonly macros: readonly string[]
}

export interface TweeGraph {
  readonly places: ReadonlyMap<string, TweePlace>
  /** Names of passages that the start leads to, nearest first. */
  readonly reached: readonly string[]
  /** How many links lead to a passage. */
  readonly waysTo: ReadonlyMap<string, number>
}

/** The passages of a story and what leads where. */
export function tweeGraph({ passages, start }: TweeSource): TweeGraph {
  const places = new Map(passages.map((passage) => [passage.name, placeOf(passage)]))
  const reached = places.has(start) ? [start] : []
  const waysTo = new Map<string, number>()
  for (const name of reached)
    for (const { to } of linksOf(places.get(name))) {
      waysTo.set(to, (waysTo.get(to) ?? 0) + 1)
      if (places.has(to) && !reached.includes(to)) reached.push(to)
    }
  return { places, reached, waysTo }
}

export const linksOf = (place: TweePlace | undefined): readonly TweeLink[] =>
  place ? [...place.choices, ...place.forks] : []

function placeOf(passage: TweePassage): TweePlace {
  const nodes = readPassage(passage.text)
  const all = within(nodes)
  const links = linksIn(nodes, [])
  return {
    ...passage,
    nodes,
    choices: links.filter(({ when }) => when === undefined),
    forks: links.filter(({ when }) => when !== undefined),
    sets: all.flatMap((node) => (node.kind === 'set' ? [node.flag] : [])),
    macros: all.flatMap((node) => (node.kind === 'macro' ? [node.raw] : [])),
  }
}

const within = (nodes: readonly TweeNode[]): readonly TweeNode[] =>
  nodes.flatMap((node) => (node.kind === 'if' ? [node, ...within(node.then), ...within(node.otherwise)] : [node]))

function linksIn(nodes: readonly TweeNode[], under: readonly ConditionSource[]): readonly TweeLink[] {
  return nodes.flatMap((node): readonly TweeLink[] => {
    if (node.kind === 'link') {
      const { label, to } = node
      const [first, ...more] = under
      if (first === undefined) return [{ label, to }]
      return [{ label, to, when: more.length ? { all: [...under] } : first }]
    }
    if (node.kind !== 'if') return []
    return [...linksIn(node.then, [...under, node.when]), ...linksIn(node.otherwise, [...under, { not: node.when }])]
  })
}
