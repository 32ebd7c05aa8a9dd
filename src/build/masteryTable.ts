import { languages } from '../model/languages'
import type { Compiled } from '../content/compileStory'
import { emitText } from '../content/emitText'
import { type Level, mastery } from '../engine/learning/mastery'
import { scoreItem } from '../engine/judgeItem'
import { type ItemView, itemsInAttempt, quiz, viewOf } from '../engine/quiz'
import { indexStory } from '../engine/indexStory'
import { shuffle } from '../engine/shuffle'
import type { Attempt } from '../engine/State'
import type { Story } from '../model/Story'
import type { ItemText } from '../model/Text'

/** Somebody who answers: knows an item with a probability that grows each time it is asked, else answers by a rule. */
interface Learner {
  readonly name: string
  readonly guesses: boolean
  readonly knows: number
  readonly grows: number
  readonly pick: (options: readonly string[], words: (id: string) => string, seed: string) => string
}

const anyOf = (options: readonly string[], _: unknown, seed: string): string => shuffle(options, seed)[0] ?? ''
const byLength =
  (sign: 1 | -1): Learner['pick'] =>
  (options, words) =>
    options.toSorted((a, b) => sign * (words(a).length - words(b).length))[0] ?? ''
const learners: readonly Learner[] = [
  ...[1, 2, 3].map((n) => ({ name: `guesser ${n}`, guesses: true, knows: 0, grows: 0, pick: anyOf })),
  { name: 'robot: shortest', guesses: false, knows: 0, grows: 0, pick: byLength(1) },
  { name: 'robot: longest', guesses: false, knows: 0, grows: 0, pick: byLength(-1) },
  { name: 'learner: weak', guesses: false, knows: 0.45, grows: 0.1, pick: anyOf },
  { name: 'learner: middling', guesses: false, knows: 0.65, grows: 0.12, pick: anyOf },
  { name: 'learner: strong', guesses: false, knows: 0.85, grows: 0.1, pick: anyOf },
]

const day = 86_400_000
const days = 28
const everyDays = 3
const reviewed = 20
const chance = (seed: string): number => (shuffle([...Array(1000).keys()], seed)[0] ?? 0) / 1000

/** Four weeks of quizzes and reviews over the story's own items, by learners of known strength; fails where guessing shows anything. */
export function masteryTable({ story, draft }: Pick<Compiled, 'story' | 'draft'>): {
  readonly holds: boolean
  readonly report: string
} {
  const words = new Map(
    draft.chapters.flatMap((chapter) => Object.entries(emitText(draft, chapter, languages[0]!).items)),
  )
  const rows = learners.map((learner) => {
    const lines = mastery(story, fourWeeks(story, learner, words))
    const share = (...levels: Level[]): number =>
      lines.filter(({ level }) => levels.includes(level)).length / lines.length
    return { learner, shown: share('shown', 'kept'), kept: share('kept'), back: share('back') }
  })
  const percent = (value: number): string => `${(100 * value).toFixed(1)} %`.padStart(8)
  return {
    holds: rows.every(({ learner, shown, kept }) => !learner.guesses || (shown < 0.05 && kept === 0)),
    report: [
      `${'objectives after four weeks'.padEnd(28)}   shown    kept    back`,
      ...rows.map(
        ({ learner, shown, kept, back }) => learner.name.padEnd(26) + [shown, kept, back].map(percent).join(''),
      ),
    ].join('\n'),
  }
}

type Words = ReadonlyMap<string, ItemText>

/** Each chapter's quiz on a day of its own, and every third day what was met, the longest unseen first. */
function fourWeeks(story: Story, learner: Learner, words: Words): readonly Attempt[] {
  const { items } = indexStory(story)
  const attempts: Attempt[] = []
  const asked = new Map<string, number>()
  for (let on = 0; on < days; on++) {
    const chapter = on % everyDays === 0 ? story.chapters[(on / everyDays) % story.chapters.length] : undefined
    const drawn = chapter
      ? quiz(story, chapter.id, `${learner.name}/${on}`, { draw: itemsInAttempt }).map(({ id }) => id)
      : []
    const due = on % everyDays === 1 ? [...asked.keys()].slice(0, reviewed) : []
    for (const [at, id] of [...drawn, ...due].entries()) {
      const place = items.get(id)
      if (!place) continue
      const times = asked.get(id) ?? 0
      // Asked last goes to the end of the line.
      asked.delete(id)
      asked.set(id, times + 1)
      const { item, chapter: of, episode } = place
      const seed = `${learner.name}/${on}/${id}`
      const chosen = guess(viewOf(item, place, seed), learner, words.get(id), seed)
      const knows = chance(`${seed}/knows`) < Math.min(0.97, learner.knows + times * learner.grows)
      const { points, max } = knows ? { points: 1, max: 1 } : scoreItem(item, chosen)
      attempts.push({
        item: id,
        chapter: of,
        episode,
        chosen,
        at: day * (on + 1) + at * 60_000,
        scored: true,
        points,
        max,
      })
    }
  }
  return attempts
}

/** An answer without knowledge: whatever the rule takes in each place where something is to be chosen. */
function guess(view: ItemView, { pick }: Learner, text: ItemText | undefined, seed: string): readonly string[] {
  const of = (id: string): string => text?.options[id]?.text ?? text?.targets?.[id] ?? id
  if (view.type === 'order') return shuffle(view.options, seed)
  if ('options' in view) return [pick(view.options, of, seed)]
  if ('premises' in view)
    return view.premises.map((premise) => `${premise}.${pick(view.targets, of, `${seed}/${premise}`)}`)
  if ('gaps' in view)
    return view.gaps.map(({ id, options }) => pick(options, (word) => of(`${id}.${word}`), `${seed}/${id}`))
  return ['7']
}
