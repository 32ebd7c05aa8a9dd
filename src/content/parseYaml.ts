import { isNode, LineCounter, parseDocument } from 'yaml'
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
  const at = (path: YamlPath): Position => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return place(node.range[0])
    }
    return { file, line: 1, column: 1 }
  }
  return { file, value: document.errors.length ? undefined : document.toJS(), problems, at }
}
