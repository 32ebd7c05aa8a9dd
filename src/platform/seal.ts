import { strFromU8, strToU8 } from 'fflate'
import type { Assignment } from '../classroom/Assignment'
import { base64url } from '../codes/alphabets'
import { type CodeFailure, readCode, writeCode } from '../codes/codeText'
import { writePlain } from '../codes/plainCode'
import { squeeze, unsqueeze } from '../codes/squeeze'
import { type Result, fail, ok } from '../model/Result'

/** A teacher's keys for one assignment, P-256. */
export interface Keys {
  /** The point, uncompressed (SEC 1), in base64url: 87 characters. */
  readonly publicKey: string
  /** The scalar and then the point, in base64url: 130 characters. */
  readonly privateKey: string
}

/** A hand-in as text, and whether others can read it. */
export interface Sealed {
  readonly text: string
  /** `no-key`: the assignment was made without; `no-crypto`: this page cannot (plain http). The text is then open to all. */
  readonly open: false | 'no-key' | 'no-crypto'
}

/** What came out of a code. */
export interface Opened {
  /** Id of the assignment. */
  readonly assignment: string
  readonly bytes: Uint8Array
  readonly sealed: boolean
}

/** `damaged-key`: the assignment's key is no point of the curve, so nothing can be sealed to it. */
export interface SealFailure {
  readonly kind: 'damaged-key'
}

export interface OpenFailure {
  /**
   * `another-key`: sealed for another teacher or assignment; `no-key`: sealed, and no key was given; `no-crypto`: this page cannot
   * open it (plain http); `not-a-hand-in`: a code of another kind, such as a student link.
   */
  readonly kind: CodeFailure['kind'] | 'another-key' | 'no-key' | 'no-crypto' | 'not-a-hand-in'
}

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const
const pointBytes = 65
const scalarBytes = 32
const markBytes = 4
/** Names the use of the derived keys, so that they fit nothing else. */
const purpose = strToU8('advise-bamako hand-in 1')

/** WebCrypto, or `null` where the page is not served securely. */
const subtle = (): SubtleCrypto | null => (globalThis.crypto?.subtle as SubtleCrypto | undefined) ?? null

/** Whether this page can seal: browsers offer WebCrypto over https, and on the device itself. */
export const canSeal = (): boolean => subtle() !== null

/** New keys, or `null` where WebCrypto is missing. */
export async function makeKeys(): Promise<Keys | null> {
  const crypto = subtle()
  if (!crypto) return null
  const pair = await crypto.generateKey(curve, true, ['deriveBits'])
  const point = new Uint8Array(await crypto.exportKey('raw', pair.publicKey))
  const { d = '' } = await crypto.exportKey('jwk', pair.privateKey)
  return {
    publicKey: base64url.write(point),
    privateKey: base64url.write(joined(base64url.readAll(d) ?? new Uint8Array(), point)),
  }
}

/**
 * Squeezes bytes and seals them to the teacher of an assignment: an ephemeral P-256 key agrees with the teacher's (ECDH), HKDF
 * with SHA-256 makes of it a key and a nonce, AES-256-GCM seals, bound to the assignment's id. Each seal is another text. Never throws.
 */
export async function seal(
  bytes: Uint8Array,
  { id, key }: Pick<Assignment, 'id' | 'key'>,
): Promise<Result<Sealed, SealFailure>> {
  const name = strToU8(id)
  const front = joined([name.length], name)
  const point = key === null ? null : base64url.readAll(key)
  const crypto = subtle()
  if (!point || !crypto) {
    return ok({ text: writePlain(id, bytes), open: point ? 'no-crypto' : 'no-key' })
  }
  const teacher = await crypto.importKey('raw', point, curve, true, []).catch(() => null)
  if (!teacher) return fail({ kind: 'damaged-key' })
  const own = await crypto.generateKey(curve, true, ['deriveBits'])
  const ownPoint = new Uint8Array(await crypto.exportKey('raw', own.publicKey))
  const head = joined(front, await markOf(crypto, point), ownPoint)
  const { secret, iv } = await agree(crypto, own.privateKey, teacher, joined(ownPoint, point), 'encrypt')
  const sealed = await crypto.encrypt({ name: 'AES-GCM', iv, additionalData: head }, secret, copied(squeeze(bytes)))
  return ok({ text: writeCode('sealed', joined(head, new Uint8Array(sealed))), open: false })
}

/** Opens one hand-in, taken apart by `partsOf`; never throws. */
export async function open(parts: Parts, privateKey: string | null): Promise<Result<Opened, OpenFailure>> {
  const { assignment, sealed, head, mark, point, rest } = parts
  if (!sealed) return inflated(assignment, rest, false)
  if (privateKey === null) return fail({ kind: 'no-key' })
  const crypto = subtle()
  if (!crypto) return fail({ kind: 'no-crypto' })
  const key = base64url.readAll(privateKey)
  if (key?.length !== scalarBytes + pointBytes) return fail({ kind: 'another-key' })
  const teacherPoint = key.slice(scalarBytes)
  if (!same(mark, await markOf(crypto, teacherPoint))) return fail({ kind: 'another-key' })
  try {
    const teacher = await crypto.importKey('jwk', jwkOf(key), curve, false, ['deriveBits'])
    const learner = await crypto.importKey('raw', point, curve, true, [])
    const { secret, iv } = await agree(crypto, teacher, learner, joined(point, teacherPoint), 'decrypt')
    const bytes = await crypto.decrypt({ name: 'AES-GCM', iv, additionalData: head }, secret, rest)
    return inflated(assignment, new Uint8Array(bytes), true)
  } catch {
    return fail({ kind: 'damaged' })
  }
}

/** A hand-in taken apart, unopened. */
export interface Parts {
  /** Id of the assignment that it was handed in to: to choose the key by. */
  readonly assignment: string
  readonly sealed: boolean
  /** Everything before the sealed bytes, which vouches for it. */
  readonly head: Uint8Array<ArrayBuffer>
  /** First bytes of the hash of the teacher's public key. */
  readonly mark: Uint8Array<ArrayBuffer>
  readonly point: Uint8Array<ArrayBuffer>
  readonly rest: Uint8Array<ArrayBuffer>
}

/** Takes one code apart without opening it; never throws. Of a whole e-mail, give it what `findCodes` finds. */
export function partsOf(text: string): Result<Parts, OpenFailure> {
  const code = readCode(text)
  if (!code.ok) return code
  const { kind, bytes } = code.value
  if (kind !== 'sealed' && kind !== 'plain') return fail({ kind: 'not-a-hand-in' })
  const front = 1 + (bytes[0] ?? 0)
  const sealed = kind === 'sealed'
  const end = sealed ? front + markBytes + pointBytes : front
  if (bytes.length <= end) return fail({ kind: 'damaged' })
  return ok({
    assignment: strFromU8(bytes.slice(1, front)),
    sealed,
    head: bytes.slice(0, end),
    mark: bytes.slice(front, front + markBytes),
    point: bytes.slice(front + markBytes, end),
    rest: bytes.slice(end),
  })
}

function inflated(assignment: string, squeezed: Uint8Array, sealed: boolean): Result<Opened, OpenFailure> {
  const bytes = unsqueeze(squeezed)
  return bytes ? ok({ assignment, bytes, sealed }) : fail({ kind: 'damaged' })
}

async function agree(
  crypto: SubtleCrypto,
  own: CryptoKey,
  other: CryptoKey,
  salt: BufferSource,
  use: 'encrypt' | 'decrypt',
): Promise<{ secret: CryptoKey; iv: Uint8Array<ArrayBuffer> }> {
  const shared = await crypto.deriveBits({ name: 'ECDH', public: other }, own, 256)
  const material = await crypto.importKey('raw', shared, 'HKDF', false, ['deriveBits'])
  const derived = await crypto.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt, info: copied(purpose) },
    material,
    8 * (32 + 12),
  )
  const secret = await crypto.importKey('raw', derived.slice(0, 32), 'AES-GCM', false, [use])
  return { secret, iv: new Uint8Array(derived.slice(32)) }
}

const markOf = async (crypto: SubtleCrypto, point: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.digest('SHA-256', point)).slice(0, markBytes)

function jwkOf(key: Uint8Array): JsonWebKey {
  const part = (from: number) => base64url.write(key.slice(from, from + 32))
  return { kty: 'EC', crv: 'P-256', d: part(0), x: part(scalarBytes + 1), y: part(scalarBytes + 33) }
}

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])
const copied = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes)
const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...part]))
