import type { CatalogueChapter } from '../../model/Catalogue'
import type { Block, EpisodeText, SceneText } from '../../model/Text'
import type { SceneView, ShownChange } from '../../engine/SceneView'
import type { EpisodeId } from '../../model/ids'
import { indicators, stepOf, type Indicators } from '../../model/Indicator'
import type { Change } from '../../engine/State'

/** The file that a passage belongs to, as its header tells it. */
export type FileOf = CatalogueChapter['episodes'][number] & { readonly span: readonly [string, string] }

export type SceneHere = Extract<SceneView, { kind: 'scene' }>
export type OutcomeHere = Extract<SceneView, { kind: 'outcome' }>

/** A change with its reason in words. */
export interface ToldChange {
  readonly change: ShownChange
  readonly because: string
}

/** What is recalled where a file opens: to everybody where we are, and more to a run that begins with it. */
export function recalledAt(
  { opens, episode }: Pick<SceneHere, 'opens' | 'episode'>,
  text: EpisodeText | undefined,
  entry: EpisodeId | null,
): readonly Block[] {
  if (!opens || !text) return []
  return entry === episode ? [...text.previously, ...text.catchingUp] : text.previously
}

/** What earlier advice brings back at a scene, with reasons. */
export function toldArrivals({ arrivals }: SceneHere, text: SceneText): readonly ToldChange[] {
  return arrivals.flatMap(({ arrival, changes }) =>
    changes.map((change) => ({ change: shown(change), because: text.arrivals[arrival]?.[change.index] ?? '' })),
  )
}

/** What the advice, or in its stead the record, changed, with reasons. */
export function toldChanges({ outcome }: OutcomeHere, text: SceneText): readonly ToldChange[] {
  const because = outcome.applied === null ? [] : (text.options[outcome.applied]?.because ?? [])
  return outcome.changes.map((change) => ({ change, because: because[change.index] ?? '' }))
}

/** Where things stood before changes that led to `after`; `undefined` where they moved nothing on the Ring. */
export function beforeChanges(after: Indicators, changes: readonly Change[]): Indicators | undefined {
  const before: { -readonly [K in keyof Indicators]: number } = { ...after }
  for (const { effect, before: value } of [...changes].reverse())
    if (effect.on !== 'standing') before[effect.on] = value
  return indicators.some((id) => before[id] !== after[id]) ? before : undefined
}

function shown(change: Change): ShownChange {
  const marks = change.effect.on === 'standing'
  return {
    ...change,
    from: marks ? change.before : stepOf(change.before),
    to: marks ? change.after : stepOf(change.after),
  }
}
