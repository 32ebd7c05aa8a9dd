import type { Assignment } from '../../../classroom/Assignment'
import type { EpisodeId, Language } from '../../../model/ids'

/** An assignment while it is being put together, as the form’s fields hold it. */
export interface Draft {
  readonly episodes: readonly EpisodeId[]
  /** Empty: the usual one. */
  readonly title: string
  readonly language: Language
  readonly asks: Assignment['asks']
  readonly due: string
  readonly tries: 1 | 2
  readonly order: 'same' | 'own'
  readonly feedback: 'now' | 'end'
  readonly confidence: 'no' | 'yes'
}

/** What most classes need: one try, the same questions for all, feedback after each. */
export const usualDraft = (episodes: readonly EpisodeId[], language: Language): Draft => ({
  episodes,
  title: '',
  language,
  asks: 'name',
  due: '',
  tries: 1,
  order: 'same',
  feedback: 'now',
  confidence: 'no',
})

/** The assignment that a draft comes to. */
export function assignmentOf(
  draft: Draft,
  { id, title, story, key }: Pick<Assignment, 'id' | 'title' | 'story' | 'key'>,
): Assignment {
  const { episodes, language, asks, due, order, feedback, confidence } = draft
  // A second try would tell that the first was wrong.
  const tries = feedback === 'end' ? 1 : draft.tries
  return {
    id,
    title: draft.title.trim() || title,
    language,
    episodes,
    quiz: { tries, seed: order === 'same' ? id : null, feedback, confidence: confidence === 'yes' },
    asks,
    due: due || null,
    story,
    key,
  }
}
