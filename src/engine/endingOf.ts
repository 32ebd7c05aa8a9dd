import type { Story } from '../model/Story'
import type { EndingId } from '../model/ids'
import { holds } from './holds'
import type { Circumstances } from './State'

/** The ending to which a story comes in these circumstances: the first whose condition holds, `null` where none does. */
export function endingOf({ endings }: Story, circumstances: Circumstances): EndingId | null {
  return endings.find(({ when }) => holds(when, circumstances))?.id ?? null
}

/** What is told after that ending in these circumstances: every coda whose condition holds, in the story's order. */
export function codasOf({ codas }: Story, circumstances: Circumstances): readonly EndingId[] {
  return codas.filter(({ when }) => holds(when, circumstances)).map(({ id }) => id)
}
