import { strFromU8 } from 'fflate'
import { base64url } from './alphabets'

/** A part of an e-mail as it is kept in a file: its head says base64, then an empty line, then lines of it. */
const base64Part =
  /content-transfer-encoding:[ \t]*base64[^\n]*\n(?:[^\r\n]+\r?\n)*\r?\n((?:[A-Za-z0-9+/=]+[ \t]*\r?(?:\n|$))+)/giu

/** A text, and after it what its parts in base64 say: so do some mail programs write what has accents in it. */
export function withDecoded(text: string): string {
  const parts = [...text.matchAll(base64Part)].map(([, body = '']) => decoded(body))
  return parts.length === 0 ? text : [text.replace(base64Part, '\n'), ...parts].join('\n')
}

const decoded = (body: string): string =>
  strFromU8(base64url.read(body.replace(/\s/gu, '').replace(/\+/gu, '-').replace(/\//gu, '_')))
