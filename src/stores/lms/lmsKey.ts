import { inject, type InjectionKey } from 'vue'
import type { Lms, LmsStart } from '../../classroom/lms/Lms'
import type { LmsSettings } from '../../classroom/lms/LmsSettings'

/** What a package runs in: given to the application by its main. */
export interface LmsLink {
  readonly settings: LmsSettings
  /** `null`: it was opened outside of an LMS. */
  readonly course: { readonly lms: Lms; readonly start: LmsStart } | null
}

export const lmsKey: InjectionKey<LmsLink> = Symbol('lms')

export function useLmsLink(): LmsLink {
  const link = inject(lmsKey)
  if (!link) throw new Error('The application was created without its LMS.')
  return link
}
