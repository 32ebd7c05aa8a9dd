import type { Compiled } from '../content/compileStory'
import { error, warning, type Diagnostic, type Position } from '../content/Diagnostic'
import { emitText } from '../content/emitText'
import type { Condition } from '../model/Condition'
import type { Minutes } from '../model/Catalogue'
import type { EpisodeId, FactId, SceneId } from '../model/ids'
import type { Result } from '../model/Result'
import type { Episode, Scene } from '../model/Story'
import type { Block, ChapterText, SceneText } from '../model/Text'
import { everyPath } from '../verifier/everyPath'
import { explore } from '../verifier/explore'
import { factsOnPaths, type FactsMet } from '../verifier/factsOnPaths'
import type { Passage } from '../verifier/Passage'
import type { Reads } from '../verifier/Reads'
import { tellBlocks, tellOutcome, tellReasons, tellScene, type Told } from './tellScene'

/** Reading speed and the time that a memo takes: design, issue 1. */
const wordsPerMinute = 200
const minutesPerMemo = 0.5
/** Minutes that an episode should take on every path. */
const shortestEpisode = 8
const longestEpisode = 12
/** A sum of halves and two-hundredths is not exact. */
const rounding = 1e-6

export interface Length {
  readonly words: number
  readonly minutes: number
}

/** What holds over all paths of a story, and how long they are. */
export interface PathReport {
  readonly diagnostics: readonly Diagnostic[]
  readonly lengths: ReadonlyMap<EpisodeId, { readonly shortest: Length; readonly longest: Length }>
  readonly minutes: ReadonlyMap<EpisodeId, Minutes>
  readonly states: number
}

/**
 * Proves over all paths, from the first page and from every episode: everyone meets the same facts, each evidence card was met before it is
 * offered, a quiz asks only what was shown. And weighs the shortest and longest path of each episode.
 */
export function checkPaths(compiled: Compiled): PathReport {
  return new PathChecker(compiled).report()
}

interface Place {
  readonly scene: Scene
  readonly text: SceneText
  readonly chapter: ChapterText
}

class PathChecker {
  private readonly places = new Map<SceneId, Place>()
  private readonly at = new Map<string, Position>()
  private readonly previously = new Map<EpisodeId, readonly FactId[]>()
  private readonly diagnostics: Diagnostic[] = []

  constructor(private readonly compiled: Compiled) {
    const { story, draft } = compiled
    draft.chapters.forEach((written, index) => {
      const chapter = emitText(draft, written, 'en')
      for (const episode of story.chapters[index]?.episodes ?? []) {
        const { yaml } = written.episodes.find(({ id }) => id === episode.id)?.scenes ?? {}
        const quiz = written.episodes.find(({ id }) => id === episode.id)?.quiz.yaml
        if (yaml) this.at.set(`episode ${episode.id}`, yaml.at(['id']))
        this.previously.set(episode.id, factsOf(chapter.episodes[episode.id]?.previously ?? []))
        episode.items.forEach(({ id }, i) => quiz && this.at.set(`item ${id}`, quiz.at(['items', i, 'id'])))
        episode.scenes.forEach((scene, s) => {
          const text = chapter.scenes[scene.id]
          if (text) this.places.set(scene.id, { scene, text, chapter })
          if (yaml) this.at.set(`scene ${scene.id}`, yaml.at(['scenes', s, 'decision', 'evidence']))
        })
      }
    })
  }

  report(): PathReport {
    const { story } = this.compiled
    const words = this.take(everyPath(story, null, (passage) => this.told(passage).words, this.reads))
    const minutes = this.take(
      everyPath(story, null, (passage) => this.told(passage).words / wordsPerMinute + this.pause(passage), this.reads),
    )
    const lengths = new Map(
      [...(minutes ?? [])].map(([id, span]) => [
        id,
        {
          shortest: { minutes: span.shortest, words: words?.get(id)?.shortest ?? 0 },
          longest: { minutes: span.longest, words: words?.get(id)?.longest ?? 0 },
        },
      ]),
    )
    const episodes = story.chapters.flatMap((chapter) => chapter.episodes)
    this.checkFacts(null, episodes)
    for (const episode of episodes) this.checkFacts(episode.id, [episode])
    for (const [id, { shortest, longest }] of lengths)
      if (shortest.minutes < shortestEpisode - rounding || longest.minutes > longestEpisode + rounding)
        this.diagnostics.push(
          warning(
            'episode-length',
            this.place(`episode ${id}`),
            `The episode takes ${shortest.minutes.toFixed(1)} to ${longest.minutes.toFixed(1)} minutes.`,
            'Bring every path to 8–12 minutes.',
          ),
        )
    const explored = this.take(explore(story, null, this.reads))
    const states = [...(explored?.scenes.values() ?? [])].reduce((sum, scene) => sum + scene.states, 0)
    return {
      diagnostics: this.diagnostics,
      lengths,
      minutes: new Map(
        [...lengths].map(([id, { shortest, longest }]) => [
          id,
          { shortest: Math.round(shortest.minutes), longest: Math.round(longest.minutes) },
        ]),
      ),
      states,
    }
  }

  private checkFacts(entry: EpisodeId | null, episodes: readonly Episode[]): void {
    const known = entry === null ? [] : (this.previously.get(entry) ?? [])
    const paths = this.take(
      factsOnPaths(this.compiled.story, entry, {
        shown: (passage) => this.told(passage).facts,
        known,
        reads: this.reads,
      }),
    )
    if (!paths) return
    for (const episode of episodes) {
      const met = paths.by.get(episode.id)
      if (!met) continue
      if (entry === null) this.checkEven(episode, met)
      this.checkItems(episode, met, entry)
      for (const scene of episode.scenes) this.checkEvidence(scene, paths.before.get(scene.id), entry)
    }
  }

  private checkEven(episode: Episode, met: FactsMet): void {
    for (const fact of met.uneven)
      this.fault(
        'uneven-fact',
        `episode ${episode.id}`,
        `Some paths through ${episode.id} show the fact ${fact} and others do not.`,
        'Cite it where everybody passes: plain prose, an evidence card or the record.',
      )
  }

  private checkItems(episode: Episode, met: FactsMet, entry: EpisodeId | null): void {
    for (const item of episode.items)
      for (const fact of item.facts)
        if (!met.always.has(fact))
          this.fault(
            'item-not-taught',
            `item ${item.id}`,
            `Not every path ${from(entry)} shows ${fact}, on which ${item.id} rests.`,
            entry === null ? 'Cite it in plain prose or a record of the episode.' : 'Cite it in `## previously` too.',
          )
  }

  private checkEvidence(scene: Scene, met: FactsMet | undefined, entry: EpisodeId | null): void {
    const here = new Set(factsOf(this.places.get(scene.id)?.text.body ?? []))
    for (const card of scene.decision?.evidence ?? [])
      if (met && !met.always.has(card) && !here.has(card))
        this.fault(
          'evidence-not-met',
          `scene ${scene.id}`,
          `Not every path ${from(entry)} has met the evidence ${card} before ${scene.id}.`,
          entry === null
            ? 'Cite it in an earlier scene or in this one.'
            : 'Cite it in `## previously`, or in this scene.',
        )
  }

  /** Conditions that the prose of a scene reads. */
  private readonly reads: Reads = (scene) => {
    const text = scene === null ? undefined : this.places.get(scene)?.text
    if (!text) return []
    const { body, pieces, options, record } = text
    return conditionsOf([
      ...body,
      ...pieces.flat(),
      ...Object.values(options).flatMap(({ outcome, aside }) => [...outcome, ...aside]),
      ...record.did,
      ...record.then,
      ...record.advice,
    ])
  }

  private told(passage: Passage): Told {
    const place = this.places.get(passage.scene)
    if (!place) return { words: 0, facts: [] }
    const { scene, text, chapter } = place
    if (passage.kind === 'scene') {
      const arrived = passage.arrivals.flatMap((index) =>
        tellReasons(text.arrivals[index] ?? [], scene.arrivals[index]?.effects ?? []),
      )
      return [tellScene(text, scene, chapter, passage.world), ...arrived].reduce((a, b) => ({
        words: a.words + b.words,
        facts: [...a.facts, ...b.facts],
      }))
    }
    if (passage.kind === 'outcome' && scene.decision)
      return tellOutcome(text, scene.decision, passage.option, passage.heeded, passage.world)
    return { words: 0, facts: [] }
  }

  private pause(passage: Passage): number {
    return passage.kind === 'outcome' && this.places.get(passage.scene)?.scene.decision?.weight === 'memo'
      ? minutesPerMemo
      : 0
  }

  private place(key: string): Position {
    return this.at.get(key) ?? { file: 'story.yaml', line: 1, column: 1 }
  }

  private fault(code: string, key: string, problem: string, fix: string): void {
    if (!this.diagnostics.some((one) => one.problem === problem))
      this.diagnostics.push(error(code, this.place(key), problem, fix))
  }

  private take<T>(result: Result<T, { readonly kind: string }>): T | null {
    if (result.ok) return result.value
    this.fault(
      'unexplorable',
      'story',
      `The paths of the story cannot be followed: ${JSON.stringify(result.error)}.`,
      'Let every way lead forward, to a scene that exists.',
    )
    return null
  }
}

const from = (entry: EpisodeId | null): string =>
  entry === null ? 'from the first page' : `of a class that starts at ${entry}`

function conditionsOf(blocks: readonly Block[]): Condition[] {
  return blocks.flatMap((block): Condition[] => {
    if (block.kind === 'when') return [block.condition, ...conditionsOf(block.then), ...conditionsOf(block.otherwise)]
    return block.kind === 'paper' ? conditionsOf(block.blocks) : []
  })
}

/** Facts that prose shows whatever the circumstances. */
function factsOf(blocks: readonly Block[]): FactId[] {
  const plain = blocks.filter(({ kind }) => kind !== 'when')
  return [...tellBlocks(plain, { indicators: {} as never, standing: 1, flags: new Set(), averted: new Set() }).facts]
}
