import type { Condition } from '../../model/Condition'
import { indicatorRange, type IndicatorId } from '../../model/Indicator'
import type { Decision, Effect, Episode, Option, Story } from '../../model/Story'
import { recordWhole, type Block, type ChapterText } from '../../model/Text'
import type { SceneId } from '../../model/ids'
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
  readonly reduce: (condition: Condition, spot: Spot) => boolean | Condition
}

const letters = [...'PQRSTUVWXYZ']

/** Where a condition is read: in a scene of the file, before its decision or after it. */
export interface Spot {
  readonly scene: SceneId
  readonly after: boolean
}

/** What must be kept on paper while this file is read: no more than its prose, its ways and its delayed effects read. */
export function keptOnPaper(story: Story, episode: Episode, text: ChapterText): Kept {
  const world = recordBefore(story, episode.scenes[0]?.id ?? null)
  /** The options that may have taken their course by then. */
  const optionsBy = ({ scene, after }: Spot): Option[] => {
    const at = episode.scenes.findIndex(({ id }) => id === scene)
    return episode.scenes.slice(0, after ? at + 1 : at).flatMap(({ decision }) => decision?.options ?? [])
  }
  const open = (leaf: Condition, spot: Spot): boolean => {
    switch (leaf.kind) {
      case 'flag':
        return !world.flags.has(leaf.flag) && optionsBy(spot).some(({ sets }) => sets.includes(leaf.flag))
      case 'averted':
        return !world.averted.has(leaf.fact) && optionsBy(spot).some(({ averts }) => averts.includes(leaf.fact))
      case 'indicator': {
        const { least, most } = rangeAt(episode, spot, leaf.indicator, world.indicators[leaf.indicator])
        return least < leaf.atLeast && leaf.atLeast <= most
      }
      default:
        return leaf.kind === 'standing'
    }
  }
  const reduce = (condition: Condition, spot: Spot): boolean | Condition => {
    switch (condition.kind) {
      case 'always':
        return true
      case 'not': {
        const of = reduce(condition.of, spot)
        return typeof of === 'boolean' ? !of : { kind: 'not', of }
      }
      case 'all':
      case 'any': {
        const decides = condition.kind === 'any'
        const parts = condition.of.map((part) => reduce(part, spot))
        if (parts.includes(decides)) return decides
        const left = parts.filter((part) => typeof part !== 'boolean')
        return left.length === 0
          ? !decides
          : left.length === 1
            ? (left[0] as Condition)
            : { kind: condition.kind, of: left }
      }
      case 'indicator':
        if (open(condition, spot)) return condition
        return (
          rangeAt(episode, spot, condition.indicator, world.indicators[condition.indicator]).least >= condition.atLeast
        )
      default:
        return open(condition, spot) ? condition : holds(condition, world)
    }
  }
  const read = conditionsOf(episode, text).flatMap(({ condition, spot }) => {
    const left = reduce(condition, spot)
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

/** The lowest and highest that a row can stand by then, whatever was advised; scenes run in the order of the file. */
function rangeAt(
  { scenes }: Episode,
  { scene, after }: Spot,
  row: IndicatorId,
  start: number,
): { readonly least: number; readonly most: number } {
  const sum = (effects: readonly Effect[]): number =>
    effects.reduce((total, { on, by }) => (on === row ? total + by : total), 0)
  const clamp = (value: number): number => Math.min(indicatorRange.max, Math.max(indicatorRange.min, value))
  let [least, most] = [start, start]
  for (const { id, arrivals, decision } of scenes) {
    const late = arrivals.map(({ effects }) => sum(effects))
    least = clamp(least + late.reduce((total, by) => total + Math.min(0, by), 0))
    most = clamp(most + late.reduce((total, by) => total + Math.max(0, by), 0))
    if (id === scene && !after) break
    // Set aside where the record reports no response, nothing moves.
    const moves = (decision?.options ?? []).map(({ effects }) => sum(effects))
    least = clamp(least + Math.min(0, ...moves))
    most = clamp(most + Math.max(0, ...moves))
    if (id === scene) break
  }
  return { least, most }
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

function conditionsOf({ scenes }: Episode, { scenes: told }: ChapterText) {
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
    const before = words ? inBlocks([...words.body, ...words.pieces.flat()]) : []
    const outcomes = Object.values(words?.options ?? {}).flatMap(({ outcome, aside }) => [...outcome, ...aside])
    const record = words ? recordWhole(words.record) : []
    const at = (conditions: readonly Condition[], after: boolean) =>
      conditions.map((condition) => ({ condition, spot: { scene: id, after } }))
    return [
      ...at([...arrivals.map(({ when }) => when), ...before], false),
      ...at([...inBlocks([...outcomes, ...record]), ...next.map(({ when }) => when)], true),
    ]
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
