import { story } from 'virtual:story'
import { indexStory } from '../../src/engine/indexStory'
import { useAssignmentStore } from '../../src/stores/useAssignmentStore'
import { useRunStore } from '../../src/stores/useRunStore'
import { keyOf, wrongOf } from './realClass'
import type { openApp } from './openApp'

type App = Awaited<ReturnType<typeof openApp>>

/** How a pupil answers a question of the quiz: right, wrong, or wrong and then right. */
export type Said = 'right' | 'wrong' | 'second'

/** Plays the open run through its first file, option by option as they stand in the file; where they run out, no further. */
export function playFile(app: App, picks: readonly number[]): void {
  const runs = useRunStore(app.pinia)
  const left = [...picks]
  const file = runs.view && 'episode' in runs.view ? runs.view.episode : ''
  for (;;) {
    const { view } = runs
    if (!view || !('episode' in view) || view.episode !== file) return
    if (view.kind !== 'scene' || !view.decision) {
      if (!runs.go()) throw new Error('The page does not turn.')
      continue
    }
    const pick = left.shift()
    if (pick === undefined) return
    const options = indexStory(story).scenes.get(view.scene)?.scene.decision?.options ?? []
    const { evidence } = view.decision
    const option = options[pick % options.length]?.id ?? ''
    if (!runs.advise(option, evidence[pick % evidence.length] ?? null)) throw new Error(`Nobody can advise ${option}.`)
  }
}

/** Answers the quiz that the assignment asks for in the open run, in its order, as far as the script goes. */
export function answerQuiz(app: App, said: readonly Said[]): void {
  const [runs, assignments] = [useRunStore(app.pinia), useAssignmentStore(app.pinia)]
  const chapter = runs.current?.entry ? '' : (story.chapters[0]?.id ?? '')
  const asked = assignments.quizOf(chapter)
  if (!asked) throw new Error('No quiz is asked for.')
  const { items } = indexStory(story)
  for (const [index, how] of said.entries()) {
    const item = items.get(asked.items[index]?.id ?? '')?.item
    if (!item) throw new Error(`Question ${index + 1} is not asked.`)
    const sure = asked.settings.confidence ? ({ confidence: 'sure' } as const) : {}
    runs.answer(item.id, how === 'right' ? keyOf(item) : wrongOf(item), sure)
    if (how === 'second') runs.answer(item.id, keyOf(item), { again: true })
  }
}
