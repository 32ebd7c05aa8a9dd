import type { Condition } from '../../model/Condition'
import type { IndicatorId } from '../../model/Indicator'
import type { Decision, Effect, Episode, Option, Story } from '../../model/Story'
import type { Block, ChapterText } from '../../model/Text'
import type { FactId, FlagId } from '../../model/ids'
import { recordBefore } from '../../engine/recordState'
import { holds } from '../../engine/holds'

/** What a paper edition has its reader keep in mind: boxes to tick for what advice left behind, rows for what stood at a level. */
export interface Kept {
  /** Letters of boxes by what they stand for: `flag:x`, `averted:y`. */
  readonly boxes: ReadonlyMap<string, string>
  /** Rows of the simulated scale, each with where it stands at the beginning. */
  readonly rows: ReadonlyMap<IndicatorId, number>
  readonly standing: number
  /** A condition as far as it is plain before the first page: earlier files stand as the record left them. */
  readonly reduce: (condition: Condition) => boolean | Condition
}

const letters = [...'PQRSTUVWXYZ']

/** What must be kept on paper while this file is read: no more than its prose, its ways and its delayed effects read. */
export function keptOnPaper(story: Story, episode: Episode, text: ChapterText): Kept {
  const first = episode.scenes[0]
  const world = recordBefore(story, first?.id ?? null)
  const options = episode.scenes.flatMap(({ decision }) => decision?.options ?? [])
  const sets = new Set<FlagId>(options.flatMap((option) => option.sets))
  const averts = new Set<FactId>(options.flatMap((option) => option.averts))
  const moved = new Set(
    [
      ...options.flatMap(({ effects }) => effects),
      ...episode.scenes.flatMap(({ arrivals }) => arrivals.flatMap(({ effects }) => effects)),
    ].map(({ on }) => on),
  )
  const open = (leaf: Condition): boolean => {
    switch (leaf.kind) {
      case 'flag':
        return !world.flags.has(leaf.flag) && sets.has(leaf.flag)
      case 'averted':
        return !world.averted.has(leaf.fact) && averts.has(leaf.fact)
      case 'indicator':
        return moved.has(leaf.indicator)
      default:
        return leaf.kind === 'standing'
    }
  }
  const reduce = (condition: Condition): boolean | Condition => {
    switch (condition.kind) {
      case 'always':
        return true
      case 'not': {
        const of = reduce(condition.of)
        return typeof of === 'boolean' ? !of : { kind: 'not', of }
      }
      case 'all':
      case 'any': {
        const decides = condition.kind === 'any'
        const parts = condition.of.map(reduce)
        if (parts.includes(decides)) return decides
        const left = parts.filter((part) => typeof part !== 'boolean')
        return left.length === 0
          ? !decides
          : left.length === 1
            ? (left[0] as Condition)
            : { kind: condition.kind, of: left }
      }
      default:
        return open(condition) ? condition : holds(condition, world)
    }
  }
  const read = conditionsOf(episode, text).flatMap((condition) => {
    const left = reduce(condition)
    return typeof left === 'boolean' ? [] : leavesOf(left)
  })
  const boxes = [...new Set(read.flatMap((leaf) => boxOf(leaf) ?? []))]
  const rows = [...new Set(read.flatMap((leaf) => (leaf.kind === 'indicator' ? leaf.indicator : [])))]
  return {
    boxes: new Map(boxes.map((box, index) => [box, letters[index] ?? `${index + 1}`])),
    rows: new Map(rows.map((indicator) => [indicator, world.indicators[indicator]])),
    standing: world.standing,
    reduce,
  }
}

/** The name under which a plain condition is boxed. */
function boxOf(leaf: Condition): string | null {
  if (leaf.kind === 'flag') return `flag:${leaf.flag}`
  return leaf.kind === 'averted' ? `averted:${leaf.fact}` : null
}

function leavesOf(condition: Condition): Condition[] {
  if (condition.kind === 'not') return leavesOf(condition.of)
  return condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(leavesOf) : [condition]
}

function conditionsOf({ scenes }: Episode, { scenes: told }: ChapterText): Condition[] {
  const inBlocks = (blocks: readonly Block[]): Condition[] =>
    blocks.flatMap((block) =>
      block.kind === 'when'
        ? [block.condition, ...inBlocks(block.then), ...inBlocks(block.otherwise)]
        : block.kind === 'paper'
          ? inBlocks(block.blocks)
          : [],
    )
  return scenes.flatMap(({ id, next, arrivals }) => {
    const words = told[id]
    const prose = words
      ? [
          ...words.body,
          ...words.pieces.flat(),
          ...Object.values(words.options).flatMap(({ outcome, aside }) => [...outcome, ...aside]),
          ...words.record.did,
          ...words.record.then,
          ...words.record.advice,
        ]
      : []
    return [...next.map(({ when }) => when), ...arrivals.map(({ when }) => when), ...inBlocks(prose)]
  })
}

/** The boxes that an option ticks when it takes its course. */
export const ticks = ({ boxes }: Kept, option: Option): string[] =>
  [...option.sets.map((flag) => `flag:${flag}`), ...option.averts.map((fact) => `averted:${fact}`)].flatMap(
    (name) => boxes.get(name) ?? [],
  )

/** The option that takes its course when this one is set aside. */
export const courseOf = ({ options, record }: Decision): Option | undefined => options.find(({ id }) => id === record)

/** Words for a condition, or for its contrary. */
export interface ConditionWords {
  readonly ticked: (letter: string) => string
  readonly notTicked: (letter: string) => string
  readonly atLeast: (row: string, level: number) => string
  readonly below: (row: string, level: number) => string
  readonly and: string
  readonly or: string
}

/** `conditionLine(…, true)`: the condition in words, such as *box P is ticked and box Q is not ticked*; `false`: its contrary. */
export function conditionLine(
  kept: Kept,
  condition: Condition,
  wanted: boolean,
  words: ConditionWords,
  rowName: (row: IndicatorId | 'standing') => string,
): string {
  const say = (part: Condition, want: boolean): string => {
    switch (part.kind) {
      case 'always':
        return ''
      case 'not':
        return say(part.of, !want)
      case 'all':
      case 'any': {
        const joined = part.of.map((one) => say(one, want))
        return joined.join((part.kind === 'all') === want ? words.and : words.or)
      }
      case 'indicator':
        return (want ? words.atLeast : words.below)(rowName(part.indicator), part.atLeast)
      case 'standing':
        return (want ? words.atLeast : words.below)(rowName('standing'), part.atLeast)
      default: {
        const letter = kept.boxes.get(boxOf(part) ?? '') ?? '?'
        return (want ? words.ticked : words.notTicked)(letter)
      }
    }
  }
  return say(condition, wanted)
}

/** Effects that are kept on paper: those on rows, and on standing where it is the reader's own advice. */
export const keptEffects = ({ rows }: Kept, effects: readonly Effect[], own: boolean): Effect[] =>
  effects.filter(({ on }) => (on === 'standing' ? own : rows.has(on)))
