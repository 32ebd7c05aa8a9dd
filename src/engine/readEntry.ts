import { type Entry, confidences } from '../model/Run'

/** The entry of a log that a value of unknown origin is, or `null`. A log may come from a link, a file or an older version. */
export function readEntry(value: unknown): Entry | null {
  if (!isRecord(value) || !isTime(value.at)) return null
  const { kind, at } = value
  if (kind === 'go') return { kind, at }
  if (kind === 'advise') return readAdvice(value, at)
  if (kind === 'predict') return readPrediction(value, at)
  return kind === 'answer' ? readAnswer(value, at) : null
}

function readAdvice({ scene, option, evidence }: Fields, at: number): Entry | null {
  if (typeof scene !== 'string' || typeof option !== 'string') return null
  if (typeof evidence !== 'string' && evidence !== null) return null
  return { kind: 'advise', scene, option, evidence, at }
}

function readPrediction({ scene, option }: Fields, at: number): Entry | null {
  if (typeof scene !== 'string' || (typeof option !== 'string' && option !== null)) return null
  return { kind: 'predict', scene, option, at }
}

function readAnswer({ item, chosen, hash, confidence, again }: Fields, at: number): Entry | null {
  if (typeof item !== 'string' || typeof hash !== 'string' || !Array.isArray(chosen)) return null
  const texts = chosen.filter((text) => typeof text === 'string')
  if (texts.length !== chosen.length) return null
  const sure = confidences.find((known) => known === confidence)
  if (confidence !== undefined && !sure) return null
  if (again !== undefined && again !== true) return null
  return { kind: 'answer', item, chosen: texts, hash, ...(sure && { confidence: sure }), ...(again && { again }), at }
}

type Fields = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null

// Not a number becomes null in JSON: a time that is not finite would not survive a round trip.
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
