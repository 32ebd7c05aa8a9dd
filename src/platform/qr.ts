import { encode } from 'uqr'
import type { QrDrawing } from '../classroom/QrDrawing'

/** Longer than this, a phone no longer reads the code from a screen with any certainty. In characters. */
const mostCharacters = 1600

/** The QR code (ISO/IEC 18004) of a text, or `null` where it is too long to be scanned. */
export function drawQr(text: string): QrDrawing | null {
  if (text.length > mostCharacters) return null
  // On a screen nothing is torn or stained: large modules, to be read from the last row, help more than repair.
  const { data, size } = encode(text, { ecc: 'L', border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('')
  return { size, path }
}
