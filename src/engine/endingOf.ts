import type { Story } from '../model/Story'
import type { EndingId } from '../model/ids'
import { holds } from './holds'
import type { Circumstances } from './State'

/** The ending to which a story comes in these circumstances: the first whose condition holds, `null` where none does. */
export function endingOf({ endings }: Story, circumstances: Circumstances): EndingId | null {
  return endings.find(({ when }) => holds(when, circumstances))?.id ?? null
}
