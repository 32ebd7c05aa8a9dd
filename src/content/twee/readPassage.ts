import type { ConditionSource } from '../shape'
import { flagOf, readCondition } from './readCondition'

/** What a passage is made of. */
export type TweeNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly label: string; readonly to: string }
  | { readonly kind: 'set'; readonly flag: string }
  | {
      readonly kind: 'if'
      readonly when: ConditionSource
      readonly then: readonly TweeNode[]
      readonly otherwise: readonly TweeNode[]
    }
  /** What is not read. */
  | { readonly kind: 'macro'; readonly raw: string }

/**
 * A passage in the words of Harlowe or SugarCube: links, conditions on what is true, and what is set to true. Every other macro is
 * named, and what stands in it is kept.
 */
export const readPassage = (text: string): readonly TweeNode[] => new PassageReader(text).read()

/** One branch of a condition as it is found: under what, and what stands in it. */
interface Branch {
  readonly raw: string
  readonly when: ConditionSource | true | null
  readonly nodes: readonly TweeNode[]
}

class PassageReader {
  private at = 0

  constructor(private readonly text: string) {}

  read(): readonly TweeNode[] {
    const nodes: TweeNode[] = []
    let words = ''
    const flush = (): void => {
      if (words) nodes.push({ kind: 'text', text: words })
      words = ''
    }
    while (this.at < this.text.length) {
      words += this.take(/[^[(<]+/uy)?.[0] ?? ''
      const found = this.link() ?? this.hookMacro() ?? this.tagMacro()
      if (!found) {
        words += this.text[this.at++] ?? ''
        continue
      }
      flush()
      nodes.push(...found)
    }
    flush()
    return nodes
  }

  /** Takes what matches here. */
  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found) this.at += found[0].length
    return found
  }

  private link(): readonly TweeNode[] | null {
    const written = this.take(/\[\[([^[\]]+)\](?:\[[^\]]*\])?\]/uy)
    if (written) {
      const inner = written[1] ?? ''
      const back = /^(.*?)<-(.*)$/su.exec(inner)
      const on = /^(.*)(?:->|\|)(.*)$/su.exec(inner)
      const [label = inner, to = inner] = back ? [back[2], back[1]] : on ? [on[1], on[2]] : []
      return [{ kind: 'link', label: label.trim(), to: to.trim() }]
    }
    const called = this.take(/\(link-goto:\s*(["'])(.*?)\1\s*(?:,\s*(["'])(.*?)\3\s*)?\)/uy)
    return called && [{ kind: 'link', label: called[2] ?? '', to: called[4] ?? called[2] ?? '' }]
  }

  /** Harlowe: `(name: words)[hook]`. */
  private hookMacro(): readonly TweeNode[] | null {
    const head = this.macroHead()
    if (!head) return null
    const { name, words, raw } = head
    if (name === 'set') return [setNode(words, raw)]
    if (name !== 'if' && name !== 'unless') return [{ kind: 'macro', raw }, ...(this.hook() ?? [])]
    const condition = readCondition(name === 'unless' ? `not (${words})` : words)
    const branches: Branch[] = [{ raw, when: condition, nodes: this.hook() ?? [] }]
    for (;;) {
      const before = this.at
      this.take(/\s*/uy)
      const more = this.macroHead()
      if (more && /^else(?:-?if)?$/u.test(more.name)) {
        const when = more.name === 'else' ? true : readCondition(more.words)
        branches.push({ raw: more.raw, when, nodes: this.hook() ?? [] })
        continue
      }
      this.at = before
      return chain(branches)
    }
  }

  private macroHead(): { readonly name: string; readonly words: string; readonly raw: string } | null {
    const from = this.at
    const head = this.take(/\(([a-z][a-z-]*):/iuy)
    if (!head) return null
    const words = this.until('(', ')')
    if (words === null) this.at = from
    return words === null ? null : { name: head[1]!.toLowerCase(), words, raw: this.text.slice(from, this.at) }
  }

  private hook(): readonly TweeNode[] | null {
    if (!this.take(/\s*\[(?!\[)|\s*\[(?=\[\[)/uy)) return null
    const inner = this.until('[', ']')
    return inner === null ? null : readPassage(inner)
  }

  /** What stands up to the sign that closes what was opened; `null` where none does. */
  private until(open: string, close: string): string | null {
    let depth = 1
    for (let end = this.at; end < this.text.length; end++) {
      if (this.text[end] === open) depth++
      if (this.text[end] === close && --depth === 0) {
        const inner = this.text.slice(this.at, end)
        this.at = end + 1
        return inner
      }
    }
    return null
  }

  /** SugarCube: `<<name words>>`. */
  private tagMacro(): readonly TweeNode[] | null {
    const found = this.take(/<<(\/?[a-z]+)\s*([^>]*)>>/iuy)
    if (!found) return null
    const [raw, name = '', words = ''] = found
    if (name === 'set') return [setNode(words, raw)]
    if (name !== 'if') return [{ kind: 'macro', raw }]
    const branches: Branch[] = []
    let head = { raw, when: readCondition(words) }
    let from = this.at
    let depth = 1
    for (const tag of this.text.matchAll(/<<(\/?[a-z]+)\s*([^>]*)>>/giu)) {
      if (tag.index < this.at) continue
      if (tag[1] === 'if') depth++
      if (tag[1] === '/if') depth--
      if (depth > 1 || (depth === 1 && !/^else(?:if)?$/u.test(tag[1] ?? ''))) continue
      branches.push({ ...head, nodes: readPassage(this.text.slice(from, tag.index)) })
      from = tag.index + tag[0].length
      head = { raw: tag[0], when: tag[1] === 'else' ? true : readCondition(tag[2] ?? '') }
      if (depth === 0) break
    }
    if (depth > 0) return [{ kind: 'macro', raw }]
    this.at = from
    return chain(branches)
  }
}

/** Only what sets a variable to true is a flag of ours; it is false until then. */
function setNode(words: string, raw: string): TweeNode {
  const found = /^\s*(\$[\w-]+)\s*(?:to|=|is)\s*true\s*$/iu.exec(words)
  return found ? { kind: 'set', flag: flagOf(found[1]!) } : { kind: 'macro', raw }
}

/** Branches as conditions in one another. One that cannot be read is named, and what stands in it is told in any case. */
function chain([first, ...rest]: readonly Branch[]): readonly TweeNode[] {
  if (!first) return []
  if (first.when === true) return first.nodes
  if (first.when === null) return [{ kind: 'macro', raw: first.raw }, ...first.nodes, ...chain(rest)]
  return [{ kind: 'if', when: first.when, then: first.nodes, otherwise: chain(rest) }]
}
