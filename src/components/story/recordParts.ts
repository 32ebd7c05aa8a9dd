import type { BeatsWords } from '../../messages/beats/en'
import type { Status } from '../../model/Fact'
import { type Block, recordInSight, type RecordText, sentencesIn } from '../../model/Text'

type SlipWords = BeatsWords['slip']
const statusesIn = (blocks: readonly Block[]): ReadonlySet<Status> =>
  new Set(sentencesIn(blocks).flatMap(({ status }) => (status === 'note' || status === 'simulated' ? [] : [status])))

/** What stands over blocks of a slip: *what really happened* only where one of them is on record. */
export const recordTitle = (blocks: readonly Block[], words: SlipWords): string =>
  statusesIn(blocks).has('record') ? words.sub : words.said

interface RecordPart {
  /** `''` where there is but a note, which says what it is by itself. */
  readonly title: string
  readonly blocks: readonly Block[]
}

/** The parts of a slip under its headline, each under what it is: a deed, what came of it, a view, a judgement, advice. */
export function recordParts({ did, then, advice }: RecordText, words: SlipWords): readonly RecordPart[] {
  const parts = [
    { title: didTitle(did, words), blocks: did },
    { title: thenTitle(then, words), blocks: then },
    { title: statusesIn(advice).size ? words.advice : '', blocks: advice },
  ]
  return parts.filter(({ blocks }) => blocks.length > 0)
}

function didTitle(blocks: readonly Block[], words: SlipWords): string {
  const statuses = statusesIn(blocks)
  if (statuses.size === 0) return ''
  return statuses.has('record') ? words.did : words.saw
}

function thenTitle(blocks: readonly Block[], words: SlipWords): string {
  const statuses = statusesIn(blocks)
  if (statuses.size === 0) return ''
  if (statuses.has('record')) return statuses.size === 1 ? words.then : words.thenSeen
  return statuses.has('view') ? words.seen : words.judged
}

/** The title of a whole slip. */
export const slipTitle = (record: RecordText, words: SlipWords): string => recordTitle(recordInSight(record), words)
