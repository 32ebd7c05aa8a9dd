import { error, type Diagnostic, type Position } from '../Diagnostic'
import { itemParts } from '../itemParts'
import type { Rule } from '../RuleContext'

/** `duplicate-id`: facts, scenes, items, options, flags and names are defined once. */
export const duplicateId: Rule = ({ draft }) => {
  const found: Diagnostic[] = []
  const unique = (what: string): ((id: string, at: Position) => void) => {
    const seen = new Map<string, Position>()
    return (id, at) => {
      const first = seen.get(id)
      if (first)
        found.push(
          error(
            'duplicate-id',
            at,
            `The ${what} “${id}” is defined already, in ${first.file}:${first.line}.`,
            'Give one of them another id.',
          ),
        )
      else seen.set(id, at)
    }
  }
  const fact = unique('fact')
  for (const { data, yaml } of draft.facts) data.forEach(({ id }, i) => fact(id, yaml.at([i, 'id'])))
  for (const [what, file] of [
    ['character', draft.cast],
    ['person', draft.people],
    ['place', draft.places],
    ['organisation', draft.organisations],
    ['glossary term', draft.glossary],
  ] as const) {
    const check = unique(what)
    file.data.forEach(({ id }, i) => check(id, file.yaml.at([i, 'id'])))
  }
  const [scene, item, flag, objective] = [unique('scene'), unique('item'), unique('flag'), unique('objective')]
  for (const { scenes, quiz } of draft.chapters.flatMap(({ episodes }) => episodes)) {
    Object.keys(scenes.data.flags).forEach((id) => flag(id, scenes.yaml.at(['flags', id])))
    scenes.data.scenes.forEach(({ id, decision }, s) => {
      scene(id, scenes.yaml.at(['scenes', s, 'id']))
      const option = unique('option')
      decision?.options.forEach(({ id: name }, o) =>
        option(name, scenes.yaml.at(['scenes', s, 'decision', 'options', o, 'id'])),
      )
    })
    quiz.data.objectives.forEach(({ id }, i) => objective(id, quiz.yaml.at(['objectives', i, 'id'])))
    quiz.data.items.forEach((one, i) => {
      item(one.id, quiz.yaml.at(['items', i, 'id']))
      const part = unique('part')
      itemParts(one).forEach(({ name, path }) => part(name, quiz.yaml.at(['items', i, ...path])))
      if (one.type !== 'cloze') return
      const gap = unique('gap')
      one.gaps.forEach(({ id }, g) => gap(id, quiz.yaml.at(['items', i, 'gaps', g, 'id'])))
    })
  }
  const ending = unique('ending')
  draft.story.data.endings.forEach(({ id }, i) => ending(id, draft.story.yaml.at(['endings', i, 'id'])))
  draft.story.data.codas.forEach(({ id }, i) => ending(id, draft.story.yaml.at(['codas', i, 'id'])))
  return found
}
