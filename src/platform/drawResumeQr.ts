import type { QrDrawing } from '../classroom/QrDrawing'
import { drawQr } from './qr'

export interface ResumeQr {
  readonly drawing: QrDrawing
  /** `link`: a phone’s camera opens it; `code`: to be read and pasted. */
  readonly holds: 'link' | 'code'
}

/** Bytes that a code of version 25, level L holds. Phones read it from a screen; beyond it they begin to fail. */
const mostLink = 1273

/**
 * A run as a QR code: as a link where the app has an address on the web and there is room, as a bare code otherwise. The bare
 * code is capitals and figures, which take 5½ bits each (ISO/IEC 18004, alphanumeric mode). `null`: too long for either.
 */
export function drawResumeQr(link: string, code: string): ResumeQr | null {
  const holds = link.startsWith('http') && link.length <= mostLink ? 'link' : 'code'
  const drawing = drawQr(holds === 'link' ? link : code)
  return drawing && { drawing, holds }
}
