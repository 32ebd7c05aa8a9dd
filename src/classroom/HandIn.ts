import type { Run } from '../model/Run'
import type { ChapterId, SceneId } from '../model/ids'

/** What a learner hands in: what was done, never a score. Replaying the run gives everything else. */
export interface HandIn {
  /** Id of the assignment. */
  readonly assignment: string
  /** One, or two who worked at one device. */
  readonly names: readonly [string] | readonly [string, string]
  readonly run: Run
  /** Further runs, one for each stretch, where the assignment leaps over episodes: a run only goes forward. */
  readonly more?: readonly Run[]
  readonly words: Words
  /** When an answer key was last opened on the same device, where one was. */
  readonly keyOpened?: number
  /** Milliseconds since 1970. */
  readonly at: number
}

/** The learner's own sentences: unscored, for the teacher alone, left out where there is no room (QR code). */
export interface Words {
  /** One sentence under a memo, by scene. */
  readonly memos: Readonly<Record<SceneId, string>>
  readonly debrief: readonly string[]
  /** One sentence at the debrief of a chapter, by chapter; of the whole, under `story`. */
  readonly sentences?: Readonly<Record<ChapterId | 'story', string>>
}
