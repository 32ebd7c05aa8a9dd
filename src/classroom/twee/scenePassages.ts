import type { Effect, Option, Scene } from '../../model/Story'
import { recordWhole, type SceneText } from '../../model/Text'
import { averted, condition, link, plain, prose, type Telling, variable, ways } from './harlowe'
import type { Passage } from './printTwee'
import type { FileGiven } from './toTwee'

/** A scene, and a passage for each of its options beside it. */
export function scenePassages(given: FileGiven, scene: Scene, row: number): readonly Passage[] {
  const { text, names, words, section } = given
  const told = text.scenes[scene.id]
  if (!told) return []
  const telling = { sources: text.sources, statuses: words.statuses }
  const { decision } = scene
  const asked = decision
    ? [
        decision.evidence.length ? `${words.evidence} ${cards(given, decision.evidence)}` : '',
        `''${plain(told.ask)}''`,
        decision.options.map(({ id }) => link(told.options[id]?.label ?? id, names('option', scene.id, id))).join('\n'),
      ]
    : [onward(given, scene)]
  const parts = [
    arrivals(scene, told),
    `//${plain(`${told.date}, ${told.place}`)}//`,
    prose(told.body, telling),
    ...told.pieces.map((piece) => prose(piece, telling)),
    ...asked,
  ]
  const tags = [section, given.episode.id, ...(decision ? [decision.weight] : [])]
  return [
    { name: names('scene', scene.id), tags, at: [0, row], text: whole(parts) },
    ...(decision?.options ?? []).map((option, at): Passage => ({
      name: names('option', scene.id, option.id),
      tags: [section, given.episode.id, 'option'],
      at: [at + 1, row],
      text: optionText(given, scene, option, telling),
    })),
  ]
}

const whole = (parts: readonly string[]): string => parts.filter(Boolean).join('\n\n')

const cards = ({ text }: FileGiven, facts: readonly string[]): string =>
  facts
    .map((fact) => plain(`“${text.facts[fact] ?? fact}” (${text.sources[fact]?.paragraphs.join(', ') ?? ''})`))
    .join(' · ')

/** Where the story goes on from a scene. */
function onward({ names, after, words }: FileGiven, { next }: Scene): string {
  return ways(next.map(({ when, to }) => ({ when, text: link(words.next, to === null ? after : names('scene', to)) })))
}

/** What earlier advice brings back when the scene is reached. */
const arrivals = ({ arrivals: all }: Scene, told: SceneText): string =>
  all
    .map(({ when, effects }, at) => {
      const lines = effects.map((effect, each) => effectLine(effect, told.arrivals[at]?.[each] ?? ''))
      return when.kind === 'always' ? lines.join('\n') : `(if: ${condition(when)})[${lines.join('\n')}]`
    })
    .join('\n')

function optionText(given: FileGiven, scene: Scene, option: Option, telling: Telling): string {
  const { words, text } = given
  const scenes = text.scenes[scene.id]
  const told = scenes?.options[option.id]
  const bears = [
    option.supports.length ? words.supports(cards(given, option.supports)) : '',
    option.against.length ? words.against(cards(given, option.against)) : '',
  ]
  const heeded = whole([
    prose(told?.outcome ?? [], telling),
    [
      ...(option.needs > 1 ? [step('standing', -1)] : []),
      ...option.sets.map((flag) => `(set: ${variable(flag)} to true)`),
      ...option.averts.map((fact) => `(set: ${averted(fact)} to true)`),
      ...option.effects.map((effect, at) => effectLine(effect, told?.because[at] ?? '')),
    ].join('\n'),
  ])
  const aside = whole([`''${words.aside}''`, prose(told?.aside ?? [], telling)])
  return whole([
    ...bears,
    option.needs > 1 ? `(if: $standing >= ${option.needs})[${heeded}](else:)[${aside}]` : heeded,
    `''${words.record}''${scene.decision?.record === option.id ? ` ${words.nearest}` : ''}`,
    scenes ? prose(recordWhole(scenes.record), telling) : '',
    onward(given, scene),
  ])
}

/** One effect as it is reckoned, and why. */
const effectLine = ({ on, by, basis }: Effect, because: string): string =>
  `${step(on, by)} ${plain(`${on} ${by > 0 ? '+' : '−'}${Math.abs(by)} [${basis}]: ${because}`)}`

/** Within the ends of its scale. */
function step(on: string, by: number): string {
  const [least, most] = on === 'standing' ? [1, 5] : [0, 8]
  const moved = by > 0 ? `(min: ${most}, it + ${by})` : `(max: ${least}, it - ${-by})`
  return `(set: ${variable(on)} to ${moved})`
}
