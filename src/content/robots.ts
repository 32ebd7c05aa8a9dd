import type { Language } from '../model/ids'
import { definitionOf } from './items/itemDefinitions'
import { type Cues, cuesOf } from './cues'
import type { Draft } from './Draft'
import type { Cue } from './words/CompilerWords'

/** Robots that have read nothing and choose by form alone. None may do better than `mostByForm`, by file `mostByFormInFile`. */
const robotNames = [
  'shortest',
  'middle',
  'longest',
  'most hedged',
  'least hedged',
  'fewest absolutes',
  'barest',
  'all together',
] as const
export type RobotName = (typeof robotNames)[number]

/** Chance is a third with three options; above this, form gives keys away. */
export const mostByForm = 0.45
/** In one file there are few items: chance alone strays farther. */
export const mostByFormInFile = 0.55
/** In a file with fewer questions of one right answer than this, nothing can be told. */
const enoughToTell = 6
/** How much more often a cue may stand in keys than in distractors, or less, as a share of options. */
export const mostCueGap = 0.1

/** A question with one right answer, as a robot sees it. */
interface Asked {
  readonly episode: string
  readonly item: string
  readonly options: readonly { readonly cues: Cues; readonly key: boolean }[]
}

/** What a robot gets: points as a share of what was asked, in all and by file. Ties count as the chance to hit. */
export interface RobotScore {
  readonly robot: RobotName
  readonly all: number
  readonly byEpisode: ReadonlyMap<string, number>
}

/** How often a cue stands in keys and in distractors, as shares of their options. */
export interface CueSpread {
  readonly cue: Cue
  readonly keys: number
  readonly distractors: number
}

/** Every question of a draft with exactly one right option, in one language. */
export function askedOf(draft: Draft, language: Language): readonly Asked[] {
  return draft.chapters.flatMap(({ episodes }) =>
    episodes.flatMap(({ id: episode, quiz }) =>
      quiz.data.items.flatMap((item) =>
        definitionOf(item)
          .sets(item)
          .flatMap(({ options }): Asked[] => {
            const told = options.flatMap(({ text, key }) => {
              const words = text[language]
              return words === undefined ? [] : [{ cues: cuesOf(words, language), key }]
            })
            const one = told.length === options.length && told.filter(({ key }) => key).length === 1
            return one ? [{ episode, item: item.id, options: told }] : []
          }),
      ),
    ),
  )
}

/** The scores of all robots. */
export function playRobots(asked: readonly Asked[]): readonly RobotScore[] {
  return robotNames.map((robot) => {
    const episodes = [...new Set(asked.map(({ episode }) => episode))]
    const share = (some: readonly Asked[]): number =>
      some.reduce((sum, { options }) => sum + hit(robot, options), 0) / Math.max(1, some.length)
    const byEpisode = new Map(
      episodes.flatMap((episode) => {
        const own = asked.filter((one) => one.episode === episode)
        return own.length < enoughToTell ? [] : [[episode, share(own)] as const]
      }),
    )
    return { robot, all: share(asked), byEpisode }
  })
}

/** How the cues are spread over keys and distractors. */
export function spreadCues(asked: readonly Asked[]): readonly CueSpread[] {
  const options = asked.flatMap((one) => one.options)
  return (['hedges', 'absolutes', 'riders', 'attributions'] as const).map((cue) => {
    const share = (keys: boolean): number => {
      const some = options.filter(({ key }) => key === keys)
      return some.filter(({ cues }) => cues[cue] > 0).length / Math.max(1, some.length)
    }
    return { cue, keys: share(true), distractors: share(false) }
  })
}

type Chooser = (cues: Cues, among: readonly Cues[]) => number

/** How much a robot likes an option: it takes the one that it likes most. */
const likes: Readonly<Record<Exclude<RobotName, 'all together'>, Chooser>> = {
  shortest: ({ length }) => -length,
  middle: ({ length }, among) => -Math.abs(length - medianOf(among.map((other) => other.length))),
  longest: ({ length }) => length,
  'most hedged': ({ hedges }) => hedges,
  'least hedged': ({ hedges }) => -hedges,
  'fewest absolutes': ({ absolutes }) => -absolutes,
  barest: ({ hedges, absolutes, riders, attributions }) => -(hedges + absolutes + riders + attributions),
}

/** The chance that a robot hits the key. */
function hit(robot: RobotName, options: Asked['options']): number {
  const among = options.map(({ cues }) => cues)
  const liked = robot === 'all together' ? votes(among) : among.map((cues) => likes[robot](cues, among))
  return chanceOfKey(options, shares(liked))
}

const chanceOfKey = (options: Asked['options'], chances: readonly number[]): number =>
  options.reduce((sum, { key }, at) => sum + (key ? (chances[at] ?? 0) : 0), 0)

/** Each option's share of one choice: those that are liked most take it, in equal parts. */
function shares(liked: readonly number[]): readonly number[] {
  const best = Math.max(...liked)
  const tied = liked.filter((score) => score === best).length
  return liked.map((score) => (score === best ? 1 / tied : 0))
}

/** What all the others together give to each option. */
function votes(among: readonly Cues[]): readonly number[] {
  const each = Object.values(likes).map((like) => shares(among.map((cues) => like(cues, among))))
  // Rounded, so that thirds added in another order still tie.
  return among.map((_, at) => Math.round(each.reduce((sum, own) => sum + (own[at] ?? 0), 0) * 1e6))
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
