import { strFromU8, strToU8 } from 'fflate'
import { type Result, fail, ok } from '../model/Result'
import { type CodeFailure, readCode, writeCode } from './codeText'
import { squeeze, unsqueeze } from './squeeze'

/** Bytes for an assignment as a code that anybody can read: its id after its length, then the bytes, squeezed. */
export function writePlain(assignment: string, bytes: Uint8Array): string {
  const name = strToU8(assignment)
  return writeCode('plain', Uint8Array.from([name.length, ...name, ...squeeze(bytes)]))
}

/** Reads such a code; never throws. A code of another kind is `not-a-code`. */
export function readPlain(
  text: string,
): Result<{ readonly assignment: string; readonly bytes: Uint8Array }, CodeFailure> {
  const code = readCode(text)
  if (!code.ok) return code
  if (code.value.kind !== 'plain') return fail({ kind: 'not-a-code' })
  const front = 1 + (code.value.bytes[0] ?? 0)
  const bytes = unsqueeze(code.value.bytes.slice(front))
  return bytes ? ok({ assignment: strFromU8(code.value.bytes.slice(1, front)), bytes }) : fail({ kind: 'damaged' })
}
