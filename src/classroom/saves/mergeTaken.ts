import { mergeFields } from '../../engine/saves/mergeFields'
import type { Taken } from '../Taken'

/** An assignment that two tabs have worked on: each name and sentence for itself; taken up in both, it was when it first was. */
export const mergeTaken = (base: Taken | undefined, there: Taken, mine: Taken): Taken => ({
  ...mergeFields(base, there, mine),
  ...(!base && {
    since: Math.min(there.since, mine.since),
    earlier: there.earlier && mine.earlier && there.earlier.filter((id) => mine.earlier?.includes(id)),
  }),
})
