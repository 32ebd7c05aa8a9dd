import type { Language } from './languages'

/** A copy of everything in one file, as a built site offers it: `single.json`. */
export interface SingleFile {
  readonly path: string
  readonly languages: readonly Language[]
  readonly bytes: number
}
