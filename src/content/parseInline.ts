import type { Inline } from '../model/Text'
import type { Position } from './Diagnostic'

export interface Cite {
  readonly id: string
  readonly at: Position
}

/** A sentence as written: the facts that govern it, its words, its place. */
export interface ProseSentence {
  readonly cites: readonly Cite[]
  readonly parts: readonly Inline[]
  /** Its words alone, citations and markup taken out. */
  readonly text: string
  readonly quoted: boolean
  readonly at: Position
}

type Token =
  | { readonly kind: 'cite'; readonly ids: string; readonly raw: string }
  | { readonly kind: 'inline'; readonly inline: Inline; readonly raw: string }

/** A stretch with one quotation level inside one sentence. */
interface Atom {
  tokens: { token: Token; offset: number }[]
  quoted: boolean
  /** Number of the outer sentence that it belongs to. */
  outer: number
}

const markup = /\[@([^\][]*)\]|\[\[([^\][|]+)(?:\|([^\][]+))?\]\]|\*\*([^*]+)\*\*|\*([^*]+)\*/gu
/** More than stands between two words of any sentence. */
const ahead = 80
const opening = '“«'
const closing = '”»'
const endsSentence = /[.!?…][’)\]]*$/u

/**
 * Splits a paragraph into sentences with their citations.
 *
 * A citation inside quotation marks governs that sentence of the quotation; outside, the whole sentence with what it quotes.
 *
 * @param raw the paragraph's source, lines joined by a space
 * @param place maps an offset in `raw` to its place in the file
 */
export function parseInline(raw: string, place: (offset: number) => Position): ProseSentence[] {
  const atoms = splitAtoms(tokenise(raw))
  const sentences: ProseSentence[] = []
  for (const group of groupBy(atoms, (atom) => atom.outer)) {
    const governed = group.some((atom) => !atom.quoted && atom.tokens.some(({ token }) => token.kind === 'cite'))
    const sets = governed ? [group] : mergeUncited(group)
    for (const set of sets) {
      const sentence = toSentence(set, place)
      if (sentence) sentences.push(sentence)
    }
  }
  return sentences
}

/** What no text of ours holds but as a mark. */
const marks = /[[\]*<>|`\\]|https?:/u

/**
 * Where a mark stands in a paragraph that is none of ours, `null` where none does: `[ @fact]`, `[x](https://…)`, `<b>`, `[[a|b]`.
 *
 * @param how `plain`: of a text in which no mark is read at all
 */
export function strayMark(raw: string, how: 'prose' | 'plain' = 'prose'): number | null {
  const find = (text: string, from: number): number | null => {
    const at = text.search(marks)
    return at < 0 ? null : from + at
  }
  if (how === 'plain') return find(raw, 0)
  for (const { token, offset } of tokenise(raw)) {
    const text = token.kind === 'cite' ? token.ids : token.inline.text
    const found = find(text, offset + token.raw.indexOf(text))
    if (found !== null) return found
  }
  return null
}

function tokenise(raw: string): { token: Token; offset: number }[] {
  const tokens: { token: Token; offset: number }[] = []
  let last = 0
  const text = (from: number, to: number): void => {
    if (to > from) {
      const words = raw.slice(from, to)
      tokens.push({ token: { kind: 'inline', inline: { kind: 'text', text: words }, raw: words }, offset: from })
    }
  }
  for (const match of raw.matchAll(markup)) {
    text(last, match.index)
    tokens.push({ token: toToken(match), offset: match.index })
    last = match.index + match[0].length
  }
  text(last, raw.length)
  return tokens
}

function toToken(match: RegExpExecArray): Token {
  const [raw, ids, term, shown, strong, emphasis] = match
  if (ids !== undefined) return { kind: 'cite', ids, raw }
  if (term !== undefined)
    return { kind: 'inline', inline: { kind: 'term', term: term.trim(), text: shown ?? term }, raw }
  if (strong !== undefined) return { kind: 'inline', inline: { kind: 'strong', text: strong }, raw }
  return { kind: 'inline', inline: { kind: 'emphasis', text: emphasis ?? '' }, raw }
}

/** Cuts text tokens at quotation marks and sentence ends, keeping count of the outer sentence. */
function splitAtoms(tokens: { token: Token; offset: number }[]): Atom[] {
  const atoms: Atom[] = []
  let outer = 0
  let quoted = false
  let current: Atom = { tokens: [], quoted, outer }
  const flush = (): void => {
    if (current.tokens.length) atoms.push(current)
    current = { tokens: [], quoted, outer }
  }
  /** What follows, citations left out, as far as it tells whether a sentence begins: so that a long paragraph is read once. */
  const rest = (index: number, from: number): string => {
    let text = tokens[index]?.token.raw.slice(from, from + ahead) ?? ''
    for (let at = index + 1; at < tokens.length && !/[^\s*[\].!?…’)]/u.test(text); at++) {
      const token = tokens[at]?.token
      if (token?.kind === 'inline') text += token.raw.slice(0, ahead)
    }
    return text
  }
  tokens.forEach(({ token, offset }, index) => {
    if (token.kind === 'cite' || token.inline.kind !== 'text') {
      current.tokens.push({ token, offset })
      return
    }
    const raw = token.raw
    let from = 0
    const cut = (to: number): void => {
      if (to > from) {
        const words = raw.slice(from, to)
        current.tokens.push({
          token: { kind: 'inline', inline: { kind: 'text', text: words }, raw: words },
          offset: offset + from,
        })
      }
      from = to
    }
    for (let i = 0; i < raw.length; i++) {
      const char = raw[i] ?? ''
      if (opening.includes(char)) {
        cut(i)
        quoted = true
        flush()
      } else if (closing.includes(char)) {
        cut(i + 1)
        quoted = false
        const done = endsSentence.test(spoken(current).replace(/[\s\u202f\u00a0]*[”»]$/u, ''))
        if (done && startsSentence(rest(index, i + 1))) outer++
        flush()
      } else if (
        /[.!?…]/u.test(char) &&
        /^[.!?…’)]*(\s|$)/u.test(rest(index, i + 1)) &&
        startsSentence(rest(index, i + 1).replace(/^[.!?…’)]+/u, ''))
      ) {
        while (/[.!?…’)]/u.test(raw[i + 1] ?? '')) i++
        cut(i + 1)
        if (!quoted) outer++
        flush()
      }
    }
    cut(raw.length)
  })
  flush()
  return atoms
}

function spoken(atom: Atom): string {
  return atom.tokens.map(({ token }) => (token.kind === 'cite' ? '' : token.inline.text)).join('')
}

/** Whether what follows begins a new sentence: nothing, a capital, a figure or an opening mark. */
function startsSentence(following: string): boolean {
  const next = following.replace(/^[\s\u202f\u00a0*[\]]+/u, '')
  return next === '' || /^[\p{Lu}\d“«‘—–]/u.test(next)
}

/** Without an outer citation each cited stretch of quotation stands alone, and its neighbours merge. A bare space goes with what follows it. */
function mergeUncited(group: readonly Atom[]): Atom[][] {
  const sets: Atom[][] = []
  let open: Atom[] = []
  const isBlank = (atom: Atom): boolean => spoken(atom).trim() === ''
  for (const atom of group) {
    const cited = atom.tokens.some(({ token }) => token.kind === 'cite')
    const before = open.findLast((earlier) => !isBlank(earlier))
    if (before && (cited || (!isBlank(atom) && before.quoted !== atom.quoted))) {
      sets.push(open)
      open = []
    }
    open.push(atom)
    if (cited) {
      sets.push(open)
      open = []
    }
  }
  if (open.some((atom) => !isBlank(atom))) sets.push(open)
  return sets
}

function toSentence(atoms: readonly Atom[], place: (offset: number) => Position): ProseSentence | null {
  const tokens = atoms.flatMap((atom) => atom.tokens)
  const cites: Cite[] = []
  const parts: Inline[] = []
  for (const { token, offset } of tokens) {
    if (token.kind === 'inline') parts.push(token.inline)
    else for (const id of token.ids.split(',')) cites.push({ id: id.trim().replace(/^@/u, ''), at: place(offset) })
  }
  const tidied = tidy(parts)
  const text = tidied.map((part) => part.text).join('')
  const first = tokens[0]
  if (!first || (text.trim() === '' && !cites.length)) return null
  return {
    cites,
    parts: tidied,
    text,
    quoted: atoms.every((atom) => atom.quoted || spoken(atom).trim() === ''),
    at: place(first.offset + leading(first.token.raw)),
  }
}

const leading = (raw: string): number => raw.length - raw.trimStart().length

/** Joins text beside text, and closes the gap that a citation leaves before a full stop. */
function tidy(parts: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const part of parts) {
    const before = joined[joined.length - 1]
    if (before?.kind === 'text' && part.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: before.text + part.text }
    else joined.push(part)
  }
  return joined.map((part) =>
    part.kind === 'text'
      ? {
          ...part,
          text: part.text
            .replace(/ {2,}/gu, ' ')
            .replace(/ +([.,;:!?…\u202f\u00a0])/gu, '$1')
            .replace(/ (”)/gu, '$1'),
        }
      : part,
  )
}

function groupBy<T>(list: readonly T[], key: (item: T) => number): T[][] {
  const groups = new Map<number, T[]>()
  for (const item of list) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return [...groups.values()]
}
