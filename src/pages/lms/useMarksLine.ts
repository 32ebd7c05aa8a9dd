import { computed, type ComputedRef } from 'vue'
import { cellText } from '../../classroom/tables'
import { marksShown } from '../../components/assign/marksShown'
import { lmsTopic } from '../../messages/lms/lmsTopic'
import { useAssignmentStore } from '../../stores/useAssignmentStore'
import { useStoryStore } from '../../stores/useStoryStore'

/** What the quizzes come to so far, in words, as the LMS gets it; `''` where that is not to be told yet. */
export function useMarksLine(): ComputedRef<string> {
  const words = useStoryStore()
  const assignments = useAssignmentStore()
  return computed(() => {
    const { current, work } = assignments
    const shown = current && work && marksShown(words.story, current.assignment, work)
    if (!shown) return ''
    const points = cellText(shown.points, words.language)
    return lmsTopic.in(words.language).marks(points, shown.asked, shown.answered, shown.percent ?? 0)
  })
}
