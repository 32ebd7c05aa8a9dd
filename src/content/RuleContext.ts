import type { Language } from '../model/languages'
import type { Diagnostic, Position } from './Diagnostic'
import type { Draft, EpisodeDraft } from './Draft'
import { readerStrings, type ReaderString } from './readerStrings'
import type { FactSource, SceneSource } from './shape'
import { tellings, type Telling } from './tellings'

export interface LocatedFact {
  readonly fact: FactSource
  readonly at: Position
}

export interface LocatedScene {
  readonly scene: SceneSource
  readonly episode: EpisodeDraft
  readonly chapter: string
  /** Index in its file, for positions. */
  readonly index: number
  readonly at: Position
}

/** What every rule reads: the draft, and views of it computed once. */
export interface RuleContext {
  readonly draft: Draft
  readonly told: readonly Telling[]
  readonly strings: readonly ReaderString[]
  readonly facts: ReadonlyMap<string, LocatedFact>
  readonly scenes: ReadonlyMap<string, LocatedScene>
}

/** One authoring rule: all its findings over a draft. One file each, with a sample that passes and one that fails. */
export type Rule = (context: RuleContext) => Diagnostic[]

export function ruleContext(draft: Draft): RuleContext {
  const facts = new Map<string, LocatedFact>()
  for (const { data, yaml } of draft.facts)
    data.forEach((fact, index) => facts.set(fact.id, { fact, at: yaml.at([index, 'id']) }))
  const scenes = new Map<string, LocatedScene>()
  for (const chapter of draft.chapters)
    for (const episode of chapter.episodes)
      episode.scenes.data.scenes.forEach((scene, index) =>
        scenes.set(scene.id, {
          scene,
          episode,
          chapter: chapter.id,
          index,
          at: episode.scenes.yaml.at(['scenes', index, 'id']),
        }),
      )
  return { draft, told: tellings(draft), strings: readerStrings(draft), facts, scenes }
}

/** The fact texts of some ids, in a language, with their dates spelled as figures. */
export function textsOf(context: RuleContext, ids: readonly string[], language: Language): string {
  return ids
    .map((id) => {
      const fact = context.facts.get(id)?.fact
      return fact ? `${fact.text[language]} ${(fact.date ?? '').replace(/-/gu, ' ')}` : ''
    })
    .join(' ')
}

/** Months that facts are dated with, 1–12. */
export function monthsOf(context: RuleContext, ids: readonly string[]): number[] {
  return ids.flatMap((id) => {
    const month = context.facts.get(id)?.fact.date?.split('-')[1]
    return month === undefined ? [] : [Number(month)]
  })
}
