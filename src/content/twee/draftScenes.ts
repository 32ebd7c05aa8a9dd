import type { ConditionSource } from '../shape'
import { linksOf, type TweeGraph, type TweeLink, type TweePlace } from './tweeGraph'

export interface DraftOption {
  readonly id: string
  readonly label: string
  /** Where its outcome is told; without, the link leads straight to the next scene. */
  readonly outcome?: TweePlace
  readonly sets: readonly string[]
}

export interface DraftWay {
  readonly when?: ConditionSource
  readonly to: string | null
}

export interface DraftScene {
  readonly id: string
  readonly place: TweePlace
  readonly options: readonly DraftOption[]
  readonly next: readonly DraftWay[]
}

export interface DraftScenes {
  readonly scenes: readonly DraftScene[]
  /** What an option sets, said in words. */
  readonly flags: ReadonlyMap<string, string>
}

/** A name as an id: `The Letter (2)` → `the-letter-2`. */
export const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 40)
    .replace(/-$/u, '') || 'x'

/**
 * The scenes of a draft: a passage is one, unless it only tells what came of a choice, as one that a single choice leads to and that
 * itself leaves none. A choice whose way parts from the others' sets a flag, by which the scene goes on.
 */
export function draftScenes(graph: TweeGraph, episode: string): DraftScenes {
  const { places, reached } = graph
  const isOutcome = outcomesOf(graph)
  const scenes = reached.filter((name) => !isOutcome.has(name)).flatMap((name) => places.get(name) ?? [])
  const ids = uniqueIds(scenes, episode)
  const flags = new Map<string, string>()
  const to = ({ to: name }: TweeLink): string | null => ids.get(name) ?? null
  const waysOf = (place: TweePlace): readonly DraftWay[] => {
    const links = [...place.forks, ...place.choices.slice(0, 1)]
    const all = links.map((link): DraftWay => ({ ...(link.when !== undefined && { when: link.when }), to: to(link) }))
    return ended(all.length ? all : [{ to: null }])
  }
  const made = scenes.map((place): DraftScene => {
    const id = ids.get(place.name) ?? episode
    if (place.choices.length < 2) return { id, place, options: [], next: waysOf(place) }
    const taken = new Set<string>()
    const chosen = place.choices.map((link) => {
      const outcome = isOutcome.has(link.to) ? places.get(link.to) : undefined
      const option = unique(idOf(link.label), taken)
      for (const flag of outcome?.sets ?? []) flags.set(flag, `you chose “${link.label}”`)
      const ways = outcome ? waysOf(outcome) : [{ to: to(link) }]
      return { id: option, label: link.label, ...(outcome && { outcome }), sets: outcome?.sets ?? [], ways }
    })
    // Who goes where the last one goes needs no flag.
    const usual = JSON.stringify(chosen.at(-1)?.ways)
    const parted = chosen.map((option) => {
      if (JSON.stringify(option.ways) === usual) return { ...option, next: [] }
      const flag = `${id}-${option.id}`
      flags.set(flag, `you chose “${option.label}”`)
      const next = option.ways.map(({ when, to: on }): DraftWay => ({
        when: when === undefined ? flag : { all: [flag, when] },
        to: on,
      }))
      return { ...option, sets: [...option.sets, flag], next }
    })
    return { id, place, options: parted, next: [...parted.flatMap(({ next }) => next), ...(chosen.at(-1)?.ways ?? [])] }
  })
  return { scenes: made, flags }
}

/** Passages that only tell what came of one choice. */
function outcomesOf({ places, reached, waysTo }: TweeGraph): ReadonlySet<string> {
  return new Set(
    reached.flatMap((name) => {
      const choices = places.get(name)?.choices ?? []
      return choices.length < 2
        ? []
        : choices.flatMap(({ to }) => {
            const place = places.get(to)
            return place && waysTo.get(to) === 1 && place.choices.length < 2 && linksOf(place).length > 0 ? [to] : []
          })
    }),
  )
}

/** The last way needs no condition: a story goes on somewhere. */
const ended = (all: readonly DraftWay[]): readonly DraftWay[] =>
  all.map((way, at) => (at === all.length - 1 ? { to: way.to } : way))

function uniqueIds(scenes: readonly TweePlace[], episode: string): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  return new Map(scenes.map(({ name }) => [name, unique(`${episode}-${idOf(name)}`, taken)]))
}

function unique(id: string, taken: Set<string>): string {
  let found = id
  for (let number = 2; taken.has(found); number++) found = `${id}-${number}`
  taken.add(found)
  return found
}
