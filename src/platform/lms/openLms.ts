import type { Lms } from '../../classroom/lms/Lms'
import type { Standard } from '../../classroom/lms/LmsSettings'
import { scorm12 } from '../../classroom/lms/scorm12'
import { scorm2004 } from '../../classroom/lms/scorm2004'
import { findScormApi } from './findScormApi'
import { scormLms } from './scormLms'
import { readXapiLaunch } from './xapiLaunch'
import { xapiLms } from './xapiLms'

/** The LMS around this window, by the standard of the package; `null` where none is to be found. */
export function openLms(standard: Standard, window: Window & typeof globalThis): Lms | null {
  if (standard === 'cmi5' || standard === 'xapi') {
    const launch = readXapiLaunch(standard, window.location.search)
    const fetch = (...asked: Parameters<typeof window.fetch>) => window.fetch(...asked)
    const leave = (address: string): void => window.location.assign(address)
    return launch && xapiLms(launch, { fetch, uuid: () => uuidOf(window.crypto), now: Date.now, leave })
  }
  const dialect = standard === 'scorm-1.2' ? scorm12 : scorm2004
  const api = findScormApi(window, dialect.api)
  return api && scormLms(api, dialect)
}

/** A random UUID (version 4). Works without a secure context too, where `randomUUID` is missing. */
function uuidOf(crypto: Crypto): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')
}
