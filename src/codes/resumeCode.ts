import { type Result, fail, ok } from '../model/Result'
import type { Review } from '../model/Review'
import { base32, base64url } from './alphabets'
import type { Bundle } from './Bundle'
import { ByteReader } from './ByteReader'
import { ByteWriter } from './ByteWriter'
import type { Lexicon } from './Lexicon'
import { crc32 } from './crc32'
import { packReview, unpackReview } from './packReview'
import { packRuns } from './packRuns'
import { readReviewJson } from './readReviewJson'
import { fromBytes, mostBytes, squeeze, unsqueeze } from './squeeze'
import { unpackRuns } from './unpackRuns'
import { wordIndex } from './wordIndex'

/**
 * Versions of the code: 1 = runs, 2 = runs and a packed review. A code is of the least that holds it, so that older versions of the
 * app read what they can. They change only with the shape; each keeps fixtures and a way up.
 */
const codeFormat = 2

/** Why a text gives no runs back. `nothing`: no code in it; `other`: a code of an assignment; `cut`: its end is missing; `altered`: changed on the way; `newer`: from a later version. */
export type CodeFailure = { readonly kind: 'nothing' | 'other' | 'cut' | 'altered' | 'newer' }

/**
 * What is taken along, as bytes: check sum (4), length of the content and of the rest (LEB128), then the content by deflate
 * (RFC 1951): the open run, the packed runs and, in version 2, the packed review. Codes of version 1 may end in a review as JSON.
 */
function bundleBytes({ runs, current, review }: Bundle, words: Lexicon): Uint8Array<ArrayBuffer> {
  const content = new ByteWriter()
  content.number(runs.findIndex(({ id }) => id === current) + 1)
  const packed = packRuns(runs, wordIndex(words))
  content.number(packed.length)
  content.raw(packed)
  if (review !== null) content.raw(packReview(review, wordIndex(words)))
  const body = new ByteWriter()
  const deflated = squeeze(content.done())
  body.number(content.length)
  body.number(deflated.length)
  body.raw(deflated)
  const all = new ByteWriter()
  const sum = crc32(body.done())
  all.raw([24, 16, 8, 0].map((shift) => (sum >>> shift) & 255))
  all.raw(body.done())
  return all.done()
}

const formatOf = ({ review }: Bundle): number => (review === null ? 1 : codeFormat)

/** The code: capitals and figures, as a QR code holds them in few modules, to be pasted or kept in a file. `ABR1:2CX0…` */
export const writeCode = (bundle: Bundle, words: Lexicon): string =>
  `ABR${formatOf(bundle)}:${base32.write(bundleBytes(bundle, words))}`

/** The code as it stands in an address after `#`, which no server gets to see. `ABR1.Zm9v…` */
export const writeFragment = (bundle: Bundle, words: Lexicon): string =>
  `ABR${formatOf(bundle)}.${base64url.write(bundleBytes(bundle, words))}`

/**
 * Reads a code, or a link or message that has one in it; spaces, line breaks and what follows do not matter, nor do small letters
 * in a code. Never throws, and gives all or nothing.
 */
export function readCode(text: string, words: Lexicon): Result<Bundle, CodeFailure> {
  const plain = text.replace(/[\s\p{Cf}]/gu, '')
  const found = /ABR(\d{1,3})([:.])(.*)$/isu.exec(plain)
  if (!found) return fail({ kind: /AB\d+\.[a-z]\./u.test(plain) ? 'other' : 'nothing' })
  const [, format, mark, body = ''] = found
  if (Number(format) > codeFormat) return fail({ kind: 'newer' })
  if (Number(format) < 1) return fail({ kind: 'altered' })
  const bytes = mark === ':' ? base32.read(body.replace(/-/gu, '')) : base64url.read(body)
  return readBytes(bytes, Number(format), words)
}

function readBytes(bytes: Uint8Array, format: number, words: Lexicon): Result<Bundle, CodeFailure> {
  const lengths = new ByteReader(bytes.subarray(4))
  const size = lengths.number()
  const length = lengths.number()
  if (lengths.failed || length > lengths.left) return fail({ kind: length > mostBytes ? 'altered' : 'cut' })
  const body = bytes.subarray(4, bytes.length - lengths.left + length)
  const sum = bytes.subarray(0, 4).reduce((whole, byte) => whole * 256 + byte, 0)
  if (size > mostBytes || sum !== crc32(body)) return fail({ kind: 'altered' })
  const content = inflate(lengths.raw(length), size)
  return content ? readContent(content, format, words) : fail({ kind: 'altered' })
}

function inflate(bytes: Uint8Array, size: number): Uint8Array | null {
  const content = unsqueeze(bytes, size)
  return content?.length === size ? content : null
}

function readContent(bytes: Uint8Array, format: number, words: Lexicon): Result<Bundle, CodeFailure> {
  const content = new ByteReader(bytes)
  const open = content.number()
  const runs = unpackRuns(content.raw(content.number()), wordIndex(words))
  if (runs === 'newer') return fail({ kind: 'newer' })
  if (runs === null || content.failed) return fail({ kind: 'altered' })
  const review = content.left > 0 ? readReview(content, format, words) : null
  if (review === 'newer' || review === 'altered') return fail({ kind: review })
  return ok({ runs, current: runs[open - 1]?.id ?? null, review })
}

function readReview(content: ByteReader, format: number, words: Lexicon): Review | 'newer' | 'altered' {
  if (format > 1) return unpackReview(content.raw(content.left), wordIndex(words)) ?? 'altered'
  return readReviewJson(fromBytes(content.raw(content.number()))) ?? 'altered'
}
