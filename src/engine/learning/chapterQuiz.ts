import type { Review } from '../../model/Review'
import type { Story } from '../../model/Story'
import type { ChapterId, ItemId } from '../../model/ids'
import { type ItemView, quiz } from '../quiz'
import type { Attempt } from '../State'
import { type Level, mastery } from './mastery'
import { type Recall, recallOf } from './recall'

/** A chapter's quiz asks so many objectives, so many items of each, and at least so many items where the chapter has them. */
const quizSize = { objectives: 3, ofEach: 2, least: 4 } as const

const weakness: readonly Level[] = ['not-yet', 'back', 'begun', 'shown', 'kept']

/**
 * The quiz of a chapter for somebody who has answered before: two items for each of its weaker objectives, those never answered or
 * answered wrong last first; four to six. The same seed and answers give the same quiz.
 */
export function chapterQuiz(
  story: Story,
  chapter: ChapterId,
  seed: string,
  { attempts, review }: { readonly attempts: readonly Attempt[]; readonly review: Pick<Review, 'log'> },
): readonly ItemView[] {
  const all = quiz(story, chapter, seed)
  const recalls = recallOf(attempts, review.log)
  const levels = new Map(mastery(story, attempts, review).map(({ objective, level }) => [objective, level]))
  const rankOf = (objective: string): number => weakness.indexOf(levels.get(objective) ?? 'not-yet')
  const byNeed = [...all].sort((a, b) => needOf(recalls.get(a.id)) - needOf(recalls.get(b.id)))
  const weaker = [...new Set(all.map(({ objective }) => objective))]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .slice(0, quizSize.objectives)
  const picked = new Set<ItemId>()
  for (const objective of weaker)
    for (const item of byNeed.filter((one) => one.objective === objective).slice(0, quizSize.ofEach))
      picked.add(item.id)
  for (const { id } of byNeed) if (picked.size < quizSize.least) picked.add(id)
  return all.filter(({ id }) => picked.has(id))
}

/** What was never answered, or wrong last, comes first; what is known best, last. */
const needOf = (recall: Recall | undefined): number => (!recall?.latest ? 0 : recall.kept ? 3 : recall.right ? 2 : 1)
