import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { error, type Diagnostic, type Position } from './Diagnostic'

export type YamlPath = readonly (string | number)[]

/** A YAML file as plain data, which still knows where each value stands. */
export interface YamlFile {
  readonly file: string
  readonly value: unknown
  readonly problems: readonly Diagnostic[]
  /** Position of the value at a path, or of its nearest ancestor that is there. */
  at(path: YamlPath): Position
}

/** Parses one YAML file; never throws: syntax errors come back as diagnostics `yaml-syntax`. */
export function parseYaml(file: string, text: string): YamlFile {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const place = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line, column: col }
  }
  const problems = [...document.errors, ...document.warnings].map((fault) =>
    error(
      'yaml-syntax',
      place(fault.pos[0]),
      `This is not valid YAML: ${fault.message}`,
      'Check the indentation, and put text in quotes or in a | block.',
    ),
  )
  // The document itself weighs ten times its text: what is kept of it is where each value stands.
  const whole = spotOf(document.contents)
  const at = (path: YamlPath): Position => {
    let nearest: Spot | undefined
    let spot = whole
    for (const key of path) {
      spot = spot?.within?.get(key)
      nearest = spot ?? nearest
      if (!spot) break
    }
    return nearest ? place(nearest.offset) : { file, line: 1, column: 1 }
  }
  return { file, value: document.errors.length ? undefined : document.toJS(), problems, at }
}

/** Where a value stands in its file, and the values within it by their keys. */
interface Spot {
  readonly offset: number
  readonly within?: ReadonlyMap<unknown, Spot>
}

function spotOf(node: unknown): Spot | undefined {
  if (!isNode(node) || !node.range) return undefined
  const [offset] = node.range
  const items: (readonly [unknown, unknown])[] = isSeq(node)
    ? node.items.map((item, index) => [index, item])
    : isMap(node)
      ? node.items.map(({ key, value }) => [isScalar(key) ? key.value : key, value])
      : []
  if (items.length === 0) return { offset }
  const within = new Map<unknown, Spot>()
  for (const [key, item] of items) {
    const spot = spotOf(item)
    // Of a key that stands twice, which is a fault, the first counts.
    if (spot && !within.has(key)) within.set(key, spot)
  }
  return { offset, within }
}
