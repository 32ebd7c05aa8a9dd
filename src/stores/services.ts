import { inject, type InjectionKey } from 'vue'
import type { Loader } from '../model/Loader'
import type { Language } from '../model/languages'
import type { Story } from '../model/Story'
import type { Keeper } from '../storage/Keeper'

/** What the outside gives to the application: story, words, storage, time, names. */
export interface Services {
  readonly story: Story
  readonly loader: Loader
  /** What this browser keeps. Where it keeps nothing, everything lasts as long as the page. */
  readonly keeper: Keeper
  readonly clock: () => number
  readonly newId: () => string
  /** Whether it runs inside an LMS, which knows whose work it is and alone keeps it. */
  readonly framed?: boolean
  /** Where all stands in one file, with nothing beside it that could be fetched: the languages that are in it. */
  readonly alone?: readonly Language[]
}

export const servicesKey: InjectionKey<Services> = Symbol('services')

export function useServices(): Services {
  const services = inject(servicesKey)
  if (!services) throw new Error('The application was created without its services.')
  return services
}
