import { codasOf, endingOf } from '../engine/endingOf'
import { closeRun, openRun } from '../engine/Playing'
import { playEntry } from '../engine/play'
import { shuffle } from '../engine/shuffle'
import type { State } from '../engine/State'
import { indicators, type IndicatorId } from '../model/Indicator'
import type { Entry } from '../model/Run'
import type { Decision, Option, Story } from '../model/Story'
import type { FactId, SceneId } from '../model/ids'

/** What a reader picks at a decision. */
interface Pick {
  readonly option: Option
  readonly evidence: FactId | null
}
type Reader = (scene: SceneId, decision: Decision) => Pick

/** How many readers by chance are sent through. */
const byChance = 500
const partners: readonly IndicatorId[] = ['france', 'west', 'ecowas', 'un']

const moved = ({ effects }: Option, which: readonly IndicatorId[]): number =>
  effects.reduce((sum, { on, by }) => (on !== 'standing' && which.includes(on) ? sum + by : sum), 0)

/** What an option does for the four partners together. */
const forPartners = (option: Option): number => moved(option, partners)

/**
 * How far an option is from the hard line: by what it does for the partners, and only where that decides nothing by what it
 * does for talk and civilians, less what it does for the one ally.
 */
export const towardOthers = (option: Option): number =>
  100 * forPartners(option) + moved(option, ['politics', 'civilians']) - moved(option, ['russia'])

/** The first of those that score highest. */
const best = (options: readonly Option[], score: (option: Option) => number): Option =>
  options.reduce((found, option) => (score(option) > score(found) ? option : found))

/** Rests each advice on the evidence that supports it; where evidence does not decide, takes what brings partners nearer. */
const soundReader: Reader = (_, { options, evidence }) => {
  const option = best(options, ({ supports, against, ...rest }) => {
    const bears = (some: readonly FactId[]): number => evidence.filter((id) => some.includes(id)).length
    return 100 * (bears(supports) - bears(against)) + forPartners({ supports, against, ...rest })
  })
  return { option, evidence: evidence.find((id) => option.supports.includes(id)) ?? evidence[0] ?? null }
}

/** Takes the hard line everywhere: what costs the partners most, then talk and civilians. */
const hardReader: Reader = (_, { options, evidence }) => {
  const option = best(options, (one) => -towardOthers(one))
  return { option, evidence: evidence.find((id) => option.supports.includes(id)) ?? evidence[0] ?? null }
}

const chanceReader =
  (seed: number): Reader =>
  (scene, { options, evidence }) => ({
    option: shuffle(options, `${seed}/${scene}`)[0] as Option,
    evidence: shuffle(evidence, `${seed}/${scene}/evidence`)[0] ?? null,
  })

/** The ends and last values of three kinds of reader, as lines: by the best-supported advice, by the hard line, by chance. */
export function robotReaders(story: Story): readonly string[] {
  const chance = Array.from({ length: byChance }, (_, seed) => follow(story, chanceReader(seed)))
  return [
    'ends of three robot readers, with the last value of each indicator (0 to 8):',
    ...report(story, 'best-supported', [follow(story, soundReader)]),
    ...report(story, 'hard line', [follow(story, hardReader)]),
    ...report(story, `by chance (${byChance})`, chance),
  ]
}

function report(story: Story, name: string, states: readonly State[]): string[] {
  const mean = (of: (state: State) => number): string =>
    (states.reduce((sum, state) => sum + of(state), 0) / states.length).toFixed(states.length > 1 ? 1 : 0)
  const ends = states.map((state) => [endingOf(story, state) ?? 'none', ...codasOf(story, state)].join(' + '))
  const counted = [...new Set(ends)]
    .map((end) => ({ end, count: ends.filter((other) => other === end).length }))
    .sort((a, b) => b.count - a.count)
  const values = indicators.map((id) => `${id} ${mean((state) => state.indicators[id])}`)
  return [
    `  ${name}: ${counted.map(({ end, count }) => (states.length > 1 ? `${end} ${count}` : end)).join(', ')}`,
    `    ${values.join(', ')}, standing ${mean(({ standing }) => standing)}; set aside ${mean(({ steps }) => steps.filter(({ heeded }) => !heeded).length)} of ${mean(({ steps }) => steps.length)}`,
  ]
}

/** Sends a reader through the story from its first page. */
function follow(story: Story, reader: Reader): State {
  const playing = openRun(story, { entry: null })
  for (let at = 0; playing.position.kind !== 'end'; at += 1) {
    const refusal = playEntry(playing, nextEntry(playing, reader), at)
    if (refusal) throw new Error(`A robot reader is stuck: ${JSON.stringify(refusal)}`)
  }
  return closeRun(playing)
}

function nextEntry({ position, index }: ReturnType<typeof openRun>, reader: Reader): Entry {
  const scene = position.kind === 'scene' ? index.scenes.get(position.scene)?.scene : undefined
  if (!scene?.decision) return { kind: 'go', at: 0 }
  const { option, evidence } = reader(scene.id, scene.decision)
  return { kind: 'advise', scene: scene.id, option: option.id, evidence, at: 0 }
}
