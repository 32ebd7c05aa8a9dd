import { error, type Diagnostic } from '../Diagnostic'
import type { Rule } from '../RuleContext'

/** `option-without-effect`, `no-way-on`, `unreachable-scene`: advice changes something, and every scene leads on to the end of its episode. */
export const optionLeadsOn: Rule = ({ draft }) =>
  draft.chapters.flatMap(({ episodes }) =>
    episodes.flatMap(({ scenes: { data, yaml } }) => {
      const found: Diagnostic[] = []
      const local = new Map(data.scenes.map((scene) => [scene.id, scene]))
      const reached = new Set<string>()
      const visit = (id: string | undefined): void => {
        const scene = id === undefined ? undefined : local.get(id)
        if (!scene || reached.has(scene.id)) return
        reached.add(scene.id)
        for (const to of typeof scene.next === 'string' ? [scene.next] : (scene.next ?? []).map((way) => way.to))
          if (to !== null) visit(to)
      }
      visit(data.scenes[0]?.id)
      data.scenes.forEach((scene, s) => {
        const at = yaml.at(['scenes', s, 'id'])
        if (!reached.has(scene.id))
          found.push(
            error(
              'unreachable-scene',
              at,
              `No way leads to the scene ${scene.id}.`,
              'Name it in the `next` of another scene, or take it out.',
            ),
          )
        if (Array.isArray(scene.next) && scene.next[scene.next.length - 1]?.when !== undefined)
          found.push(
            error(
              'no-way-on',
              at,
              `All ways on from ${scene.id} have a condition: a run may get stuck.`,
              'Let the last way stand without `when`.',
            ),
          )
        if (scene.decision && scene.decision.options.length < 2)
          found.push(
            error('no-way-on', at, `The decision in ${scene.id} offers no choice.`, 'Give it at least two options.'),
          )
        scene.decision?.options.forEach((option, o) => {
          if (!option.effects.length)
            found.push(
              error(
                'option-without-effect',
                yaml.at(['scenes', s, 'decision', 'options', o, 'id']),
                `The option ${option.id} changes nothing.`,
                'Give it at least one effect, with its reason.',
              ),
            )
        })
      })
      return found
    }),
  )
