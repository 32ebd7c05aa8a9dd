import { error, type Diagnostic } from '../Diagnostic'
import type { Rule } from '../RuleContext'
import { recordParts } from '../tellings'
import { leavesOf } from '../toCondition'

const recordSections: ReadonlySet<string> = new Set([
  ...recordParts,
  'opening',
  'question',
  'argument',
  'previously',
  'catching-up',
])

/** `averted-told`, `fixed-averted`: what advice may undo is told afterwards only as record or under its condition; a fixed event is never undone. */
export const avertedFactTold: Rule = ({ draft, told, scenes }) => {
  const found: Diagnostic[] = []
  const order = [...scenes.keys()]
  const averted = new Map<string, number>()
  for (const { scene, episode, index } of scenes.values())
    scene.decision?.options.forEach((option, o) => {
      option.averts.forEach((fact, a) => {
        const at = episode.scenes.yaml.at(['scenes', index, 'decision', 'options', o, 'averts', a])
        if (draft.story.data.fixed.includes(fact))
          found.push(
            error(
              'fixed-averted',
              at,
              `The fact ${fact} is fixed: later scenes stand on it.`,
              'Let the advice delay, soften or price it instead.',
            ),
          )
        averted.set(fact, Math.min(averted.get(fact) ?? Infinity, order.indexOf(scene.id)))
      })
    })
  for (const { sentence, scene, section, conditions } of told) {
    if (!scene || recordSections.has(section)) continue
    for (const { id, at } of sentence.cites) {
      const since = averted.get(id)
      if (since === undefined || order.indexOf(scene) <= since) continue
      const covered = conditions.some(({ condition }) =>
        leavesOf(condition).some((leaf) => leaf.kind === 'averted' && leaf.fact === id),
      )
      if (!covered)
        found.push(
          error(
            'averted-told',
            at,
            `“${id}” may have been averted by earlier advice, and is told here as if it had happened.`,
            `Put it in a block “::: when not averted ${id}”, or in the record.`,
          ),
        )
    }
  }
  return found
}
