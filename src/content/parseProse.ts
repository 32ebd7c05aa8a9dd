import { error, type Diagnostic, type Position } from './Diagnostic'
import { parseInline, type ProseSentence, strayMark } from './parseInline'

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

/** Blocks in blocks: more was mistyped. */
const deepest = 8

/**
 * Parses the prose of an episode or chapter into headings, blocks and sentences. Never throws, and always ends: whatever a line
 * is, it is read or reported, and then the next one.
 */
export function parseProse(file: string, text: string): ProseFile {
  const reader = new ProseReader(file, text.split(/\r\n|\n|\r/u))
  return { file, nodes: reader.read(), problems: reader.problems }
}

/** A line that begins with `#`, taken apart; without an id, or with more than six, it is no heading of ours. */
function headingOf(line: string): { readonly level: number; readonly id: string; readonly label: string } | null {
  const start = line.trimStart()
  const level = /^#*/u.exec(start)?.[0].length ?? 0
  const [id = '', ...label] = start.slice(level).split(':')
  const whole = level > 0 && level <= 6 && /^\s/u.test(start.slice(level)) && id.trim() !== ''
  return whole ? { level, id: id.trim(), label: label.join(':').trim() } : null
}

const isHeading = (line: string): boolean => line.trimStart().startsWith('#')
const isFence = (line: string): boolean => line.trimStart().startsWith(':::')

class ProseReader {
  readonly problems: Diagnostic[] = []
  private line = 0
  private depth = 0

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
      const line = this.lines[this.line] ?? ''
      if (!isHeading(line)) {
        const block = this.block()
        if (block) stack[stack.length - 1]?.blocks.push(block)
        continue
      }
      const heading = headingOf(line)
      if (heading) {
        close(heading.level)
        this.holdPlain(heading.label, line)
        stack.push({ node: { ...heading, at: this.here() }, blocks: [], children: [] })
      } else
        this.report(
          'heading-form',
          this.here(),
          `“${line.trim().slice(0, 40)}” is no heading: it names nothing.`,
          'Write it as `## id: Title`, with one to six signs and a space.',
        )
      this.line++
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

  /** One block, or `null` where there was none; at least one line is read. */
  private block(): ProseBlock | null {
    const line = this.lines[this.line] ?? ''
    if (line.trim() === '') {
      this.line++
      return null
    }
    if (!isFence(line)) return this.paragraph()
    const words = line.trim().slice(3).trim()
    const [kind = ''] = words.split(/\s/u, 1)
    return this.fenced(kind, words.slice(kind.length).trim())
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
    if (++this.depth > deepest) {
      this.report('fence-deep', at, `More than ${deepest} blocks stand in one another.`, 'Close those before it.')
      this.depth--
      return null
    }
    if (kind !== 'when') this.holdPlain(title, this.lines[this.line - 1] ?? '', at)
    const first: ProseBlock[] = []
    const second: ProseBlock[] = []
    let target = first
    for (;;) {
      const line = this.lines[this.line]
      if (line === undefined || isHeading(line)) {
        this.report('fence-open', at, `The block “::: ${kind}” is not closed.`, 'End it with a line of three colons.')
        break
      }
      if (/^\s*:::\s*$/u.test(line)) {
        this.line++
        break
      }
      if (kind === 'when' && /^\s*:::\s*otherwise\s*$/u.test(line)) {
        target = second
        this.line++
        continue
      }
      const block = this.block()
      if (block) target.push(block)
    }
    this.depth--
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
      if (line === undefined || line.trim() === '' || isFence(line) || isHeading(line)) break
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
    const stray = strayMark(raw)
    if (stray !== null) this.reportMark(place(stray), raw.slice(stray, stray + 12))
    return { kind: 'paragraph', sentences: parseInline(raw, place), at }
  }

  /** Titles are printed as they stand: a mark in one would be printed too. */
  private holdPlain(title: string, line: string, at = this.here()): void {
    const stray = strayMark(title, 'plain')
    if (stray !== null) this.reportMark({ ...at, column: line.lastIndexOf(title) + stray + 1 }, title.slice(stray))
  }

  private reportMark(at: Position, found: string): void {
    this.report(
      'stray-mark',
      at,
      `“${found}” is no mark that is known, and would be printed as it stands.`,
      'Known are [@fact], [[term]], [[term|words]], *emphasis* and **weight** in prose; none in titles. Take it out, or mend it.',
    )
  }

  private here(): Position {
    return { file: this.file, line: this.line + 1, column: 1 }
  }

  private report(code: string, at: Position, problem: string, fix: string): void {
    this.problems.push(error(code, at, problem, fix))
  }
}
