import { error, type Diagnostic } from '../Diagnostic'
import type { Rule } from '../RuleContext'
import { leavesOf, toCondition } from '../toCondition'
import type { Condition } from '../../model/Condition'

/** `condition-date`, `unused-flag`, `unset-flag`: a condition reads only decisions dated before its scene; a flag is set and read somewhere. */
export const conditionLooksBack: Rule = ({ draft, told, scenes }) => {
  const found: Diagnostic[] = []
  const setAt = new Map<string, string[]>()
  const read = new Set<string>()
  for (const { scene } of scenes.values())
    for (const option of scene.decision?.options ?? []) {
      for (const flag of option.sets) setAt.set(`flag ${flag}`, [...(setAt.get(`flag ${flag}`) ?? []), scene.date])
      for (const fact of option.averts)
        setAt.set(`averted ${fact}`, [...(setAt.get(`averted ${fact}`) ?? []), scene.date])
    }
  const check = (condition: Condition, date: string | undefined, at: Diagnostic['at']): void => {
    for (const leaf of leavesOf(condition)) {
      if (leaf.kind !== 'flag' && leaf.kind !== 'averted') continue
      const key = leaf.kind === 'flag' ? `flag ${leaf.flag}` : `averted ${leaf.fact}`
      read.add(key)
      for (const day of setAt.get(key) ?? []) {
        const length = Math.min(day.length, date?.length ?? 0)
        if (date !== undefined && day.slice(0, length) > date.slice(0, length))
          found.push(
            error(
              'condition-date',
              at,
              `A scene of ${date} reads a decision of ${day} (${key}).`,
              'Consequences run forward in dates: read it in a later scene.',
            ),
          )
      }
    }
  }
  for (const { scene, conditions } of told)
    for (const { condition, at } of conditions) check(condition, scene ? scenes.get(scene)?.scene.date : undefined, at)
  const { data: story, yaml } = draft.story
  story.endings.forEach(({ when }, e) => {
    if (when !== undefined) check(toCondition(when, story.conditions), undefined, yaml.at(['endings', e]))
  })
  story.codas.forEach(({ when }, c) => check(toCondition(when, story.conditions), undefined, yaml.at(['codas', c])))
  for (const { scene, episode, at, index } of scenes.values()) {
    const named = episode.scenes.data.conditions
    scene.arrivals.forEach(({ when }, a) => {
      if (when !== undefined)
        check(toCondition(when, named), scene.date, episode.scenes.yaml.at(['scenes', index, 'arrivals', a]))
    })
    if (Array.isArray(scene.next))
      for (const way of scene.next) if (way.when !== undefined) check(toCondition(way.when, named), scene.date, at)
  }
  for (const { scenes: file } of draft.chapters.flatMap(({ episodes }) => episodes))
    for (const flag of Object.keys(file.data.flags)) {
      const at = file.yaml.at(['flags', flag])
      if (!read.has(`flag ${flag}`))
        found.push(
          error('unused-flag', at, `Nothing reads the flag ${flag}.`, 'Read it in a later scene, or take it out.'),
        )
      if (!setAt.has(`flag ${flag}`))
        found.push(error('unset-flag', at, `No option sets the flag ${flag}.`, 'Set it in an option, or take it out.'))
    }
  return found
}
