import type { LmsReport } from './lmsReport'

/** What is said at one moment, beside the report. */
export interface Saying {
  readonly report: LmsReport
  /** What is to be found again; `null`: what was kept before stays. */
  readonly suspend: string | null
  /** The run that is open. */
  readonly location: string
  /** Of this session. */
  readonly seconds: number
}

/** An element of the standard's data model, and what it is set to. */
export type Element = readonly [name: string, value: string]

/** Where things of a list stand in the LMS, each at its place for good. */
export interface Places {
  objective(id: string): number
  /** `null`: the LMS has it from an earlier session, and it has not changed. */
  interaction(id: string): number | null
}

/** One version of SCORM: what its functions and elements are called, and how values are written. */
export interface ScormDialect {
  /** The object that an LMS offers it by. */
  readonly api: string
  readonly calls: {
    readonly begin: string
    readonly get: string
    readonly set: string
    readonly commit: string
    readonly end: string
    readonly error: string
  }
  /** What is read at the start. */
  readonly read: Readonly<Record<'suspend' | 'location' | 'learner' | 'mode', string>>
  /** Lists whose elements an LMS lets be read again. */
  readonly readable: readonly ('interactions' | 'objectives')[]
  /** All that is to be said, in the order in which it may be set. */
  elements(saying: Saying, places: Places): readonly Element[]
}
