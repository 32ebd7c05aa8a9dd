import type { Language } from './languages'

/** What a built site says of itself to whoever makes packages of it: `packages.json`. */
export interface PackageFiles {
  /** The page that a package opens with. */
  readonly page: string
  /** All that it runs with; `all`: whatever the language. */
  readonly files: readonly { readonly path: string; readonly of: Language | 'all' }[]
}
