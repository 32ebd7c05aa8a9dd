import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
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

/** Nesting beyond this was mistyped, or made to fill the stack. */
const deepest = 64
const hint = 'Check the indentation, and put text in quotes or in a | block.'

/** Parses one YAML file; never throws: syntax errors come back as diagnostics `yaml-syntax`, text cut by a comment as `yaml-cut`. */
export function parseYaml(file: string, text: string): YamlFile {
  const lineCounter = new LineCounter()
  const place = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line: Math.max(1, line), column: Math.max(1, col) }
  }
  const wrong = (at: Position, why: string, fix = hint) =>
    error('yaml-syntax', at, `This is not valid YAML: ${why}`, fix)
  const start = { file, line: 1, column: 1 }
  const nothing = (why: string): YamlFile => ({
    file,
    value: undefined,
    problems: [wrong(start, why)],
    at: () => start,
  })
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false })
    const problems = [
      ...[...document.errors, ...document.warnings].map(({ pos, message }) => wrong(place(pos[0]), message)),
      ...refusedNodes(document, text, place),
    ]
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
      return nearest ? place(nearest.offset) : start
    }
    const broken = document.errors.length > 0 || problems.some(({ code }) => code === 'yaml-syntax')
    return { file, value: broken ? undefined : document.toJS(), problems, at }
  } catch (fault) {
    // The parser throws where lists stand in lists by the thousand.
    return nothing(fault instanceof Error ? fault.message : String(fault))
  }
}

/** What YAML allows and a story does not: `*alias`, which stands for something elsewhere, and a comment that cuts a text short. */
function refusedNodes(document: Document.Parsed, text: string, place: (offset: number) => Position): Diagnostic[] {
  const found: Diagnostic[] = []
  const tell = (code: string, offset: number | undefined, problem: string, fix: string): void =>
    void found.push(error(code, place(offset ?? 0), problem, fix))
  visit(document, {
    Alias(_, { range, source }) {
      tell(
        'yaml-syntax',
        range?.[0],
        `“*${source}” stands for something elsewhere, which this file may not.`,
        'Put text that begins with * in quotes.',
      )
    },
    Collection(_, { range }, path) {
      if (path.length <= deepest) return undefined
      tell('yaml-syntax', range?.[0], `More than ${deepest} lists stand in one another.`, hint)
      return visit.BREAK
    },
    Scalar(_, { type, value, range }) {
      const cut = type === 'PLAIN' && typeof value === 'string' && !/^[\w.-]*$/u.test(value)
      if (cut && range && /^[ \t]+#/u.test(text.slice(range[1], range[1] + 80)))
        tell(
          'yaml-cut',
          range[1],
          'The text ends here: what follows ` #` is a comment.',
          'Put the whole text in quotes.',
        )
    },
  })
  return found
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
