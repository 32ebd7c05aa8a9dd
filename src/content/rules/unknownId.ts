import type { Condition } from '../../model/Condition'
import { error, type Diagnostic, type Position } from '../Diagnostic'
import type { EpisodeDraft } from '../Draft'
import { definitionOf } from '../items/itemDefinitions'
import { nearest } from '../nearest'
import type { Rule, RuleContext } from '../RuleContext'
import type { ConditionSource, DecisionSource, EffectSource } from '../shape'
import { leavesOf, toCondition, type NamedConditions } from '../toCondition'

/** An id as it is used somewhere: what it should name, and the ids that it may be. */
interface Use {
  readonly what: string
  readonly id: string
  readonly known: ReadonlySet<string>
  readonly at: Position
}

/** The ids that are defined, by what they name. */
interface Known {
  readonly facts: ReadonlySet<string>
  readonly scenes: ReadonlySet<string>
  readonly flags: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  readonly cast: ReadonlySet<string>
  readonly glossary: ReadonlySet<string>
  readonly sections: ReadonlySet<string>
  readonly paragraphs: ReadonlySet<string>
}

type At = (path: readonly (string | number)[]) => Position

/** `unknown-id`: every id used is defined somewhere: facts, flags, scenes, places, cast, people, glossary, sections, paragraphs, objectives. */
export const unknownId: Rule = (context) => {
  const known = knownIds(context)
  const { draft } = context
  const uses = [
    ...draft.story.data.fixed.map((id, i) => factUse(known, id, draft.story.yaml.at(['fixed', i]))),
    ...usesOfEndings(context, known),
    ...usesOfFacts(context, known),
    ...draft.chapters.map(({ meta: { data, yaml } }) => ({
      what: 'section of the briefing',
      id: data.section,
      known: known.sections,
      at: yaml.at(['section']),
    })),
    ...draft.chapters.flatMap(({ episodes }) =>
      episodes.flatMap((episode) => [...usesOfScenes(episode, known), ...usesOfQuiz(episode, known)]),
    ),
    ...usesOfProse(context, known),
  ]
  return uses.filter(({ id, known: ids }) => !ids.has(id)).map(toDiagnostic)
}

function toDiagnostic({ what, id, known, at }: Use): Diagnostic {
  const near = nearest(id, known)
  const fix = near ? `Did you mean “${near}”? Else define it.` : 'Define it, or use an id that is defined.'
  return error('unknown-id', at, `There is no ${what} “${id}”.`, fix)
}

function knownIds({ draft, facts, scenes }: RuleContext): Known {
  const idsOf = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id))
  const episodes = draft.chapters.flatMap((chapter) => chapter.episodes)
  return {
    facts: new Set(facts.keys()),
    scenes: new Set(scenes.keys()),
    flags: new Set(episodes.flatMap((episode) => Object.keys(episode.scenes.data.flags))),
    sections: idsOf(draft.source.data.sections),
    places: idsOf(draft.places.data),
    people: idsOf(draft.people.data),
    cast: idsOf(draft.cast.data),
    glossary: idsOf(draft.glossary.data),
    paragraphs: idsOf(draft.source.data.paragraphs),
  }
}

const factUse = (known: Known, id: string, at: Position): Use => ({ what: 'fact', id, known: known.facts, at })

function usesOfEndings({ draft }: RuleContext, known: Known): Use[] {
  const { data, yaml } = draft.story
  const ofCodas = data.codas.flatMap(({ when }, c) =>
    usesOfCondition(when, data.conditions, known, yaml.at(['codas', c, 'when'])),
  )
  const ofEndings = data.endings.flatMap(({ when, announced }, e): Use[] => [
    ...(when === undefined ? [] : usesOfCondition(when, data.conditions, known, yaml.at(['endings', e, 'when']))),
    ...announced.map((id, i) => ({
      what: 'scene',
      id,
      known: known.scenes,
      at: yaml.at(['endings', e, 'announced', i]),
    })),
  ])
  return [...ofEndings, ...ofCodas]
}

function usesOfFacts({ draft }: RuleContext, known: Known): Use[] {
  return draft.facts.flatMap(({ data, yaml }) =>
    data.flatMap((fact, f) => [
      ...fact.paragraphs.map((id, i) => ({
        what: 'paragraph',
        id,
        known: known.paragraphs,
        at: yaml.at([f, 'paragraphs', i]),
      })),
      ...fact.places.map((id, i) => ({ what: 'place', id, known: known.places, at: yaml.at([f, 'places', i]) })),
      ...fact.people.map((id, i) => ({ what: 'person', id, known: known.people, at: yaml.at([f, 'people', i]) })),
      ...fact.answers.map((id, i) => factUse(known, id, yaml.at([f, 'answers', i]))),
    ]),
  )
}

function usesOfScenes({ scenes: { data, yaml } }: EpisodeDraft, known: Known): Use[] {
  const named = data.conditions
  const when = (source: ConditionSource | undefined, path: (string | number)[]): Use[] =>
    source === undefined ? [] : usesOfCondition(source, named, known, yaml.at(path))
  return [
    ...Object.entries(named).flatMap(([name, source]) =>
      usesOfCondition(source, {}, known, yaml.at(['conditions', name])),
    ),
    ...data.scenes.flatMap((scene, s) => {
      const at: At = (path) => yaml.at(['scenes', s, ...path])
      const ways = typeof scene.next === 'string' ? [{ to: scene.next, when: undefined }] : (scene.next ?? [])
      return [
        { what: 'place', id: scene.place, known: known.places, at: at(['place']) },
        ...scene.cast.map((id, i) => ({ what: 'character', id, known: known.cast, at: at(['cast', i]) })),
        ...scene.arrivals.flatMap((arrival, a) => [
          ...when(arrival.when, ['scenes', s, 'arrivals', a, 'when']),
          ...usesOfEffects(arrival.effects, known, (path) => at(['arrivals', a, ...path])),
        ]),
        ...ways.flatMap((way, w) => [
          ...(way.to === null ? [] : [{ what: 'scene', id: way.to, known: known.scenes, at: at(['next', w]) }]),
          ...when(way.when, ['scenes', s, 'next', w]),
        ]),
        ...(scene.decision ? usesOfDecision(scene.decision, known, (path) => at(['decision', ...path])) : []),
      ]
    }),
  ]
}

function usesOfDecision({ evidence, record, options }: DecisionSource, known: Known, at: At): Use[] {
  const cards = new Set(evidence)
  const card = (id: string, where: Position): Use => ({
    what: 'evidence card in this decision',
    id,
    known: cards,
    at: where,
  })
  return [
    ...evidence.map((id, i) => factUse(known, id, at(['evidence', i]))),
    ...(record === null
      ? []
      : [{ what: 'option', id: record, known: new Set(options.map(({ id }) => id)), at: at(['record']) }]),
    ...options.flatMap((option, o) => [
      ...option.supports.map((id, i) => card(id, at(['options', o, 'supports', i]))),
      ...option.against.map((id, i) => card(id, at(['options', o, 'against', i]))),
      ...option.sets.map((id, i) => ({ what: 'flag', id, known: known.flags, at: at(['options', o, 'sets', i]) })),
      ...option.averts.map((id, i) => factUse(known, id, at(['options', o, 'averts', i]))),
      ...usesOfEffects(option.effects, known, (path) => at(['options', o, ...path])),
    ]),
  ]
}

const usesOfEffects = (effects: readonly EffectSource[], known: Known, at: At): Use[] =>
  effects.flatMap((effect, e) => effect.cites.map((id, i) => factUse(known, id, at(['effects', e, 'cites', i]))))

const usesOfCondition = (source: ConditionSource, named: NamedConditions, known: Known, at: Position): Use[] =>
  usesOfLeaves(toCondition(source, named), known, at)

function usesOfQuiz({ quiz: { data, yaml } }: EpisodeDraft, known: Known): Use[] {
  const objectives = new Set(data.objectives.map(({ id }) => id))
  return data.items.flatMap((item, i) => [
    { what: 'objective', id: item.objective, known: objectives, at: yaml.at(['items', i, 'objective']) },
    { what: 'scene', id: item.scene, known: known.scenes, at: yaml.at(['items', i, 'scene']) },
    ...item.facts.map((id, f) => factUse(known, id, yaml.at(['items', i, 'facts', f]))),
    ...definitionOf(item)
      .parts(item)
      .flatMap(({ facts = [], path }) =>
        facts.map((id, f) => ({
          what: 'fact of this item',
          id,
          known: new Set(item.facts),
          at: yaml.at(['items', i, ...path, 'facts', f]),
        })),
      ),
    ...('premises' in item
      ? item.premises.map(({ target }, p) => ({
          what: 'target in this item',
          id: target,
          known: new Set(item.targets.map(({ id }) => id)),
          at: yaml.at(['items', i, 'premises', p, 'target']),
        }))
      : []),
  ])
}

function usesOfProse({ told }: RuleContext, known: Known): Use[] {
  const blocks = new Map<string, Use[]>()
  const sentences = told.flatMap(({ sentence, conditions }) => {
    // A block's condition is told once, not for each of its sentences.
    for (const { condition, at } of conditions) blocks.set(`${at.file}:${at.line}`, usesOfLeaves(condition, known, at))
    return [
      ...sentence.cites.map(({ id, at }) => factUse(known, id, at)),
      ...sentence.parts.flatMap((part) =>
        part.kind === 'term' ? [{ what: 'glossary term', id: part.term, known: known.glossary, at: sentence.at }] : [],
      ),
    ]
  })
  return [...sentences, ...[...blocks.values()].flat()]
}

function usesOfLeaves(condition: Condition, known: Known, at: Position): Use[] {
  return leavesOf(condition).flatMap((leaf): Use[] => {
    if (leaf.kind === 'flag') return [{ what: 'flag or condition', id: leaf.flag, known: known.flags, at }]
    return leaf.kind === 'averted' ? [factUse(known, leaf.fact, at)] : []
  })
}
