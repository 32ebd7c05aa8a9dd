import type { Decision, Scene, Story } from '../model/Story'
import type { EpisodeId, FactId, OptionId, SceneId } from '../model/ids'
import { recordInSight, type Block, type ChapterText, type SceneText } from '../model/Text'
import { type Extent, either, folded, inTurn, silence } from './Extent'
import type { FactNumbers } from './FactNumbers'
import { wordsPerMemo } from './pace'
import type { Passage } from './Passage'
import type { Reads } from './Reads'
import {
  type Script,
  type Side,
  conditionsOf,
  foldedScript,
  scriptAnyhow,
  scriptOf,
  sidesOf,
  tale,
  tellScript,
  wordsTold,
} from './Script'

/** A part of a scene with `when` blocks of its own: `body`, an option's outcome, the record and what is folded away under it. */
export type Part = 'body' | 'record' | 'more' | `${OptionId}` | `${OptionId} set aside`

/** One side of a `when` block, in its place. */
export interface PlacedSide {
  readonly scene: SceneId
  readonly part: Part
  readonly side: Side
}

interface Spoken {
  readonly part: Part
  readonly script: Script
}

interface SceneScript {
  readonly scene: Scene
  readonly body: Script
  /** What the scene's plain prose shows of itself, without its evidence cards. */
  readonly shown: bigint
  readonly outcomes: ReadonlyMap<OptionId, Script>
  readonly asides: ReadonlyMap<OptionId, Script>
  readonly record: Script
  readonly more: Script
  /** The parts that are told together: on reaching the scene, after advice heeded, after advice set aside. */
  readonly spoken: {
    readonly scene: readonly Spoken[]
    readonly heeded: ReadonlyMap<OptionId, readonly Spoken[]>
    readonly aside: ReadonlyMap<OptionId, readonly Spoken[]>
  }
  /** Why each effect, by option; of arrivals, by their number. */
  readonly reasons: ReadonlyMap<OptionId, Extent>
  readonly arrivals: readonly Extent[]
}

/** What a story tells at each point of its paths, made from the words of its chapters in one language. */
export class Telling {
  private readonly scripts = new Map<SceneId, SceneScript>()
  private readonly before = new Map<EpisodeId, { readonly everybody: Extent; readonly beginning: Extent }>()
  /** The argument of a chapter, by the scenes of its last episode. */
  private readonly closing = new Map<SceneId, { readonly within: ReadonlySet<SceneId>; readonly argument: Extent }>()

  constructor(
    story: Story,
    chapters: readonly ChapterText[],
    readonly facts: FactNumbers,
  ) {
    const texts = new Map(chapters.map((chapter) => [chapter.id, chapter]))
    for (const { id, episodes } of story.chapters) {
      const chapter = texts.get(id)
      if (!chapter) continue
      for (const episode of episodes) {
        const { previously = [], catchingUp = [] } = chapter.episodes[episode.id] ?? {}
        const recall = (blocks: readonly Block[]) => scriptAnyhow(scriptOf(blocks, facts))
        this.before.set(episode.id, {
          everybody: recall(previously),
          beginning: recall([...previously, ...catchingUp]),
        })
        for (const scene of episode.scenes) {
          const text = chapter.scenes[scene.id]
          if (text) this.scripts.set(scene.id, sceneScript(scene, text, chapter, facts))
        }
      }
      const within = new Set(episodes.at(-1)?.scenes.map((scene) => scene.id))
      const argument = scriptAnyhow(scriptOf(chapter.argument, facts))
      for (const scene of within) this.closing.set(scene, { within, argument })
    }
  }

  /** What one passage tells. */
  told(passage: Passage): Extent {
    let told = this.spoken(passage).reduce((sum, { script }) => inTurn(sum, tellScript(script, passage.world)), silence)
    for (const reason of this.reasons(passage)) told = inTurn(told, reason)
    return passage.kind === 'leave' ? inTurn(told, this.argument(passage.scene, passage.to)) : told
  }

  /** The number of words that one passage tells. `seen` is called with each side of a `when` block told. */
  words(passage: Passage, seen: (place: PlacedSide) => void): number {
    const { scene, world } = passage
    let words = 0
    for (const { part, script } of this.spoken(passage))
      words +=
        script.whens.length === 0
          ? script.plain.longest
          : wordsTold(script, world, (side) => seen({ scene, part, side }))
    for (const reason of this.reasons(passage)) words += reason.longest
    return passage.kind === 'leave' ? words + this.argument(scene, passage.to).longest : words
  }

  /** The prose that a passage tells, part by part. */
  private spoken(passage: Passage): readonly Spoken[] {
    const script = this.scripts.get(passage.scene)
    if (!script) return []
    if (passage.kind === 'scene') return script.spoken.scene
    if (passage.kind !== 'outcome') return []
    return (passage.heeded ? script.spoken.heeded : script.spoken.aside).get(passage.option) ?? []
  }

  /** The reasons of the effects that a passage brings. */
  private reasons(passage: Passage): readonly Extent[] {
    const script = this.scripts.get(passage.scene)
    if (!script) return []
    if (passage.kind === 'scene') return passage.arrivals.flatMap(({ arrival }) => script.arrivals[arrival] ?? [])
    if (passage.kind !== 'outcome' || passage.applied === null) return []
    const reason = script.reasons.get(passage.applied)
    return reason ? [reason] : []
  }

  /** What a scene tells whatever the circumstances: on the way to its decision, and in its outcomes. */
  anyhow(id: SceneId): { readonly scene: Extent; readonly outcome: Extent } {
    const script = this.scripts.get(id)
    if (!script) return { scene: silence, outcome: silence }
    const arrived = script.arrivals.reduce((told, one) => inTurn(told, either(one, silence)), silence)
    return { scene: inTurn(scriptAnyhow(script.body), arrived), outcome: outcomesAnyhow(script) }
  }

  /** Facts that the plain prose of a scene shows, without its evidence cards. */
  shownIn(id: SceneId): bigint {
    return this.scripts.get(id)?.shown ?? 0n
  }

  /** What is told at the head of an episode: to everybody, and more to a run that begins with it. */
  recalled(episode: EpisodeId, begins: boolean): Extent {
    return this.before.get(episode)?.[begins ? 'beginning' : 'everybody'] ?? silence
  }

  /** What the end of a chapter tells, where a way from one scene to another (or to the end of the story) comes past it. */
  argument(from: SceneId, to: SceneId | null): Extent {
    const closing = this.closing.get(from)
    return closing && (to === null || !closing.within.has(to)) ? closing.argument : silence
  }

  /** What the prose of each scene reads of the world. */
  readonly reads: Reads = (id) => (id === null ? [] : this.partsOf(id).flatMap(([, script]) => conditionsOf(script)))

  /** Every side of every `when` block. */
  sides(): readonly PlacedSide[] {
    return [...this.scripts.keys()].flatMap((scene) =>
      this.partsOf(scene).flatMap(([part, script]) => sidesOf(script).map((side) => ({ scene, part, side }))),
    )
  }

  private partsOf(id: SceneId): readonly (readonly [Part, Script])[] {
    const script = this.scripts.get(id)
    if (!script) return []
    const { body, record, more, outcomes, asides } = script
    return [
      ['body', body],
      ['record', record],
      ['more', more],
      ...outcomes,
      ...[...asides].map(([option, aside]) => [`${option} set aside`, aside] as const),
    ]
  }
}

function sceneScript(scene: Scene, text: SceneText, chapter: ChapterText, facts: FactNumbers): SceneScript {
  const options = scene.decision?.options ?? []
  const evidence = scene.decision?.evidence ?? []
  const told = scriptOf([...text.body, ...text.pieces.flat()], facts)
  const around = [text.title, text.ask, ...options.map(({ id }) => text.options[id]?.label ?? '')].map((line) =>
    tale(line),
  )
  // A card is a line, and opens when it is chosen: one is read to its end.
  const whole = evidence.map((id) => tale(chapter.facts[id] ?? '', facts.bitsOf([id])))
  const opened = whole.map(({ shortest, longest }): Extent => ({ ...silence, shortest, longest }))
  const cards = [
    ...evidence.map((id) => tale(chapter.gists[id] ?? '')),
    ...whole.map(folded),
    ...(opened.length ? [opened.reduce(either)] : []),
  ]
  const script = (of: (id: OptionId) => Script) => new Map(options.map(({ id }) => [id, of(id)]))
  const body = { ...told, plain: [told.plain, ...around, ...cards].reduce(inTurn) }
  const outcomes = script((id) => scriptOf(text.options[id]?.outcome ?? [], facts))
  const asides = script((id) => scriptOf(text.options[id]?.aside ?? [], facts))
  const slip = scriptOf(recordInSight(text.record), facts, scene.decision?.weight === 'memo' ? pause : silence)
  // Read by everybody after the slip; it shows no fact.
  const parting = scriptOf(text.parting?.words ?? [], facts)
  const record = { ...slip, plain: inTurn(slip.plain, parting.plain) }
  const more = foldedScript(scriptOf(text.record.more ?? [], facts))
  const after = (scripts: ReadonlyMap<OptionId, Script>, part: (id: OptionId) => Part) =>
    new Map(
      [...scripts].map(([id, own]) => [
        id,
        [
          { part: part(id), script: own },
          { part: 'record', script: record },
          ...(text.record.more ? [{ part: 'more' as const, script: more }] : []),
        ],
      ]),
    )
  return {
    scene,
    body,
    shown: told.plain.always,
    outcomes,
    asides,
    record,
    more,
    spoken: {
      scene: [{ part: 'body', script: body }],
      heeded: after(outcomes, (id) => id),
      aside: after(asides, (id) => `${id} set aside`),
    },
    reasons: new Map(
      options.map(({ id, effects }) => [
        id,
        reasonsOf(
          text.options[id]?.because,
          effects.map(({ cites }) => cites),
          facts,
        ),
      ]),
    ),
    arrivals: scene.arrivals.map(({ effects }, index) =>
      reasonsOf(
        text.arrivals[index],
        effects.map(({ cites }) => cites),
        facts,
      ),
    ),
  }
}

/** Choosing the evidence takes its time. */
const pause: Extent = { ...silence, shortest: wordsPerMemo, longest: wordsPerMemo }

const reasonsOf = (
  reasons: readonly string[] = [],
  cites: readonly (readonly FactId[])[],
  facts: FactNumbers,
): Extent => reasons.map((reason, index) => tale(reason, facts.bitsOf(cites[index] ?? []))).reduce(inTurn, silence)

/** Whatever is advised, heeded or set aside, as far as a standing exists for it. */
function outcomesAnyhow({ scene, outcomes, asides, reasons, record, more }: SceneScript): Extent {
  const { decision } = scene
  if (!decision) return silence
  const told = decision.options.flatMap((option) => [
    inTurn(anyhow(outcomes.get(option.id)), reasons.get(option.id) ?? silence),
    ...(option.needs > 1 ? [inTurn(anyhow(asides.get(option.id)), reasonsAside(decision, reasons))] : []),
  ])
  return [told.reduce(either), scriptAnyhow(record), scriptAnyhow(more)].reduce(inTurn)
}

const anyhow = (script: Script | undefined): Extent => (script ? scriptAnyhow(script) : silence)

const reasonsAside = ({ record }: Decision, reasons: ReadonlyMap<OptionId, Extent>): Extent =>
  (record === null ? undefined : reasons.get(record)) ?? silence
