import type { Condition } from '../model/Condition'
import type { Fact } from '../model/Fact'
import { indicators, type Indicators } from '../model/Indicator'
import type { Arrival, Chapter, Decision, Effect, Episode, Item, Option, Scene, Story, Way } from '../model/Story'
import { assertNever } from '../model/assertNever'
import { contentHash } from './contentHash'
import type { ChapterDraft, Draft, EpisodeDraft } from './Draft'
import type { DecisionSource, EffectSource, FactSource, ItemSource, OptionSource, SceneSource } from './shape'
import { toCondition, type NamedConditions } from './toCondition'

const always: Condition = { kind: 'always' }

/** The logic of a draft whose ids hold: what the engine plays, without a word of prose. */
export function linkStory(draft: Draft): Story {
  const { data } = draft.story
  const chapters = draft.chapters.map(toChapter)
  const start = {
    indicators: Object.fromEntries(
      indicators.map((name) => [name, data.indicators[name].start]),
    ) as unknown as Indicators,
    standing: data.standing.start,
  }
  const endings = data.endings.map(({ id, when, announced }) => ({
    id,
    when: when === undefined ? always : toCondition(when, data.conditions),
    announced,
  }))
  const codas = data.codas.map(({ id, when }) => ({ id, when: toCondition(when, data.conditions) }))
  const version = contentHash(JSON.stringify([start, chapters, endings, ...(codas.length ? [codas] : [])]))
  return { id: data.id, version, languages: data.languages, start, fixed: data.fixed, chapters, endings, codas }
}

/** A fact without its text. */
export function toFact(source: FactSource): Fact {
  const { id, paragraphs, kind, voice, date, places, people, answers } = source
  return { id, paragraphs, kind, voice, ...(date === undefined ? {} : { date }), places, people, answers }
}

function toChapter({ id, meta, episodes }: ChapterDraft): Chapter {
  return { id, section: meta.data.section, episodes: episodes.map(toEpisode) }
}

function toEpisode({ id, scenes: { data }, quiz }: EpisodeDraft): Episode {
  return {
    id,
    span: data.span,
    scenes: data.scenes.map((scene) => toScene(scene, data.conditions)),
    objectives: quiz.data.objectives.map((objective) => objective.id),
    items: quiz.data.items.map(toItem),
  }
}

function toScene(scene: SceneSource, named: NamedConditions): Scene {
  const arrivals: Arrival[] = scene.arrivals.map(({ when, effects }) => ({
    when: when === undefined ? always : toCondition(when, named),
    effects: effects.map(toEffect),
  }))
  return {
    id: scene.id,
    date: scene.date,
    place: scene.place,
    cast: scene.cast,
    arrivals,
    ...(scene.decision ? { decision: toDecision(scene.decision) } : {}),
    next: toWays(scene.next, named),
  }
}

function toWays(next: SceneSource['next'], named: NamedConditions): Way[] {
  if (next === undefined) return [{ when: always, to: null }]
  if (typeof next === 'string') return [{ when: always, to: next }]
  return next.map(({ when, to }) => ({ when: when === undefined ? always : toCondition(when, named), to }))
}

function toDecision({ point, weight, form, evidence, record, options }: DecisionSource): Decision {
  return {
    ...(point === undefined ? {} : { point }),
    weight,
    ...(form === undefined ? {} : { form }),
    evidence,
    record,
    pieces: Math.max(0, ...options.flatMap(({ keeps }) => keeps)),
    options: options.map(toOption),
  }
}

function toOption({ id, needs, supports, against, keeps, sets, averts, effects }: OptionSource): Option {
  return {
    id,
    needs: needs ?? 1,
    supports,
    against,
    keeps: keeps.map((piece) => piece - 1),
    sets,
    averts,
    effects: effects.map(toEffect),
  }
}

const toEffect = ({ on, by, basis, cites }: EffectSource): Effect => ({ on, by, basis, cites })

function toItem(item: ItemSource): Item {
  const { id, objective, facts, scene } = item
  const asked = { id, objective, facts, scene, hash: contentHash(JSON.stringify(hashed(item))) }
  switch (item.type) {
    case 'single':
    case 'multiple':
      return {
        ...asked,
        type: item.type,
        options: idsOf(item.options),
        key: idsOf(item.options.filter(({ key }) => key)),
      }
    case 'order':
      // As everywhere, the ids tell nothing of the key: they stand in the order of the alphabet.
      return { ...asked, type: item.type, options: idsOf(item.options).sort(), key: idsOf(item.options) }
    case 'match':
    case 'attribution':
      return {
        ...asked,
        type: item.type,
        premises: idsOf(item.premises),
        targets: idsOf(item.targets),
        key: item.premises.map((premise) => `${premise.id}.${premise.target}`),
      }
    case 'numeric':
      return {
        ...asked,
        type: item.type,
        key: item.key,
        tolerance: item.tolerance,
        slips: item.slips.map(({ value }) => value),
      }
    case 'cloze':
      return {
        ...asked,
        type: item.type,
        gaps: item.gaps.map((gap) => ({
          id: gap.id,
          options: idsOf(gap.options),
          key: gap.options.find(({ key }) => key)?.id ?? '',
        })),
      }
    default:
      return assertNever(item)
  }
}

const idsOf = (parts: readonly { readonly id: string }[]): string[] => parts.map(({ id }) => id)

/** What changes the hash: what is asked and what is right, in every language. Feedback may be mended without regrading. */
function hashed(item: ItemSource): unknown {
  const { type, stem } = item
  switch (type) {
    case 'single':
    case 'multiple':
      return [type, stem, item.options.map(({ id, key, text }) => [id, key, text])]
    case 'order':
      return [type, stem, item.options.map(({ id, text }) => [id, text])]
    case 'match':
    case 'attribution':
      return [
        type,
        stem,
        item.targets.map(({ id, text }) => [id, text]),
        item.premises.map(({ id, target, text }) => [id, target, text]),
      ]
    case 'numeric':
      return [type, stem, item.key, item.tolerance, item.unit]
    case 'cloze':
      return [
        type,
        stem,
        item.sentence,
        item.gaps.map(({ id, options }) => [id, options.map((word) => [word.id, word.key, word.text])]),
      ]
    default:
      return assertNever(type)
  }
}
