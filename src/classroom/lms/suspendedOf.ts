import type { Run } from '../../model/Run'
import { handedRuns } from '../handedRuns'
import { isName } from '../ClassList'
import type { Taken } from '../Taken'
import type { Work } from '../work'
import type { Suspended } from './suspendData'

/** Stands for a pupil whom the LMS does not name. */
const nobody = '–'

/** Work inside an LMS as it is to be found again; `null` before anything is begun. */
export function suspendedOf(
  { assignment, names, words }: Taken,
  work: Work,
  {
    runs,
    sentencesOf,
    at,
  }: {
    readonly runs: readonly Run[]
    readonly sentencesOf: (run: string) => Readonly<Record<string, string>>
    readonly at: number
  },
): Suspended | null {
  const counted = handedRuns(work)
  // A run in a file that is not asked for counts for nothing, and is found again all the same.
  const others = runs.filter((run) => !counted.includes(run)).sort((one, other) => lastOf(one) - lastOf(other))
  const [run, ...more] = counted.length ? counted : others.splice(-1)
  if (!run) return null
  const said: Readonly<Record<string, string>> = Object.assign({}, ...counted.map(({ id }) => sentencesOf(id)))
  const sentences = Object.fromEntries(Object.entries(said).filter(([, text]) => text))
  return {
    handIn: {
      assignment: assignment.id,
      names: [isName(names[0]) ? names[0] : nobody],
      run,
      ...(more.length && { more }),
      words: { ...words, ...(Object.keys(sentences).length && { sentences }) },
      at,
    },
    others,
  }
}

const lastOf = ({ begun, log }: Run): number => log.at(-1)?.at ?? begun
