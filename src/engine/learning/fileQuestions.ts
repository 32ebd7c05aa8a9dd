import type { Run } from '../../model/Run'
import type { Story } from '../../model/Story'
import type { ChapterId, EpisodeId, ItemId } from '../../model/ids'
import { type ItemView, quiz } from '../quiz'
import { replay } from '../replay'
import type { State } from '../State'

/** So many questions stand at the end of a file. */
const questionsAtEnd = 2

/**
 * What is asked where a run has just read a file to its end, before the page turns: two of its items that were not answered yet, of
 * two objectives where it has two, drawn for the run. Empty elsewhere; what was answered since is not asked again.
 *
 * @param among items that may be asked, where a teacher has set them; default: all
 */
export function fileQuestions(story: Story, run: Run, among?: readonly ItemId[]): readonly ItemView[] {
  const arrived = run.log.findLastIndex(({ kind }) => kind === 'go') + 1
  const read = arrived > 0 ? fileBefore(story, replay(story, run)) : null
  if (!read) return []
  const answeredIn = (log: Run['log']): ReadonlySet<ItemId> =>
    new Set(log.flatMap((entry) => (entry.kind === 'answer' ? [entry.item] : [])))
  const before = answeredIn(run.log.slice(0, arrived))
  const since = answeredIn(run.log.slice(arrived))
  const own = quiz(story, read.chapter, run.id, { episodes: [read.episode] })
  const open = own.filter(({ id }) => !before.has(id) && (among?.includes(id) ?? true)).map(({ id }) => id)
  const drawn = quiz(story, read.chapter, run.id, { draw: questionsAtEnd, episodes: [read.episode], among: open })
  return drawn.filter(({ id }) => !since.has(id))
}

/** The file that ends where a run stands: the last of a chapter at its end, else the one before the file that opens here. */
function fileBefore(
  { chapters }: Story,
  { position, visited }: State,
): { readonly chapter: ChapterId; readonly episode: EpisodeId } | null {
  for (const { id: chapter, episodes } of chapters) {
    const next = episodes.findIndex(({ scenes }) => position.kind === 'scene' && scenes[0]?.id === position.scene)
    const ended = position.kind === 'chapter-end' && position.chapter === chapter
    const read = ended ? episodes.at(-1) : next > 0 ? episodes[next - 1] : undefined
    if (read?.scenes.some(({ id }) => visited.includes(id))) return { chapter, episode: read.id }
  }
  return null
}
