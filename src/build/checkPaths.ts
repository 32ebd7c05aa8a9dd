import { firstLanguage } from '../model/languages'
import type { Compiled } from '../content/compileStory'
import { error, type Diagnostic } from '../content/Diagnostic'
import { emitText } from '../content/emitText'
import type { Minutes } from '../model/Catalogue'
import type { EpisodeId, FactId, SceneId } from '../model/ids'
import type { Episode } from '../model/Story'
import type { Extent } from '../verifier/Extent'
import { FactNumbers } from '../verifier/FactNumbers'
import { lackingFrom } from '../verifier/lackingFrom'
import { liveAt } from '../verifier/liveAt'
import { orderScenes } from '../verifier/orderScenes'
import { outline } from '../verifier/outline'
import { minutesOf } from '../verifier/pace'
import { Telling } from '../verifier/Telling'
import { draftPlaces, type Places } from './draftPlaces'
import { formatFault } from './formatFinding'
import type { Fault } from '../verifier/Finding'

/** What a state may hold at any point, in bits: more could not be explored in the time that a test may take. */
const mostBits = 20

/** What is found at once, without exploring states. */
export interface PathReport {
  readonly diagnostics: readonly Diagnostic[]
  /** Bounds: no path through the episode is shorter or longer. */
  readonly minutes: ReadonlyMap<EpisodeId, Minutes>
}

/** The words of a story's paths, in the first of its languages. */
export function tellingOf({ story, draft }: Compiled): Telling {
  return new Telling(
    story,
    draft.chapters.map((chapter) => emitText(draft, chapter, firstLanguage)),
    new FactNumbers(),
  )
}

/**
 * Checks what can be told of all paths without following each: everyone meets the same facts, from the first page and from
 * every episode; each evidence card was met before it is offered; a quiz asks only what was shown; no point of the story
 * reads more than can be explored. Strict: what passes here holds on every path (`verify` proves it path by path).
 */
export function checkPaths(compiled: Compiled): PathReport {
  return new PathChecker(compiled).report()
}

class PathChecker {
  private readonly telling: Telling
  private readonly places: Places
  private readonly diagnostics: Diagnostic[] = []
  private readonly told = new Set<string>()

  constructor(private readonly compiled: Compiled) {
    this.telling = tellingOf(compiled)
    this.places = draftPlaces(compiled)
  }

  report(): PathReport {
    const { story } = this.compiled
    const minutes = this.checkFrom(null)
    const entries = story.chapters.flatMap(({ episodes }) => episodes.map(({ id }) => id)).slice(1)
    this.checkEntries(entries)
    this.checkBits()
    return { diagnostics: this.diagnostics, minutes }
  }

  /** One walk for all entries. Where ways lead in a circle each is followed by itself, to be told which of them come to it. */
  private checkEntries(entries: readonly EpisodeId[]): void {
    const lacking = lackingFrom(this.compiled.story, entries, this.telling)
    if (lacking.ok) lacking.value.forEach((fault) => this.fault(fault))
    else entries.forEach((entry) => void this.checkFrom(entry))
  }

  private checkFrom(entry: EpisodeId | null): Map<EpisodeId, Minutes> {
    const { story } = this.compiled
    const minutes = new Map<EpisodeId, Minutes>()
    const outlined = outline(story, entry, this.telling)
    if (!outlined.ok) {
      this.fault({ kind: 'unexplorable', why: outlined.error })
      return minutes
    }
    const { before, by } = outlined.value
    for (const { episodes } of story.chapters)
      for (const episode of episodes) {
        const told = by.get(episode.id)
        if (!told) continue
        minutes.set(episode.id, {
          shortest: Math.round(minutesOf(told.shortest)),
          longest: Math.round(minutesOf(told.longest)),
        })
        this.checkFacts(episode, told, before, entry)
      }
    return minutes
  }

  private checkFacts(
    { id: episode, items, scenes }: Episode,
    told: Extent,
    before: ReadonlyMap<SceneId, Extent>,
    entry: EpisodeId | null,
  ): void {
    const { facts } = this.telling
    const lacks = (known: bigint, fact: FactId): boolean => !(known & facts.bitsOf([fact]))
    if (entry === null)
      for (const fact of facts.factsIn(told.ever & ~told.always)) this.fault({ kind: 'uneven-fact', episode, fact })
    for (const { id: item, facts: asked } of items)
      for (const fact of asked)
        if (lacks(told.sight, fact)) this.fault({ kind: 'item-not-taught', item, episode, fact, entry })
    for (const { id: scene, decision } of scenes) {
      const met = before.get(scene)
      for (const fact of decision?.evidence ?? [])
        if (met && lacks(met.always | this.telling.shownIn(scene), fact))
          this.fault({ kind: 'evidence-not-met', scene, fact, entry })
    }
  }

  private checkBits(): void {
    const { story } = this.compiled
    const order = orderScenes(story, null)
    if (!order.ok) return
    const live = liveAt(story, order.value, this.telling.reads)
    const [scene, most] = [...live].reduce((a, b) => (b[1].bits > a[1].bits ? b : a))
    if (most.bits <= mostBits) return
    const read = [...most.flags, ...most.averted.map((fact) => `averted ${fact}`), ...most.indicators]
    this.diagnostics.push(
      error(
        'live-state',
        this.places.scene(scene ?? story.chapters.at(-1)?.episodes.at(-1)?.scenes.at(-1)?.id ?? ''),
        `From here on ${most.bits.toFixed(1)} bits of state are read, more than ${mostBits}: ${read.join(', ')}${most.standing ? ', standing' : ''}.`,
        'Let one of these be read for the last time earlier, or read fewer indicators.',
      ),
    )
  }

  private fault(fault: Fault): void {
    const { problem, fix, at, code } = formatFault(fault, this.places)
    // The same fault from another entry is told once.
    const same = `${code} ${problem.split(' of a class')[0] ?? ''}`
    if (this.told.has(same)) return
    this.told.add(same)
    this.diagnostics.push(error(code, at, problem, fix))
  }
}
