import type { EpisodeId, Language } from '../model/ids'

/** How the quizzes of an assignment are taken. */
export interface QuizSettings {
  /** Tries at an item; a second one is worth half. */
  readonly tries: 1 | 2
  /** The same items in the same order for the whole class, or `null`: drawn for each run anew. */
  readonly seed: string | null
  readonly feedback: 'now' | 'end'
  /** Whether each answer asks how sure one is. */
  readonly confidence: boolean
}

/** What a teacher asks of a class. It lives in the student link: nothing here is secret. */
export interface Assignment {
  /** Made once, by chance: the same in every hand-in. */
  readonly id: string
  readonly title: string
  readonly language: Language
  /** In the story's order. */
  readonly episodes: readonly EpisodeId[]
  readonly quiz: QuizSettings
  readonly asks: 'name' | 'code-name'
  /** A day to show, `2023-02-09`; nothing is closed by it. */
  readonly due: string | null
  /** Version of the story it was made with. */
  readonly story: string
  /** The teacher's public key (P-256, raw, base64url), or `null`: hand-ins go unsealed. */
  readonly key: string | null
}
