import { mergeFields } from '../../engine/saves/mergeFields'
import { mergeRun, type Together } from '../../engine/saves/mergeRun'
import type { Lesson } from '../Lesson'

/**
 * One lesson on two screens: votes by scene and question, the rest field by field. Where the two went different ways in the story,
 * mine becomes a lesson of its own.
 */
export function mergeLessons(
  base: Lesson | undefined,
  there: Lesson,
  mine: Lesson,
  newId: () => string,
): Together<Lesson> {
  const { here: run, apart } = mergeRun(base?.run, there.run, mine.run, newId)
  if (apart) return { here: there, apart: { ...mine, run: apart } }
  return { here: { ...mergeFields(base, there, mine), run }, apart: null }
}
