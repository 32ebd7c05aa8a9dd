import { indexStory, type Place } from '../../engine/indexStory'
import { type ItemView, itemsInAttempt, quiz, viewOf } from '../../engine/quiz'
import { gradeOf } from '../../engine/review/gradeOf'
import { schedule } from '../../engine/review/schedule'
import { scoreItem } from '../../engine/judgeItem'
import { randomOf, shuffle } from '../../engine/shuffle'
import type { Attempt } from '../../engine/State'
import type { Graded } from '../../model/Review'
import type { Item, Story } from '../../model/Story'
import type { ItemText } from '../../model/Text'
import type { ChapterId, ItemId } from '../../model/ids'
import { guess, type PersonKind } from './persons'

const day = 86_400_000
const evening = 18 * 3_600_000
const days = 28
const filesADay = 2
/** One sitting of what is due a day; of two sittings of five new cards some seven are items, the rest dates and figures. */
const sitting = 20
const newADay = 7

/** What a person has answered: in quizzes, and in reviews. */
export interface Answered {
  readonly attempts: readonly Attempt[]
  readonly log: readonly Graded[]
}

type Met = Place & { readonly item: Item }
/** What a person has of one item: how it was graded, when it is due, and for how many days it lasts in memory (1/e). */
interface Known {
  readonly gradings: readonly Graded[]
  readonly due: number
  readonly lasts: number
}

/** Two files a day are played, with the quiz at the end of each chapter; every day what is due is reviewed, and some of what is new. */
export function fourWeeks(
  story: Story,
  kind: PersonKind,
  words: ReadonlyMap<ItemId, ItemText>,
  name: string,
): Answered {
  const random = randomOf(name)
  const known = new Map<ItemId, Known>()
  const answered = { attempts: [] as Attempt[], log: [] as Graded[] }

  function ask({ item, chapter, episode }: Met, at: number, inQuiz: boolean): void {
    const before = known.get(item.id)
    const knows = random() < chanceToKnow(kind, before, at)
    const view = (): ItemView => viewOf(item, { chapter, episode }, `${name}/${at}`)
    const chosen = knows ? [] : guess(view(), kind, words.get(item.id), random)
    const { points, max } = knows ? { points: 1, max: 1 } : scoreItem(item, chosen)
    if (inQuiz) answered.attempts.push({ item: item.id, chapter, episode, chosen, at, scored: true, points, max })
    const graded: Graded = { card: `item/${item.id}`, grade: gradeOf(points, max), at }
    if (!inQuiz) answered.log.push(graded)
    known.set(item.id, after(kind, before, graded, knows))
  }

  for (const [on, { ended, read }] of planOf(story).entries()) {
    const drawn = ended.flatMap((id) => quiz(story, id, `${name}/${on}`, { draw: itemsInAttempt }))
    const quizzed = drawn.flatMap(({ id }) => indexStory(story).items.get(id) ?? [])
    const start = day * on + evening
    for (const [at, met] of quizzed.entries()) ask(met, start + at * 60_000, true)
    const reviewed = cardsOf(read, known, day * (on + 1), `${name}/${on}`)
    for (const [at, met] of reviewed.entries()) ask(met, start + (quizzed.length + at) * 60_000, false)
  }
  return answered
}

/** What one day reviews of all that was read: what is due, the longest first, then some of what was never asked. */
function cardsOf(read: readonly Met[], known: ReadonlyMap<ItemId, Known>, by: number, seed: string): readonly Met[] {
  const dueAt = new Map(read.map((met) => [met, known.get(met.item.id)?.due ?? Infinity]))
  const due = read.filter((met) => (dueAt.get(met) ?? Infinity) < by)
  const dueFirst = due.toSorted((a, b) => (dueAt.get(a) ?? 0) - (dueAt.get(b) ?? 0))
  const fresh = read.filter(({ item }) => !known.has(item.id))
  return [...dueFirst.slice(0, sitting), ...shuffle(fresh, seed).slice(0, newADay)]
}

function chanceToKnow({ memory }: PersonKind, before: Known | undefined, at: number): number {
  if (!memory) return 0
  const last = before?.gradings.at(-1)
  return before && last ? Math.exp((last.at - at) / day / before.lasts) : memory.reads
}

/** What was not known is learned from the feedback as if new; what was known lasts longer each time. */
function after({ memory }: PersonKind, before: Known | undefined, graded: Graded, knew: boolean): Known {
  const gradings = [...(before?.gradings ?? []), graded]
  const lasts = memory ? (before && knew ? before.lasts * memory.grows : memory.days) : 0
  return { gradings, due: graded.at + day * waitAfter(gradings), lasts }
}

const waits = new Map<string, number>()
/** Days until an item is due. Most persons' gradings are like somebody else's: each series is scheduled once. */
function waitAfter(gradings: readonly Graded[]): number {
  const first = Math.floor((gradings[0]?.at ?? 0) / day)
  const series = gradings.map(({ grade, at }) => ({
    card: 'item/' as const,
    grade,
    at: (Math.floor(at / day) - first) * day,
  }))
  const key = series.map(({ grade, at }) => `${at / day}${grade}`).join()
  const wait = waits.get(key) ?? ((schedule(series)?.due ?? 0) - (series.at(-1)?.at ?? 0)) / day
  waits.set(key, wait)
  return wait
}

interface Day {
  /** Chapters whose last file is played. */
  readonly ended: readonly ChapterId[]
  /** Items of all files played so far. */
  readonly read: readonly Met[]
}

const plans = new WeakMap<Story, readonly Day[]>()
/** What each of the days plays; the same for everybody. */
function planOf(story: Story): readonly Day[] {
  const made = plans.get(story)
  if (made) return made
  const files = story.chapters.flatMap(({ id: chapter, episodes }) =>
    episodes.map(({ id: episode, items }, at) => ({
      ends: at === episodes.length - 1 ? [chapter] : [],
      items: items.map((item) => ({ item, chapter, episode })),
    })),
  )
  const plan = Array.from({ length: days }, (_, on) => ({
    ended: files.slice(on * filesADay, (on + 1) * filesADay).flatMap(({ ends }) => ends),
    read: files.slice(0, (on + 1) * filesADay).flatMap(({ items }) => items),
  }))
  plans.set(story, plan)
  return plan
}
