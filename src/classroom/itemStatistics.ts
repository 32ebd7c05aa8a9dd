import type { Choice } from '../engine/items/ItemKind'
import { kindOf } from '../engine/items/itemKinds'
import type { Item, Story } from '../model/Story'
import type { ChapterId, EpisodeId, FactId, ItemId, SceneId } from '../model/ids'
import type { ItemResult } from './itemResults'
import type { Report } from './reportOf'

/** Answers to an item from which on its discrimination says something. */
const fewestForDiscrimination = 20

/** How often something was chosen. */
export interface ChosenCount extends Choice {
  readonly count: number
}

/** How a class answered one item. Counts the first scored answer of each student and nothing else. */
export interface ItemStatistics {
  readonly item: ItemId
  readonly chapter: ChapterId
  readonly episode: EpisodeId
  /** Students who answered. */
  readonly answered: number
  /** Facility index, 0 to 1: mean of points by maximum. High = easy. `null` where nobody answered. */
  readonly facility: number | null
  /**
   * Discrimination, −1 to 1: correlation of the item's points with the mean of the student's other items (corrected item–total;
   * point-biserial where the item is right or wrong). `null` below twenty answers, or where all are alike.
   */
  readonly discrimination: number | null
  /** Options in the item's order; other answers by part, the most frequent first. With 0 where nobody chose what is offered. */
  readonly distribution: readonly ChosenCount[]
  /** Wrong answers that were said to be sure. */
  readonly sureAndWrong: number
}

/** A fact that the class missed. */
export interface MissedFact {
  readonly fact: FactId
  /** The scene that teaches it. */
  readonly scene: SceneId
  readonly chapter: ChapterId
  /** Items that rest on it and were answered. */
  readonly items: readonly ItemId[]
  /** First answers to these items, and those of them that lost points. */
  readonly answers: number
  readonly missed: number
}

type Placed = { readonly item: Item; readonly chapter: ChapterId; readonly episode: EpisodeId }

/** Statistics of every item of these episodes, in the story's order. */
export function itemStatistics(
  story: Story,
  episodes: readonly EpisodeId[],
  reports: readonly Report[],
): readonly ItemStatistics[] {
  const answers = answersByItem(reports)
  return itemsOf(story, episodes).map(({ item, chapter, episode }) => {
    const own = answers.get(item.id) ?? []
    return {
      item: item.id,
      chapter,
      episode,
      answered: own.length,
      facility: own.length ? mean(own.map(({ result }) => shareOf(result))) : null,
      discrimination: discriminationOf(item.id, own),
      distribution: distributionOf(
        item,
        own.map(({ result }) => result.first.chosen),
      ),
      sureAndWrong: own.filter(({ result: { first } }) => first.confidence === 'sure' && first.points < first.max)
        .length,
    }
  })
}

/** Which of an item's facts one of its parts asks for; the part is told as in `PartMark`. */
export type FactsOf = (item: Item, part: string) => readonly FactId[]

/**
 * The facts on which points were lost, those lost most often first (share, then number of answers, then the story's order). A part that
 * was lost counts against its own fact, not against all that the item rests on.
 */
export function missedFacts(
  story: Story,
  episodes: readonly EpisodeId[],
  reports: readonly Report[],
  factsOf: FactsOf = ({ facts }) => facts,
): readonly MissedFact[] {
  const answers = answersByItem(reports)
  const facts = new Map<FactId, MissedFact>()
  for (const { item, chapter } of itemsOf(story, episodes)) {
    const own = answers.get(item.id) ?? []
    if (own.length === 0) continue
    const lost = own.map(({ result: { first } }) => lostFacts(item, first.chosen, factsOf))
    for (const fact of item.facts) {
      const before = facts.get(fact) ?? { fact, scene: item.scene, chapter, items: [], answers: 0, missed: 0 }
      const items = [...before.items, item.id]
      const missed = before.missed + lost.filter((one) => one.has(fact)).length
      facts.set(fact, { ...before, items, answers: before.answers + own.length, missed })
    }
  }
  return [...facts.values()]
    .filter(({ missed }) => missed > 0)
    .sort((a, b) => b.missed / b.answers - a.missed / a.answers || b.answers - a.answers)
}

/** What an answer shows not to be known: of the parts that would have been right, else of those that were wrongly chosen. */
function lostFacts(item: Item, chosen: readonly string[], factsOf: FactsOf): ReadonlySet<FactId> {
  const wrong = kindOf(item)
    .mark(item, chosen)
    .filter(({ right }) => !right)
  const missing = wrong.filter(({ key }) => key !== null)
  return new Set((missing.length ? missing : wrong).flatMap(({ part }) => factsOf(item, part)))
}

type Answer = { readonly result: ItemResult; readonly report: Report }

function answersByItem(reports: readonly Report[]): ReadonlyMap<ItemId, readonly Answer[]> {
  const answers = new Map<ItemId, Answer[]>()
  for (const report of reports)
    for (const result of report.items) {
      const own = answers.get(result.item)
      if (own) own.push({ result, report })
      else answers.set(result.item, [{ result, report }])
    }
  return answers
}

function itemsOf({ chapters }: Story, episodes: readonly EpisodeId[]): readonly Placed[] {
  return chapters.flatMap(({ id: chapter, episodes: own }) =>
    own
      .filter(({ id }) => episodes.includes(id))
      .flatMap(({ id: episode, items }) => items.map((item) => ({ item, chapter, episode }))),
  )
}

const shareOf = ({ first: { points, max } }: ItemResult): number => (max === 0 ? 0 : points / max)
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

function discriminationOf(item: ItemId, answers: readonly Answer[]): number | null {
  if (answers.length < fewestForDiscrimination) return null
  const pairs = answers.flatMap(({ result, report }): [number, number][] => {
    const others = report.items.filter((other) => other.item !== item)
    return others.length ? [[shareOf(result), mean(others.map(shareOf))]] : []
  })
  return pairs.length < fewestForDiscrimination ? null : correlation(pairs)
}

/** Pearson's correlation, or `null` where one side does not vary. */
function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const left = mean(pairs.map(([x]) => x))
  const right = mean(pairs.map(([, y]) => y))
  let xy = 0
  let xx = 0
  let yy = 0
  for (const [x, y] of pairs) {
    xy += (x - left) * (y - right)
    xx += (x - left) ** 2
    yy += (y - right) ** 2
  }
  // What rounding leaves of no variance is none.
  return xx < 1e-12 || yy < 1e-12 ? null : xy / Math.sqrt(xx * yy)
}

function distributionOf(item: Item, answers: readonly (readonly string[])[]): readonly ChosenCount[] {
  const counts = new Map<string, { part: number | null; chosen: string; count: number; key: boolean }>()
  const entry = (choice: Choice) => {
    const name = `${choice.part ?? ''} ${choice.chosen}`
    const made = counts.get(name) ?? { ...choice, count: 0 }
    counts.set(name, made)
    return made
  }
  const kind = kindOf(item)
  for (const choice of kind.choices(item)) entry(choice)
  for (const choice of answers.flatMap((answer) => kind.taken(item, answer))) entry(choice).count++
  const all = [...counts.values()]
  return kind.picks ? all : all.sort((a, b) => (a.part ?? 0) - (b.part ?? 0) || b.count - a.count)
}
