import { indexStory } from '../engine/indexStory'
import { recordBefore } from '../engine/recordState'
import { endingOf } from '../engine/endingOf'
import { holds } from '../engine/holds'
import type { Scene, Story } from '../model/Story'
import type { EndingId, EpisodeId, FactId, SceneId } from '../model/ids'
import type { Result } from '../model/Result'
import { type SceneReach, exploration } from './explore'
import type { Extent } from './Extent'
import type { Fault, Finding } from './Finding'
import { type Delays, betterOptions, indexDelays } from './betterOptions'
import { lackingFrom } from './lackingFrom'
import { liveAt } from './liveAt'
import { type Unexplorable, orderScenes } from './orderScenes'
import { type Span, lengthFold, noLengths, wayOf } from './lengthFold'
import { outline } from './outline'
import { minutesOf } from './pace'
import type { Passage } from './Passage'
import { type Runs, noRuns, runsFold } from './runsFold'
import { type Met, noScales, scalesFold } from './scalesFold'
import { type PathStep, type Sought, shortestPaths } from './shortestPaths'
import type { PlacedSide, Telling } from './Telling'
import { toldFold } from './toldFold'
import { together } from './together'
import { walk } from './walk'

/** What is measured on the way to the proof. Lengths in minutes. */
export interface Measures {
  /** States reached from the first page or from any episode, told apart by what is read from there on, and the choices and
   * ways between them. */
  readonly states: number
  readonly edges: number
  /** The most that a state must hold anywhere, in bits. */
  readonly bits: number
  /** Different runs from the first page to an ending, each option and each evidence card counted. */
  readonly runs: bigint
  /** For each ending the runs that come to it, and the share of those played at random. */
  readonly endings: ReadonlyMap<EndingId, Runs>
  readonly episodes: ReadonlyMap<EpisodeId, Span>
  readonly way: Span
}

export interface Verdict {
  readonly findings: readonly Finding[]
  /** `null` where the story cannot be explored. */
  readonly measures: Measures | null
}

/** What an ending's share of random runs must lie between. */
const rarest = 0.02
const commonest = 0.35
/** What every path through an episode should take, in minutes. */
const shortestEpisode = 9
const longestEpisode = 13

/**
 * Explores all reachable states of a story, from the first page and from every episode, and proves what must hold on every
 * path, or names what does not, each with a shortest path that shows it.
 */
export function verify(story: Story, telling: Telling): Verdict {
  return new Verifier(story, telling).verdict()
}

interface FactFault {
  readonly fault: Fault
  readonly fact: FactId
  readonly goal: Sought['goal']
}

class Verifier {
  private readonly found: {
    readonly fault: Fault
    readonly sought: Sought | null
    readonly entry: EpisodeId | null
  }[] = []

  constructor(
    private readonly story: Story,
    private readonly telling: Telling,
  ) {}

  verdict(): Verdict {
    const { story, telling } = this
    const measures = this.follow()
    if (measures) {
      const entries = story.chapters.flatMap(({ episodes }) => episodes.map(({ id }) => id)).slice(1)
      this.proveFacts(null)
      const lacking = lackingFrom(story, entries, telling)
      // Where nobody lacks anything, whatever they began with, no entry need be looked at by itself.
      if (!lacking.ok || lacking.value.length > 0) for (const entry of entries) this.proveFacts(entry)
      const delays = indexDelays(story)
      for (const { episodes } of story.chapters)
        for (const { scenes } of episodes) for (const scene of scenes) this.compareOptions(scene, delays)
    }
    return { findings: this.findings(), measures }
  }

  /** One walk for everything that depends on the state, from the first page and, for where they may get stuck, every entry. */
  private follow(): Measures | null {
    const { story, telling } = this
    const seen = new Set<string>()
    const runs = runsFold()
    const scales = scalesFold(recordBefore(story, null).indicators)
    const lengths = lengthFold(telling, (side) => seen.add(keyOf(side)))
    const fold = together(runs.fold, scales.fold, lengths)
    const reach = exploration(story)
    const fromStart = ([{ share }]: typeof fold.start): boolean => share > 0
    const watching = { ...fold, pass: reach.watch(fold.pass, fromStart) }
    const walked = walk(story, null, watching, { reads: telling.reads, entering: [noRuns, noScales, noLengths] })
    if (!walked.ok) {
      this.find({ kind: 'unexplorable', why: walked.error }, null)
      return null
    }
    const { episodes, states, edges, end } = walked.value
    for (const { id: coda, when } of story.codas)
      if (!walked.value.endings.some((world) => holds(when, world))) this.find({ kind: 'unreachable-coda', coda }, null)
    this.judgeReach(reach.scenes(states))
    for (const side of telling.sides())
      if (!seen.has(keyOf(side))) this.find({ kind: 'unreachable-block', block: side }, null)
    this.judgeScales([...scales.effects.values()])
    this.judgeEndings(runs.endings)
    const minutes = new Map([...episodes].map(([id, [, , span]]) => [id, inMinutes(span)]))
    this.judgeLengths(minutes)
    return {
      states: [...states.values()].reduce((sum, number) => sum + number, 0),
      edges,
      bits: this.mostBits(),
      runs: end?.[0].number ?? 0n,
      endings: new Map([...runs.endings].flatMap(([id, some]) => (id === null ? [] : [[id, some] as const]))),
      episodes: minutes,
      way: inMinutes(end ? wayOf(end[2]) : { shortest: 0, longest: 0 }),
    }
  }

  /**
   * What every path shows. The outline bounds it at once, more strictly than any path does: only where it finds a fault are the
   * paths followed one by one.
   */
  private proveFacts(entry: EpisodeId | null): void {
    const bound = outline(this.story, entry, this.telling)
    if (bound.ok && this.factFaults(entry, bound.value.before, bound.value.by).length === 0) return
    const walked = walk(this.story, entry, toldFold(this.telling, entry), { reads: this.telling.reads })
    if (!walked.ok) return
    const { scenes, episodes } = walked.value
    for (const { fault, fact, goal } of this.factFaults(entry, scenes, episodes))
      this.findUntold(fault, entry, fact, goal)
  }

  private judgeLengths(minutes: ReadonlyMap<EpisodeId, Span>): void {
    for (const [episode, { shortest, longest }] of minutes)
      if (shortest < shortestEpisode || longest > longestEpisode)
        this.find({ kind: 'episode-length', episode, shortest, longest }, null)
  }

  private judgeReach(scenes: ReadonlyMap<SceneId, SceneReach>): void {
    for (const [id, reach] of scenes) {
      const scene = indexStory(this.story).scenes.get(id)?.scene
      if (!scene) continue
      if (!reach.reachable) {
        this.find({ kind: 'unreachable-scene', scene: id }, null)
        continue
      }
      if (reach.stuck)
        this.find(
          { kind: 'dead-end', scene: id },
          { goal: ({ kind, scene: at }) => kind === 'stuck' && at === id, entering: true },
        )
      scene.arrivals.forEach((_, arrival) => {
        if (!reach.arrivals.has(arrival)) this.find({ kind: 'unreachable-arrival', scene: id, arrival }, to(id))
      })
      if (!reach.stuck)
        scene.next.forEach((_, way) => {
          if (!reach.ways.has(way)) this.find({ kind: 'unreachable-way', scene: id, way }, to(id))
        })
      this.judgeOptions(scene, reach)
    }
  }

  private judgeOptions({ id, decision }: Scene, { heeded, aside, cornered }: SceneReach): void {
    for (const { id: option, needs } of decision?.options ?? []) {
      if (!heeded.has(option)) this.find({ kind: 'unavailable-option', scene: id, option }, to(id))
      else if (needs > 1 && !aside.has(option)) this.find({ kind: 'never-set-aside', scene: id, option }, to(id))
    }
    const few = (standing: number): boolean =>
      (decision?.options.filter(({ needs }) => needs <= standing).length ?? 0) < 2
    if (cornered)
      this.find(
        { kind: 'cornered', scene: id },
        { goal: (passage) => to(id).goal(passage) && few(passage.world.standing), entering: true },
      )
  }

  /** What is not shown on all of some paths, by what is told before each scene and by the end of each episode. */
  private factFaults(
    entry: EpisodeId | null,
    before: ReadonlyMap<SceneId, Extent>,
    by: ReadonlyMap<EpisodeId, Extent>,
  ): readonly FactFault[] {
    const { story, telling } = this
    const { facts } = telling
    const lacks = (known: bigint, fact: FactId): boolean => !(known & facts.bitsOf([fact]))
    return story.chapters.flatMap(({ episodes }) =>
      episodes.flatMap(({ id: episode, items, scenes }): FactFault[] => {
        const told = by.get(episode)
        if (!told) return []
        const goal = this.leaving(episode)
        const uneven = entry === null ? [...facts.factsIn(told.ever & ~told.always)] : []
        return [
          ...uneven.map((fact) => ({ fault: { kind: 'uneven-fact' as const, episode, fact }, fact, goal })),
          ...items.flatMap(({ id: item, facts: asked }) =>
            asked
              .filter((fact) => lacks(told.sight, fact))
              .map((fact) => ({ fault: { kind: 'item-not-taught' as const, item, episode, fact, entry }, fact, goal })),
          ),
          ...scenes.flatMap(({ id: scene, decision }) => {
            const met = before.get(scene)
            if (!met) return []
            return (decision?.evidence ?? [])
              .filter((fact) => lacks(met.always | telling.shownIn(scene), fact))
              .map((fact) => ({
                fault: { kind: 'evidence-not-met' as const, scene, fact, entry },
                fact,
                goal: to(scene).goal,
              }))
          }),
        ]
      }),
    )
  }

  private judgeScales(effects: readonly Met[]): void {
    for (const { scene, of, index, effect, met, swallowed } of effects)
      if (swallowed * 2 > met)
        this.find(
          { kind: 'swallowed-effect', scene, of, index, effect, share: swallowed / met },
          typeof of === 'number'
            ? to(scene)
            : { goal: (passage) => passage.kind === 'outcome' && passage.scene === scene && passage.applied === of },
        )
  }

  private judgeEndings(endings: ReadonlyMap<EndingId | null, Runs>): void {
    const { story } = this
    const ends = (wanted: EndingId | null): Sought => ({
      goal: ({ kind, world }) => kind === 'end' && endingOf(story, world) === wanted,
    })
    for (const { id: ending } of story.endings) {
      const share = endings.get(ending)?.share ?? 0
      if (share === 0) this.find({ kind: 'unreachable-ending', ending }, null)
      else if (share < rarest) this.find({ kind: 'rare-ending', ending, share }, ends(ending))
      else if (share > commonest) this.find({ kind: 'common-ending', ending, share }, ends(ending))
    }
    const last = story.chapters.at(-1)?.episodes.at(-1)?.scenes.at(-1)?.id
    if (story.endings.length && endings.has(null) && last !== undefined)
      this.find({ kind: 'no-ending', scene: last }, ends(null))
  }

  private compareOptions({ id: scene, decision }: Scene, delays: Delays): void {
    if (!decision) return
    for (const [option, by] of betterOptions(delays, decision))
      this.find({ kind: 'dominated-option', scene, option, by }, to(scene))
  }

  /** A fact that is not told on some path: the witness is one on which it never is. */
  private findUntold(fault: Fault, entry: EpisodeId | null, fact: FactId, goal: Sought['goal']): void {
    const { telling } = this
    const bit = telling.facts.bitsOf([fact])
    const where = fault.kind === 'item-not-taught' ? 'sight' : 'ever'
    const { scenes } = indexStory(this.story)
    const recalled = (scene: SceneId): boolean => {
      const place = scenes.get(scene)
      const opens = place && indexStory(this.story).firstScene.get(place.episode) === scene
      return opens === true && Boolean(telling.recalled(place.episode, entry === place.episode).always & bit)
    }
    const bars = (passage: Passage): boolean =>
      Boolean(telling.told(passage)[where] & bit) || (passage.kind === 'scene' && recalled(passage.scene))
    this.find(fault, { goal, bar: { key: fact, bars } }, entry)
  }

  private leaving(episode: EpisodeId): Sought['goal'] {
    const { scenes } = indexStory(this.story)
    const within = (scene: SceneId | null) => scene !== null && scenes.get(scene)?.episode === episode
    return (passage) => passage.kind === 'leave' && within(passage.scene) && !within(passage.to)
  }

  private find(fault: Fault, sought: Sought | null, entry: EpisodeId | null = null): void {
    this.found.push({ fault, sought, entry })
  }

  /** What was found, each with its shortest path: looked for at the end, so that one walk finds most of them. */
  private findings(): readonly Finding[] {
    const witnesses = new Map<Sought, readonly PathStep[] | null>()
    for (const entry of new Set(this.found.map((one) => one.entry))) {
      const sought = this.found.flatMap((one) => (one.entry === entry && one.sought ? [one.sought] : []))
      if (sought.length === 0) continue
      const paths = shortestPaths(this.story, entry, sought, this.telling.reads)
      sought.forEach((one, index) => witnesses.set(one, paths[index] ?? null))
    }
    return this.found.map(({ fault, sought }) => ({ ...fault, witness: sought && (witnesses.get(sought) ?? null) }))
  }

  private mostBits(): number {
    const order: Result<readonly SceneId[], Unexplorable> = orderScenes(this.story, null)
    if (!order.ok) return 0
    return Math.max(0, ...[...liveAt(this.story, order.value, this.telling.reads).values()].map(({ bits }) => bits))
  }
}

/** Every path to a scene. */
const to = (id: SceneId): Sought => ({ goal: ({ kind, scene }) => kind === 'scene' && scene === id })

const keyOf = ({ scene, part, side }: PlacedSide): string => `${scene} ${part} ${side}`

const inMinutes = ({ shortest, longest }: Span): Span => ({
  shortest: minutesOf(shortest),
  longest: minutesOf(longest),
})
