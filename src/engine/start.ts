import type { Run } from '../model/Run'
import type { Story } from '../model/Story'
import type { EpisodeId } from '../model/ids'

/** What the caller brings to a new run: its id, the time, and the episode it starts from (`null` = the first page). */
export interface Start {
  readonly id: string
  readonly at: number
  readonly entry: EpisodeId | null
}

/** A new run with nothing in its log. An entry in mid-story opens on the record's state, which `replay` works out. */
export function start(story: Story, { id, at, entry }: Start): Run {
  return { id, story: story.version, entry, parent: null, begun: at, log: [] }
}
