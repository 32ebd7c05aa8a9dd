import type { Story } from '../../model/Story'
import { indexStory } from '../indexStory'
import { judgeItem } from '../judgeItem'
import type { GivenAnswer, Attempt } from '../State'

/** The answers of a run with their points. An answer to an earlier wording is kept and has none. */
export function scoreAttempts(story: Story, answers: readonly GivenAnswer[]): readonly Attempt[] {
  const { items } = indexStory(story)
  return answers.map((answer): Attempt => {
    const item = items.get(answer.item)?.item
    if (!answer.scored || !item) return { ...answer, scored: false }
    const { points, max } = judgeItem(item, answer)
    return { ...answer, scored: true, points, max }
  })
}
