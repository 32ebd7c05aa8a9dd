import { codeWords } from '../../codes/codeWords'
import { readPlain, writePlain } from '../../codes/plainCode'
import { readCode, writeFragment } from '../../codes/resumeCode'
import { type Result, fail, ok } from '../../model/Result'
import type { Entry, Run } from '../../model/Run'
import type { HandIn, Words } from '../HandIn'
import { handInBytes, readHandInBytes } from '../handInCode'

/** Letters that SCORM 1.2 grants for what a package wants to find again. Later standards grant more, and are given no more. */
export const longestSuspend = 4096

/** What a package finds again on another machine. */
export interface Suspended {
  /** What counts: its runs, and the pupil’s sentences. */
  readonly handIn: HandIn
  /** Runs that do not count, the latest last. */
  readonly others: readonly Run[]
}

/** `full`: of what counts more than the LMS has room for. */
export type SuspendFailure = { readonly kind: 'full' }

/**
 * What is to be found again, as a text that an LMS keeps: the hand-in as the class view reads it, then the other runs as a resume code.
 * Where it would be longer than `longestSuspend`, it is made shorter step by step: runs that do not count go first, the oldest before the
 * others; then sentences, the longest before the others; then answers that count for nothing, since the item was answered before. Decisions and the
 * answers that count are never dropped: where even they do not fit it fails, and what was kept before stays.
 */
export function writeSuspend(all: Suspended): Result<string, SuspendFailure> {
  for (let left: Suspended | null = all; left; left = shorter(left)) {
    const text = textOf(left)
    if (text.length <= longestSuspend) return ok(text)
  }
  return fail({ kind: 'full' })
}

const textOf = ({ handIn, others }: Suspended): string =>
  [
    writePlain(handIn.assignment, handInBytes(handIn)),
    ...(others.length ? [writeFragment({ runs: others, current: null, review: null }, codeWords)] : []),
  ].join(' ')

/** Reads what `writeSuspend` wrote; never throws. Other runs that cannot be read are given up; `null`: nothing of it can be read. */
export function readSuspend(text: string): Suspended | null {
  const [own = '', rest] = text.trim().split(/\s+/u)
  const plain = readPlain(own)
  const handIn = plain.ok ? readHandInBytes(plain.value.bytes) : plain
  if (!handIn.ok) return null
  const others = rest === undefined ? null : readCode(rest, codeWords)
  return { handIn: handIn.value, others: others?.ok ? others.value.runs : [] }
}

/** The next that is dropped; `null` where nothing is left that may be. */
function shorter({ handIn, others }: Suspended): Suspended | null {
  if (others.length > 0) return { handIn, others: others.slice(1) }
  const words = withoutLongest(handIn.words)
  if (words) return { handIn: { ...handIn, words }, others }
  const [run, ...more] = [handIn.run, ...(handIn.more ?? [])].map(withoutRepeats)
  const counted: HandIn = { ...handIn, run: run ?? handIn.run, ...(more.length && { more }) }
  return entriesOf(counted) < entriesOf(handIn) ? { handIn: counted, others } : null
}

const entriesOf = ({ run, more = [] }: HandIn): number => [run, ...more].reduce((sum, { log }) => sum + log.length, 0)

/** The sentences without the longest of them; `null` where there is none. */
function withoutLongest({ memos, debrief, sentences = {} }: Words): Words | null {
  const longest = Math.max(0, ...[...Object.values(memos), ...debrief, ...Object.values(sentences)].map(lengthOf))
  if (longest === 0) return null
  const kept = (all: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(all).filter(([, text]) => lengthOf(text) < longest))
  // Answers of the debrief stand for their questions by their places.
  return {
    memos: kept(memos),
    debrief: debrief.map((text) => (lengthOf(text) < longest ? text : '')),
    sentences: kept(sentences),
  }
}

const lengthOf = ({ length }: string): number => length

/** A run without the answers that are never counted: those to a question after one has begun with it anew. */
function withoutRepeats(run: Run): Run {
  const begun = new Map<string, 'once' | 'anew'>()
  const counts = (entry: Entry): boolean => {
    if (entry.kind !== 'answer') return true
    const question = `${entry.item} ${entry.hash}`
    const before = begun.get(question)
    if (entry.again) return before === 'once'
    begun.set(question, before ? 'anew' : 'once')
    return before === undefined
  }
  return { ...run, log: run.log.filter(counts) }
}
