import type { Condition } from '../model/Condition'
import type { Fact } from '../model/Fact'
import { indicators, type Indicators } from '../model/Indicator'
import { firstLanguage, isLanguage } from '../model/languages'
import type { Arrival, Chapter, Decision, Effect, Episode, Item, Option, Scene, Story, Way } from '../model/Story'
import { contentHash } from './contentHash'
import type { ChapterDraft, Draft, EpisodeDraft } from './Draft'
import { definitionOf } from './items/itemDefinitions'
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

function toDecision({ point, weight, form, evidence, record, told, options }: DecisionSource): Decision {
  return {
    ...(point === undefined ? {} : { point }),
    weight,
    ...(form === undefined ? {} : { form }),
    evidence,
    record,
    ...(told ? { told } : {}),
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

const withoutTranslations = (key: string, value: unknown): unknown =>
  isLanguage(key) && key !== firstLanguage ? undefined : value

function toItem(item: ItemSource): Item {
  const { id, objective, facts, scene } = item
  // By its words in the first language: a translation that comes later takes no answer’s points away.
  const hash = contentHash(
    JSON.stringify([item.type, item.stem, ...definitionOf(item).hash(item)], withoutTranslations),
  )
  const asked = { id, objective, facts, scene, hash }
  // Each definition links its own type of item.
  return { ...asked, type: item.type, ...definitionOf(item).link(item) } as unknown as Item
}
