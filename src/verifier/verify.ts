import { indexStory } from '../engine/indexStory'
import { recordBefore } from '../engine/recordState'
import { endingOf } from '../engine/endingOf'
import type { Episode, Scene, Story } from '../model/Story'
import type { EndingId, EpisodeId, FactId, SceneId } from '../model/ids'
import type { Result } from '../model/Result'
import { type SceneReach, exploration } from './explore'
import type { Extent } from './Extent'
import type { Fault, Finding } from './Finding'
import { type Delays, betterOptions, indexDelays } from './betterOptions'
import { liveAt } from './liveAt'
import { type Unexplorable, orderScenes } from './orderScenes'
import { minutesOf } from './pace'
import type { Passage } from './Passage'
import { type Runs, runsFold } from './runsFold'
import { type Met, scalesFold } from './scalesFold'
import { type PathStep, type Sought, shortestPaths } from './shortestPaths'
import type { PlacedSide, Telling } from './Telling'
import { type Told, toldFold } from './toldFold'
import { together } from './together'
import { walk } from './walk'

/** What is measured on the way to the proof. Lengths in minutes. */
export interface Measures {
  /** States reached from the first page, told apart by what is read from there on, and the choices and ways between them. */
  readonly states: number
  readonly edges: number
  /** The same from every other entry, all together. */
  readonly entries: { readonly number: number; readonly states: number; readonly edges: number }
  /** The most that a state must hold anywhere, in bits. */
  readonly bits: number
  /** Different runs from the first page to an ending, each option and each evidence card counted. */
  readonly runs: bigint
  /** For each ending the runs that come to it, and the share of those played at random. */
  readonly endings: ReadonlyMap<EndingId, Runs>
  readonly episodes: ReadonlyMap<EpisodeId, { readonly shortest: number; readonly longest: number }>
  readonly way: { readonly shortest: number; readonly longest: number }
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
const shortestEpisode = 8
const longestEpisode = 12

/**
 * Explores all reachable states of a story, from the first page and from every episode, and proves what must hold on every
 * path, or names what does not, each with a shortest path that shows it.
 */
export function verify(story: Story, telling: Telling): Verdict {
  return new Verifier(story, telling).verdict()
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
    const { story } = this
    const main = this.walkFromStart()
    if (!main) return { findings: this.findings(), measures: null }
    const later = story.chapters.flatMap(({ episodes }) => episodes.map(({ id }) => id)).slice(1)
    const delays = indexDelays(story)
    const entries = later.map((entry) => this.walkFromEntry(entry))
    for (const { episodes } of story.chapters)
      for (const { scenes } of episodes) for (const scene of scenes) this.compareOptions(scene, delays)
    const sum = (of: 'states' | 'edges'): number => entries.reduce((total, entry) => total + (entry?.[of] ?? 0), 0)
    const others = { number: later.length, states: sum('states'), edges: sum('edges') }
    return { findings: this.findings(), measures: { ...main, entries: others } }
  }

  private walkFromStart(): Omit<Measures, 'entries'> | null {
    const { story, telling } = this
    const seen = new Set<string>()
    const mark = (side: PlacedSide) => seen.add(keyOf(side))
    const reach = exploration(story)
    const runs = runsFold()
    const scales = scalesFold(recordBefore(story, null).indicators)
    const fold = together(together(runs.fold, scales.fold), toldFold(telling, null, mark))
    const watching = { ...fold, pass: reach.watch(fold.pass) }
    const walked = walk(story, null, watching, telling)
    if (!walked.ok) {
      this.find({ kind: 'unexplorable', why: walked.error }, null)
      return null
    }
    const { episodes, scenes, states, edges, end } = walked.value
    this.judgeReach(reach.scenes(states))
    for (const side of telling.sides())
      if (!seen.has(keyOf(side))) this.find({ kind: 'unreachable-block', block: side }, null)
    const toldBy = (map: ReadonlyMap<string, readonly [unknown, Told]>) =>
      new Map([...map].map(([id, [, told]]) => [id, told]))
    this.judgeFacts(null, toldBy(scenes), toldBy(episodes))
    this.judgeScales([...scales.effects.values()])
    this.judgeEndings(runs.endings)
    const lengths = new Map([...toldBy(episodes)].map(([id, { here }]) => [id, inMinutes(here)]))
    for (const [episode, { shortest, longest }] of lengths)
      if (shortest < shortestEpisode || longest > longestEpisode)
        this.find({ kind: 'episode-length', episode, shortest, longest }, null)
    const way = end ? inMinutes(end[1].way) : { shortest: 0, longest: 0 }
    const endings = new Map([...runs.endings].flatMap(([id, share]) => (id === null ? [] : [[id, share] as const])))
    const total = [...states.values()].reduce((sum, number) => sum + number, 0)
    return {
      states: total,
      edges,
      bits: this.mostBits(),
      runs: end?.[0][0].number ?? 0n,
      endings,
      episodes: lengths,
      way,
    }
  }

  /** A class may begin with any episode: there the quiz and the evidence rest on what it has been told since. */
  private walkFromEntry(entry: EpisodeId): { readonly states: number; readonly edges: number } | null {
    const walked = walk(this.story, entry, toldFold(this.telling, entry), this.telling)
    if (!walked.ok) return null
    const { scenes, episodes, states, edges } = walked.value
    this.judgeFacts(entry, scenes, episodes)
    return { states: [...states.values()].reduce((sum, number) => sum + number, 0), edges }
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
        this.find({ kind: 'dead-end', scene: id }, { goal: ({ kind, scene: at }) => kind === 'stuck' && at === id })
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
        { goal: (passage) => to(id).goal(passage) && few(passage.world.standing) },
      )
  }

  private judgeFacts(
    entry: EpisodeId | null,
    before: ReadonlyMap<SceneId, Told>,
    by: ReadonlyMap<EpisodeId, Told>,
  ): void {
    for (const { episodes } of this.story.chapters)
      for (const episode of episodes) {
        const told = by.get(episode.id)?.here
        if (!told) continue
        if (entry === null)
          for (const fact of this.telling.facts.factsIn(told.ever & ~told.always))
            this.findUntold({ kind: 'uneven-fact', episode: episode.id, fact }, entry, fact, this.leaving(episode.id))
        this.judgeItems(episode, told, entry)
        for (const scene of episode.scenes) this.judgeEvidence(scene, before.get(scene.id)?.here, entry)
      }
  }

  private judgeItems({ id: episode, items }: Episode, { always }: Extent, entry: EpisodeId | null): void {
    for (const { id: item, facts } of items)
      for (const fact of facts)
        if (!(always & this.telling.facts.bitsOf([fact])))
          this.findUntold({ kind: 'item-not-taught', item, episode, fact, entry }, entry, fact, this.leaving(episode))
  }

  private judgeEvidence({ id: scene, decision }: Scene, told: Extent | undefined, entry: EpisodeId | null): void {
    const { facts } = this.telling
    for (const fact of decision?.evidence ?? [])
      if (told && !((told.always | this.telling.shownIn(scene)) & facts.bitsOf([fact])))
        this.findUntold({ kind: 'evidence-not-met', scene, fact, entry }, entry, fact, to(scene).goal)
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
    const { scenes } = indexStory(this.story)
    const recalled = (scene: SceneId): boolean => {
      const place = scenes.get(scene)
      const opens = place && indexStory(this.story).firstScene.get(place.episode) === scene
      return entry !== null && opens === true && Boolean(telling.previously(place.episode).always & bit)
    }
    const bars = (passage: Passage): boolean =>
      Boolean(telling.told(passage).ever & bit) || (passage.kind === 'scene' && recalled(passage.scene))
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
      const paths = shortestPaths(this.story, entry, sought, this.telling)
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

const inMinutes = ({ shortest, longest }: Extent) => ({ shortest: minutesOf(shortest), longest: minutesOf(longest) })
