import type { LmsSettings, Standard } from '../classroom/lms/LmsSettings'
import type { Language } from '../model/ids'

export const packageFormats = ['scorm-1.2', 'scorm-2004', 'cmi5', 'xapi', 'kolibri'] as const
/** What a package is put into. */
export type PackageFormat = (typeof packageFormats)[number]

/** How a package of this format speaks with what it is put into: Kolibri offers its HTML5 zips the API of SCORM 1.2. */
export const standardOf = (format: PackageFormat): Standard => (format === 'kolibri' ? 'scorm-1.2' : format)

/** A name in each language of a package, its first language first. */
export type Names = readonly (readonly [language: Language, name: string])[]

/** What a manifest says of a package. */
export interface Described {
  readonly settings: LmsSettings
  readonly titles: Names
  readonly summaries: Names
  /** Every file that the package holds but the manifest itself. */
  readonly files: readonly string[]
}
