import type { Condition } from '../model/Condition'
import { type Indicators, indicators } from '../model/Indicator'
import type { Scene, Story } from '../model/Story'
import type { FactId, FlagId, SceneId } from '../model/ids'
import { holds } from '../engine/holds'
import { indexStory } from '../engine/indexStory'
import type { Circumstances } from '../engine/State'
import type { Live } from './liveAt'
import { noReading, readCondition } from './Reading'
import type { Reads } from './Reads'
import { scenesAfter } from './orderScenes'

/** Flags and averted facts. */
interface Marks {
  readonly flags: readonly FlagId[]
  readonly averted: readonly FactId[]
}

/** What is live at a scene, told apart by whether anything from there on may still set it. */
export interface Settled {
  readonly open: Marks
  readonly settled: Marks
  /** What the conditions ahead ask of the settled ones alone: all that is still to be known of them. */
  readonly questions: readonly Condition[]
}

/** Sorts what is live on reaching each scene, and under `null` after the last. `order`: each scene before those that it leads to. */
export function settledAt(
  story: Story,
  order: readonly SceneId[],
  reads: Reads,
  live: ReadonlyMap<SceneId | null, Live>,
): ReadonlyMap<SceneId | null, Settled> {
  const { scenes } = indexStory(story)
  const ending = keyed([...[...story.endings, ...story.codas].map(({ when }) => when), ...reads(null)])
  const ahead = new Map<SceneId | null, Asked>([[null, ending]])
  const set = new Set<string>()
  const sorted = new Map<SceneId | null, Settled>([[null, sort(live.get(null), set, ending)]])
  for (const id of [...order].reverse()) {
    const scene = scenes.get(id)?.scene
    if (!scene) continue
    const after = [...scenesAfter(story, id)].flatMap((next) => [...(ahead.get(next) ?? [])])
    const asked = new Map([...ending, ...after, ...keyed([...conditionsIn(scene), ...reads(id)])])
    // What asks of nothing that may be set by now need not be carried further back.
    for (const [key, { marks }] of asked) if (!marks.some((mark) => isLive(live.get(id), mark))) asked.delete(key)
    ahead.set(id, asked)
    // `set` holds what is set here or at any scene later in the order: perhaps too much, never too little.
    for (const { sets, averts } of scene.decision?.options ?? [])
      for (const mark of [...sets.map(flagKey), ...averts.map(factKey)]) set.add(mark)
    sorted.set(id, sort(live.get(id), set, asked))
  }
  return sorted
}

/** Conditions, each once, with the flags and facts that they read. */
type Asked = ReadonlyMap<string, { readonly condition: Condition; readonly marks: readonly string[] }>

const isLive = (live: Live | undefined, mark: string): boolean =>
  live !== undefined &&
  (live.flags.some((flag) => flagKey(flag) === mark) || live.averted.some((fact) => factKey(fact) === mark))

const flagKey = (flag: FlagId): string => `flag ${flag}`
const factKey = (fact: FactId): string => `averted ${fact}`

const conditionsIn = ({ arrivals, next }: Scene): readonly Condition[] => [...arrivals, ...next].map(({ when }) => when)

const keyed = (conditions: readonly Condition[]): Asked =>
  new Map(conditions.map((condition) => [JSON.stringify(condition), { condition, marks: marksIn(condition) }]))

function marksIn(condition: Condition): readonly string[] {
  const { flags, averted } = reading(condition)
  return [...[...flags].map(flagKey), ...[...averted].map(factKey)]
}

function sort(live: Live | undefined, set: ReadonlySet<string>, ahead: Asked): Settled {
  const flags = live?.flags ?? []
  const averted = live?.averted ?? []
  const isOpen = { flag: (flag: FlagId) => set.has(flagKey(flag)), fact: (fact: FactId) => set.has(factKey(fact)) }
  const questions = [...ahead.values()].flatMap(({ condition }) => questionsIn(condition, (one) => isSettled(one, set)))
  return {
    open: { flags: flags.filter(isOpen.flag), averted: averted.filter(isOpen.fact) },
    settled: {
      flags: flags.filter((flag) => !isOpen.flag(flag)),
      averted: averted.filter((fact) => !isOpen.fact(fact)),
    },
    questions: [...keyed(questions).values()].map(({ condition }) => condition),
  }
}

/** The largest parts of a condition that rest on settled flags alone: with the open ones they decide it. */
function questionsIn(condition: Condition, settled: (part: Condition) => boolean): readonly Condition[] {
  if (settled(condition)) return [condition]
  if (condition.kind === 'not') return questionsIn(condition.of, settled)
  if (condition.kind !== 'all' && condition.kind !== 'any') return []
  const together = condition.of.filter(settled)
  const rest = condition.of.filter((part) => !settled(part)).flatMap((part) => questionsIn(part, settled))
  return together.length > 0 ? [{ kind: condition.kind, of: together }, ...rest] : rest
}

function isSettled(condition: Condition, set: ReadonlySet<string>): boolean {
  const { indicators, standing } = reading(condition)
  return indicators.size === 0 && !standing && marksIn(condition).every((mark) => !set.has(mark))
}

function reading(condition: Condition) {
  const found = noReading()
  readCondition(found, condition)
  return found
}

/** Settled flags at most, so that each way in which they may stand can be tried. */
const mostTried = 12

/**
 * A number for each way in which the settled flags may stand, the same for those that answer every question alike. Returns how
 * many numbers there are, and which one a world has.
 */
export function answersTo({ settled, questions }: Settled): {
  readonly kinds: number
  readonly of: (world: Circumstances) => number
} {
  const { flags, averted } = settled
  const ways = 2 ** (flags.length + averted.length)
  const wayOf = (world: Circumstances): number => {
    let way = 0
    for (const flag of flags) way = way * 2 + (world.flags.has(flag) ? 1 : 0)
    for (const fact of averted) way = way * 2 + (world.averted.has(fact) ? 1 : 0)
    return way
  }
  if (flags.length + averted.length > mostTried) return { kinds: ways, of: wayOf }
  const kinds = new Map<string, number>()
  const kindOf = Array.from({ length: ways }, (_, way) => {
    const answers = questions.map((question) => (holds(question, worldOf(settled, way)) ? 1 : 0)).join('')
    const kind = kinds.get(answers) ?? kinds.size
    kinds.set(answers, kind)
    return kind
  })
  return { kinds: kinds.size, of: (world) => kindOf[wayOf(world)] ?? 0 }
}

const unread = Object.fromEntries(indicators.map((id) => [id, 0])) as Indicators

/** A world in which the settled flags stand in this way: questions look at nothing else. */
function worldOf({ flags, averted }: Marks, way: number): Circumstances {
  const all = [...flags, ...averted]
  const held = (at: number): boolean => Math.floor(way / 2 ** (all.length - 1 - at)) % 2 === 1
  return {
    flags: new Set(flags.filter((_, at) => held(at))),
    averted: new Set(averted.filter((_, at) => held(flags.length + at))),
    indicators: unread,
    standing: 0,
  }
}
