import type { Lms } from '../../classroom/lms/Lms'
import type { Standard } from '../../classroom/lms/LmsSettings'
import { scorm12 } from '../../classroom/lms/scorm12'
import { scorm2004 } from '../../classroom/lms/scorm2004'
import { findScormApi } from './findScormApi'
import { scormLms } from './scormLms'

/** The LMS around this window, by the standard of the package; `null` where none is to be found. */
export function openLms(standard: Standard, window: Window): Lms | null {
  const dialect = standard === 'scorm-1.2' ? scorm12 : scorm2004
  const api = findScormApi(window, dialect.api)
  return api && scormLms(api, dialect)
}
