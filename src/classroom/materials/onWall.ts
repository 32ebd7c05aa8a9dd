import { questionCounts } from '../Lesson'
import { lessonSize, planLesson } from '../lessonTime'
import type { FileGiven } from './Given'

/** How long a file takes with the whole class on the wall, and what of it fits 40 minutes: the figures of class mode. */
export function onWall({ story, catalogue, chapter, episode, words }: FileGiven): string {
  const told = catalogue.chapters.find(({ id }) => id === chapter.id)?.episodes.find(({ id }) => id === episode.id)
  const size = lessonSize(story, [episode.id], told?.minutes.longest ?? 0, questionCounts[0])
  const { minutes, fits, short, quizAtHome } = planLesson(size, 40)
  const left = [...(quizAtHome ? (['quiz'] as const) : []), ...(short ? (['talk'] as const) : [])]
  return words.plan.onWallText(planLesson(size, null).minutes, { minutes, fits, left }, size.calls)
}
