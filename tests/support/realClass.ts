import { advise } from '../../src/engine/advise'
import { answer } from '../../src/engine/answer'
import { go } from '../../src/engine/go'
import { indexStory } from '../../src/engine/indexStory'
import { scene } from '../../src/engine/scene'
import { start } from '../../src/engine/start'
import type { Assignment } from '../../src/classroom/Assignment'
import type { HandIn } from '../../src/classroom/HandIn'
import type { Run } from '../../src/model/Run'
import type { Item, Story } from '../../src/model/Story'
import type { EpisodeId } from '../../src/model/ids'
import { itemsAsked, stretchesOf } from '../../src/classroom/work'
import { expectOk } from './buildStory'

/** How a scripted student of the real story works: which option at each decision in turn, and whether each item in turn is right, at the first try or the second. */
export interface Work {
  readonly name: string
  readonly picks: readonly number[]
  readonly right: readonly (boolean | 'second')[]
  readonly run?: string
  readonly at?: number
  readonly memo?: string
  readonly assignment?: string
}

/** A hand-in of the first episode that the assignment asks for, played to its end unless the picks run out before. */
export function realHandIn(story: Story, assignment: Assignment, work: Work): HandIn {
  const { name, picks, right, at = 1_700_000_000_000, memo } = work
  const [episode = ''] = assignment.episodes
  const run = played(story, episode, work.run ?? `run of ${name}`, picks)
  const [part] = stretchesOf(story, assignment.episodes).stretches[0] ?? []
  const asked = part ? itemsAsked(story, assignment, part, run.id) : []
  const items = new Map(
    story.chapters.flatMap((chapter) => chapter.episodes.flatMap((one) => one.items.map((item) => [item.id, item]))),
  )
  const whole = right.reduce<Run>((before, is, index) => {
    const item = items.get(asked[index]?.id ?? '')
    if (!item) return before
    const say = (to: Run, chosen: readonly string[], again = false): Run =>
      expectOk(answer(story, to, { item: item.id, chosen, again, at: at - 1000 + index }))
    const first = say(before, is === true ? keyOf(item) : wrongOf(item))
    return is === 'second' ? say(first, keyOf(item), true) : first
  }, run)
  const memos = memo ? { [firstMemo(whole)]: memo } : {}
  return { assignment: work.assignment ?? assignment.id, names: [name], run: whole, words: { memos, debrief: [] }, at }
}

function played(story: Story, episode: EpisodeId, id: string, picks: readonly number[]): Run {
  const first = story.chapters[0]?.episodes[0]?.id
  let run = start(story, { id, at: 0, entry: episode === first ? null : episode })
  const left = [...picks]
  for (;;) {
    const view = scene(story, run)
    if (!('episode' in view) || view.episode !== episode) return run
    if (view.kind === 'scene' && view.decision) {
      const pick = left.shift()
      if (pick === undefined) return run
      // By their places in the file: a class of other ids then decides alike.
      const options = indexStory(story).scenes.get(view.scene)?.scene.decision?.options ?? []
      const { evidence } = view.decision
      const option = options[pick % options.length]?.id ?? ''
      run = expectOk(
        advise(story, run, { option, evidence: evidence[pick % evidence.length] ?? null, at: run.log.length }),
      )
    } else run = expectOk(go(story, run, run.log.length))
  }
}

const firstMemo = ({ log }: Run): string =>
  log.flatMap((entry) => (entry.kind === 'advise' && entry.evidence !== null ? [entry.scene] : []))[0] ?? ''

/** What is right, in the terms of the log. */
export function keyOf(item: Item): readonly string[] {
  if (item.type === 'numeric') return [String(item.key)]
  return item.type === 'cloze' ? item.gaps.map(({ key }) => key) : item.key
}

/** What gets no point at all. */
export function wrongOf(item: Item): readonly string[] {
  switch (item.type) {
    case 'single':
    case 'evidence':
      return item.options.filter((option) => !item.key.includes(option)).slice(0, 1)
    case 'multiple':
      return item.options.filter((option) => !item.key.includes(option))
    case 'order':
      return item.key.toReversed()
    case 'match': {
      // Each target is given once, as the page wants it: to its neighbour.
      const pairs = item.key.map((pair) => pair.split('.'))
      return pairs.map(([premise = ''], at) => `${premise}.${pairs[(at + 1) % pairs.length]?.[1] ?? ''}`)
    }
    case 'attribution':
      return item.premises.map(
        (premise) => `${premise}.${item.targets.find((target) => !item.key.includes(`${premise}.${target}`)) ?? ''}`,
      )
    case 'numeric':
      return [String(item.key + 10 * item.tolerance + 1000)]
    case 'cloze':
      return item.gaps.map(({ options, key }) => options.find((option) => option !== key) ?? '')
  }
}
