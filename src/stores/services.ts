import { inject, type InjectionKey } from 'vue'
import type { Loader } from '../model/Loader'
import type { Story } from '../model/Story'
import type { Archive } from '../storage/Archive'
import type { KeyValue } from '../storage/KeyValue'
import type { SettingsKeeper } from '../storage/keepSettings'

/** What the outside gives to the application: story, words, storage, time, names. */
export interface Services {
  readonly story: Story
  readonly loader: Loader
  /** Opens the learner's archive, after mount. Rejects where nothing can be kept. */
  readonly archive: () => Promise<Archive>
  /** Opens what this browser keeps beside the runs: assignments, keys. Missing or rejecting, they last as long as the page. */
  readonly shelf?: () => Promise<KeyValue>
  /** Where it is missing, settings last as long as the page. */
  readonly settings?: SettingsKeeper
  readonly clock: () => number
  readonly newId: () => string
}

export const servicesKey: InjectionKey<Services> = Symbol('services')

export function useServices(): Services {
  const services = inject(servicesKey)
  if (!services) throw new Error('The application was created without its services.')
  return services
}
