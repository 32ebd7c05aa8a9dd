import { error, type Diagnostic } from '../Diagnostic'
import type { Rule } from '../RuleContext'

/** `contested`: a scene that shows a contested fact shows one that answers it as well. */
export const contestedFactAnswered: Rule = ({ told, facts, scenes }) => {
  const shown = new Map<string, Map<string, Diagnostic['at']>>()
  for (const { scene, chapter, section, language, sentence } of told) {
    const key = `${scene ?? `${chapter} ${section}`} ${language}`
    const here = shown.get(key) ?? new Map<string, Diagnostic['at']>()
    shown.set(key, here)
    for (const { id, at } of sentence.cites) if (!here.has(id)) here.set(id, at)
    for (const id of (scene && scenes.get(scene)?.scene.decision?.evidence) || [])
      if (!here.has(id)) here.set(id, sentence.at)
  }
  return [...shown.values()].flatMap((here) =>
    [...here].flatMap(([id, at]) => {
      const answers = facts.get(id)?.fact.answers ?? []
      return answers.length && !answers.some((answer) => here.has(answer))
        ? [
            error(
              'contested',
              at,
              `The contested fact ${id} stands here without an answer to it.`,
              `Cite one of ${answers.join(', ')} in the same scene.`,
            ),
          ]
        : []
    }),
  )
}
