import type { Condition } from '../model/Condition'
import type { IndicatorId } from '../model/Indicator'
import type { Story } from '../model/Story'
import type { ChapterId, EndingId, OptionId, SceneId } from '../model/ids'
import { holds } from './holds'
import type { State } from './State'

/** What an ending lacked: advice that was not heeded, or (`given` false) that was; a scale or one's word that stood too low or too high. */
export type Wanting =
  | {
      readonly kind: 'advice'
      readonly chapter: ChapterId
      readonly scene: SceneId
      readonly option: OptionId
      readonly given: boolean
    }
  | { readonly kind: 'scale'; readonly on: IndicatorId | 'standing'; readonly up: boolean }

export interface NearEnding {
  readonly id: EndingId
  /** At least one thing. */
  readonly wanting: readonly Wanting[]
}

type Leaf = Exclude<Condition, { kind: 'always' | 'not' | 'all' | 'any' }>
interface Unmet {
  readonly leaf: Leaf
  /** How it would have to come out. */
  readonly held: boolean
}

/** The endings that a run came nearest to besides its own, the nearest first: those that lacked fewest things that its reader could have changed. */
export function nearEndings(story: Story, state: State, own: EndingId, most = 2): readonly NearEnding[] {
  return [
    ...story.endings.flatMap(({ id, when }): NearEnding[] => {
      const lacking = id === own ? null : unmet(when, state, true)
      if (!lacking?.length) return []
      const wanting = lacking.flatMap((one) => wantingOf(story, state, one))
      return wanting.length === lacking.length ? [{ id, wanting }] : []
    }),
  ]
    .sort((a, b) => a.wanting.length - b.wanting.length)
    .slice(0, most)
}

/** The fewest plain conditions that keep a condition from coming out so; `null` where nothing could. */
function unmet(condition: Condition, state: State, held: boolean): readonly Unmet[] | null {
  if (holds(condition, state) === held) return []
  switch (condition.kind) {
    case 'always':
      return null
    case 'not':
      return unmet(condition.of, state, !held)
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => unmet(part, state, held))
      const possible = parts.filter((part) => part !== null)
      if ((condition.kind === 'all') === held) return possible.length < parts.length ? null : possible.flat()
      return [...possible].sort((a, b) => a.length - b.length)[0] ?? null
    }
    default:
      return [{ leaf: condition, held }]
  }
}

/** One thing that would have met a condition; `[]` where no advice that was open to the run would. */
function wantingOf(story: Story, state: State, { leaf, held }: Unmet): readonly Wanting[] {
  if (leaf.kind === 'indicator') return [{ kind: 'scale', on: leaf.indicator, up: held }]
  if (leaf.kind === 'standing') return [{ kind: 'scale', on: 'standing', up: held }]
  for (const { chapter, scene, applied, heeded } of [...state.steps].reverse()) {
    const options = optionsOf(story, scene).filter(({ sets, averts }) =>
      leaf.kind === 'flag' ? sets.includes(leaf.flag) : averts.includes(leaf.fact),
    )
    const did = heeded ? options.find(({ id }) => id === applied) : undefined
    const option = held ? (did ? undefined : options[0]) : did
    if (option) return [{ kind: 'advice', chapter, scene, option: option.id, given: held }]
  }
  return []
}

const optionsOf = (story: Story, scene: SceneId) =>
  story.chapters
    .flatMap(({ episodes }) => episodes)
    .flatMap(({ scenes }) => scenes.find(({ id }) => id === scene) ?? [])[0]?.decision?.options ?? []
