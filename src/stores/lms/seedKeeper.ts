import type { LmsSettings } from '../../classroom/lms/LmsSettings'
import type { LmsStart } from '../../classroom/lms/Lms'
import { readSuspend } from '../../classroom/lms/suspendData'
import { newlyTaken } from '../../classroom/takeTurns'
import type { OpenKeeper } from '../../storage/Keeper'
import type { Kind } from '../../storage/Kind'
import { currentKind, runKind } from '../../storage/runKinds'
import { sentenceKind } from '../debrief/useSentenceStore'
import { takenKind } from '../useAssignmentStore'

/**
 * Puts into an empty keeper what an LMS kept of earlier sessions, and the assignment of the package as one that was taken up before all of it.
 * Resolves to whether what the LMS kept could be read.
 */
export async function seedKeeper(
  keeper: OpenKeeper,
  { assignment }: Pick<LmsSettings, 'assignment'>,
  start: Pick<LmsStart, 'suspend' | 'location' | 'learner'>,
): Promise<boolean> {
  const suspended = readSuspend(start.suspend)
  const keep = <T>(kind: Kind<T>, value: readonly T[]): Promise<void> => keeper.shelf(kind, { value }).keep()
  const taken = newlyTaken(assignment, '', 0, [])
  const names = [start.learner, ''] as const
  const { handIn, others } = suspended ?? { handIn: null, others: [] }
  await keep(takenKind, [
    { ...taken, names, words: handIn ? { memos: handIn.words.memos, debrief: handIn.words.debrief } : taken.words },
  ])
  if (!handIn) return start.suspend === ''
  const runs = [handIn.run, ...(handIn.more ?? [])]
  const all = [...others, ...runs]
  await keep(runKind, all)
  await keep(currentKind, [all.find(({ id }) => id === start.location)?.id ?? handIn.run.id])
  const said = handIn.words.sentences
  if (said)
    await keep(
      sentenceKind,
      runs.map(({ id }) => ({ run: id, said })),
    )
  return true
}
