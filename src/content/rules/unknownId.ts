import { error, type Diagnostic, type Position } from '../Diagnostic'
import type { Rule } from '../RuleContext'
import { leavesOf, toCondition } from '../toCondition'
import type { ConditionSource } from '../shape'
import { nearest } from '../nearest'

/** `unknown-id`: every id used is defined somewhere: facts, flags, scenes, places, cast, people, glossary, paragraphs, objectives. */
export const unknownId: Rule = (context) => {
  const { draft, facts, scenes, told } = context
  const found: Diagnostic[] = []
  const idsOf = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id))
  const places = idsOf(draft.places.data)
  const people = idsOf(draft.people.data)
  const cast = idsOf(draft.cast.data)
  const glossary = idsOf(draft.glossary.data)
  const paragraphs = idsOf(draft.source.data.paragraphs)
  const factIds = new Set(facts.keys())
  const flags = new Set(
    draft.chapters.flatMap(({ episodes }) => episodes.flatMap(({ scenes }) => Object.keys(scenes.data.flags))),
  )

  const expect = (known: ReadonlySet<string>, what: string, id: string, at: Position): void => {
    if (known.has(id)) return
    const near = nearest(id, known)
    found.push(
      error(
        'unknown-id',
        at,
        `There is no ${what} “${id}”.`,
        near ? `Did you mean “${near}”? Else define it.` : 'Define it, or use an id that is defined.',
      ),
    )
  }
  const condition = (source: ConditionSource, named: Record<string, ConditionSource>, at: Position): void => {
    for (const leaf of leavesOf(toCondition(source, named))) {
      if (leaf.kind === 'flag') expect(flags, 'flag or condition', leaf.flag, at)
      if (leaf.kind === 'averted') expect(factIds, 'fact', leaf.fact, at)
    }
  }

  draft.story.data.fixed.forEach((id, i) => expect(factIds, 'fact', id, draft.story.yaml.at(['fixed', i])))
  for (const { data, yaml } of draft.facts)
    data.forEach((fact, f) => {
      fact.paragraphs.forEach((id, i) => expect(paragraphs, 'paragraph', id, yaml.at([f, 'paragraphs', i])))
      fact.places.forEach((id, i) => expect(places, 'place', id, yaml.at([f, 'places', i])))
      fact.people.forEach((id, i) => expect(people, 'person', id, yaml.at([f, 'people', i])))
      fact.answers.forEach((id, i) => expect(factIds, 'fact', id, yaml.at([f, 'answers', i])))
    })
  for (const { episodes } of draft.chapters)
    for (const { scenes: file, quiz } of episodes) {
      const named = file.data.conditions
      const at = file.yaml.at
      for (const [name, source] of Object.entries(named)) condition(source, {}, at(['conditions', name]))
      file.data.scenes.forEach((scene, s) => {
        expect(places, 'place', scene.place, at(['scenes', s, 'place']))
        scene.cast.forEach((id, i) => expect(cast, 'character', id, at(['scenes', s, 'cast', i])))
        scene.arrivals.forEach((arrival, a) => {
          condition(arrival.when, named, at(['scenes', s, 'arrivals', a, 'when']))
          arrival.effects.forEach((effect, e) =>
            effect.cites.forEach((id, i) =>
              expect(factIds, 'fact', id, at(['scenes', s, 'arrivals', a, 'effects', e, 'cites', i])),
            ),
          )
        })
        const ways = typeof scene.next === 'string' ? [{ to: scene.next }] : (scene.next ?? [])
        ways.forEach((way, w) => {
          const here = at(['scenes', s, 'next', w])
          if (way.to !== null) expect(new Set(scenes.keys()), 'scene', way.to, here)
          if ('when' in way && way.when !== undefined) condition(way.when, named, here)
        })
        const { decision } = scene
        if (!decision) return
        const options = new Set(decision.options.map(({ id }) => id))
        decision.evidence.forEach((id, i) => expect(factIds, 'fact', id, at(['scenes', s, 'decision', 'evidence', i])))
        if (decision.record !== null)
          expect(options, 'option', decision.record, at(['scenes', s, 'decision', 'record']))
        decision.options.forEach((option, o) => {
          const path = ['scenes', s, 'decision', 'options', o] as const
          const evidence = new Set(decision.evidence)
          option.supports.forEach((id, i) =>
            expect(evidence, 'evidence card in this decision', id, at([...path, 'supports', i])),
          )
          option.against.forEach((id, i) =>
            expect(evidence, 'evidence card in this decision', id, at([...path, 'against', i])),
          )
          option.sets.forEach((id, i) => expect(flags, 'flag', id, at([...path, 'sets', i])))
          option.averts.forEach((id, i) => expect(factIds, 'fact', id, at([...path, 'averts', i])))
          option.effects.forEach((effect, e) =>
            effect.cites.forEach((id, i) => expect(factIds, 'fact', id, at([...path, 'effects', e, 'cites', i]))),
          )
        })
      })
      const objectives = idsOf(quiz.data.objectives)
      quiz.data.items.forEach((item, i) => {
        expect(objectives, 'objective', item.objective, quiz.yaml.at(['items', i, 'objective']))
        expect(new Set(scenes.keys()), 'scene', item.scene, quiz.yaml.at(['items', i, 'scene']))
        item.facts.forEach((id, f) => expect(factIds, 'fact', id, quiz.yaml.at(['items', i, 'facts', f])))
      })
    }
  const conditionsSeen = new Set<string>()
  for (const { sentence, conditions } of told) {
    for (const cite of sentence.cites) expect(factIds, 'fact', cite.id, cite.at)
    for (const part of sentence.parts)
      if (part.kind === 'term') expect(glossary, 'glossary term', part.term, sentence.at)
    for (const { condition: when, at } of conditions)
      for (const leaf of leavesOf(when)) {
        const key = `${at.file}:${at.line}`
        if (conditionsSeen.has(key)) continue
        conditionsSeen.add(key)
        if (leaf.kind === 'flag') expect(flags, 'flag or condition', leaf.flag, at)
        if (leaf.kind === 'averted') expect(factIds, 'fact', leaf.fact, at)
      }
  }
  return found
}
