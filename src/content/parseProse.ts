import { error, type Diagnostic, type Position } from './Diagnostic'
import { parseInline, type ProseSentence } from './parseInline'

export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly sentences: readonly ProseSentence[]; readonly at: Position }
  | {
      readonly kind: 'paper'
      readonly paper: string
      readonly title: string
      readonly blocks: readonly ProseBlock[]
      readonly at: Position
    }
  | {
      readonly kind: 'when'
      readonly condition: string
      readonly then: readonly ProseBlock[]
      readonly otherwise: readonly ProseBlock[]
      readonly at: Position
    }

/** A heading with what stands under it, down to the next heading of its level. */
export interface ProseNode {
  readonly level: number
  /** The heading before its colon, such as `scene-id` or `set aside`. */
  readonly id: string
  /** The heading after its colon. */
  readonly label: string
  readonly at: Position
  readonly blocks: readonly ProseBlock[]
  readonly children: readonly ProseNode[]
}

export interface ProseFile {
  readonly file: string
  readonly nodes: readonly ProseNode[]
  readonly problems: readonly Diagnostic[]
}

interface Open<T> {
  node: T
  blocks: ProseBlock[]
  children: ProseNode[]
}

/** Parses the prose of an episode or chapter into headings, blocks and sentences; never throws. */
export function parseProse(file: string, text: string): ProseFile {
  const reader = new ProseReader(file, text.split(/\r?\n/u))
  return { file, nodes: reader.read(), problems: reader.problems }
}

class ProseReader {
  readonly problems: Diagnostic[] = []
  private line = 0

  constructor(
    private readonly file: string,
    private readonly lines: readonly string[],
  ) {}

  read(): ProseNode[] {
    const root: Open<null> = { node: null, blocks: [], children: [] }
    const stack: Open<{ level: number; id: string; label: string; at: Position } | null>[] = [root]
    const close = (level: number): void => {
      while (stack.length > 1 && (stack[stack.length - 1]?.node?.level ?? 0) >= level) {
        const done = stack.pop()
        if (done?.node)
          stack[stack.length - 1]?.children.push({ ...done.node, blocks: done.blocks, children: done.children })
      }
    }
    while (this.line < this.lines.length) {
      const heading = /^(#{1,6})\s+([^:]+?)(?::\s*(.*?))?\s*$/u.exec(this.lines[this.line] ?? '')
      if (heading) {
        const level = heading[1]?.length ?? 2
        close(level)
        stack.push({
          node: { level, id: heading[2] ?? '', label: heading[3] ?? '', at: this.here() },
          blocks: [],
          children: [],
        })
        this.line++
      } else {
        const block = this.block()
        if (block) stack[stack.length - 1]?.blocks.push(block)
      }
    }
    close(1)
    if (root.blocks[0])
      this.report(
        'prose-outside',
        root.blocks[0].at,
        'Text stands before the first heading.',
        'Put it under a `## scene-id: Title` heading.',
      )
    return root.children
  }

  private block(): ProseBlock | null {
    const line = this.lines[this.line] ?? ''
    if (line.trim() === '') {
      this.line++
      return null
    }
    const fence = /^:::\s*(\S+)?\s*(.*)$/u.exec(line)
    return fence ? this.fenced(fence[1] ?? '', (fence[2] ?? '').trim()) : this.paragraph()
  }

  private fenced(kind: string, title: string): ProseBlock | null {
    const at = this.here()
    this.line++
    if (kind === '' || kind === 'otherwise') {
      this.report(
        'fence-alone',
        at,
        `This “:::${kind ? ` ${kind}` : ''}” closes nothing.`,
        'Open a block first, such as `::: when flag` or `::: cable Title`.',
      )
      return null
    }
    const first: ProseBlock[] = []
    const second: ProseBlock[] = []
    let target = first
    for (;;) {
      const line = this.lines[this.line]
      if (line === undefined || /^#{1,6}\s/u.test(line)) {
        this.report('fence-open', at, `The block “::: ${kind}” is not closed.`, 'End it with a line of three colons.')
        break
      }
      if (/^:::\s*$/u.test(line)) {
        this.line++
        break
      }
      if (kind === 'when' && /^:::\s*otherwise\s*$/u.test(line)) {
        target = second
        this.line++
        continue
      }
      const block = this.block()
      if (block) target.push(block)
    }
    return kind === 'when'
      ? { kind: 'when', condition: title, then: first, otherwise: second, at }
      : { kind: 'paper', paper: kind, title, blocks: first, at }
  }

  private paragraph(): ProseBlock {
    const at = this.here()
    const starts: { offset: number; line: number; indent: number }[] = []
    let raw = ''
    for (;;) {
      const line = this.lines[this.line]
      if (line === undefined || line.trim() === '' || /^(:::|#{1,6}\s)/u.test(line)) break
      if (raw) raw += ' '
      starts.push({ offset: raw.length, line: this.line + 1, indent: line.length - line.trimStart().length })
      raw += line.trim()
      this.line++
    }
    const place = (offset: number): Position => {
      const start = starts.findLast((candidate) => candidate.offset <= offset) ?? {
        offset: 0,
        line: at.line,
        indent: 0,
      }
      return { file: this.file, line: start.line, column: offset - start.offset + start.indent + 1 }
    }
    return { kind: 'paragraph', sentences: parseInline(raw, place), at }
  }

  private here(): Position {
    return { file: this.file, line: this.line + 1, column: 1 }
  }

  private report(code: string, at: Position, problem: string, fix: string): void {
    this.problems.push(error(code, at, problem, fix))
  }
}
