import type { Judgement, Step } from '../engine/State'
import { indexStory } from '../engine/indexStory'
import type { Story } from '../model/Story'
import type { ChapterId, EndingId, EpisodeId, FactId, OptionId, SceneId } from '../model/ids'
import { optionsForClass } from './optionsForClass'
import type { Report } from './reportOf'

export interface OptionCount {
  readonly option: OptionId
  readonly count: number
  /** Of these, set aside: the record took its course. */
  readonly aside: number
  /** Students who predicted that this was really done. */
  readonly predicted: number
  /** Whether it is the option nearest to what the authorities did. */
  readonly record: boolean
}

/** How a class advised at one decision. */
export interface ClassDecision {
  readonly scene: SceneId
  readonly chapter: ChapterId
  readonly episode: EpisodeId
  /** Students who advised here. */
  readonly advised: number
  /** In the order in which a class is shown them, with 0 where nobody gave one. */
  readonly options: readonly OptionCount[]
  /** The option nearest to what the authorities did; `null` where the briefing reports no response. */
  readonly record: OptionId | null
  /** Students who said before the record was shown what was really done, and those of them who named the record. */
  readonly predicted: number
  readonly foretold: number
  /** Cards that memos rest on, in the order offered; empty unless a memo. */
  readonly evidence: readonly { readonly fact: FactId; readonly count: number }[]
  /** Memos by how their evidence bears on the advice. */
  readonly judged: Readonly<Record<Judgement, number>>
}

/** One choice: a scene and the option advised there. */
export interface FlowEnd {
  readonly scene: SceneId
  readonly option: OptionId
}

/** How many students went from one choice to the next one that they met. */
export interface Flow {
  readonly from: FlowEnd
  readonly to: FlowEnd
  readonly count: number
}

export interface EndingCount {
  readonly ending: EndingId
  readonly count: number
}

/** Every decision of these episodes, in the story's order. */
export function classDecisions(
  story: Story,
  episodes: readonly EpisodeId[],
  reports: readonly Report[],
): readonly ClassDecision[] {
  const steps = new Map<SceneId, Step[]>()
  for (const step of reports.flatMap((report) => report.steps)) {
    const own = steps.get(step.scene)
    if (own) own.push(step)
    else steps.set(step.scene, [step])
  }
  return [...indexStory(story).scenes.values()].flatMap(({ scene, chapter, episode }) => {
    const { id, decision } = scene
    if (!decision || !episodes.includes(episode)) return []
    const own = steps.get(id) ?? []
    const judged = (how: Judgement): number => own.filter(({ judgement }) => judgement === how).length
    const guessed = own.filter(({ predicted }) => predicted !== undefined)
    const options = optionsForClass(scene).map(({ id: option }) => {
      const advised = own.filter((step) => step.option === option)
      const aside = advised.filter(({ heeded }) => !heeded).length
      const predicted = guessed.filter((step) => step.predicted === option).length
      return { option, count: advised.length, aside, predicted, record: option === decision.record }
    })
    return [
      {
        scene: id,
        chapter,
        episode,
        advised: own.length,
        options,
        record: decision.record,
        predicted: guessed.length,
        foretold: guessed.filter((step) => step.predicted === decision.record).length,
        evidence: decision.evidence.map((fact) => ({
          fact,
          count: own.filter(({ evidence }) => evidence === fact).length,
        })),
        judged: { supports: judged('supports'), beside: judged('beside'), against: judged('against') },
      },
    ]
  })
}

/** From each decision of an episode to the next that the same student met in it. The most frequent first. */
export function flows(episode: EpisodeId, reports: readonly Report[]): readonly Flow[] {
  const counts = new Map<string, { from: FlowEnd; to: FlowEnd; count: number }>()
  for (const { steps } of reports) {
    const own = steps.filter((step) => step.episode === episode)
    own.slice(1).forEach((to, index) => {
      const from = own[index]
      if (!from) return
      const key = [from.scene, from.option, to.scene, to.option].join(' ')
      const flow = counts.get(key) ?? { from: endOf(from), to: endOf(to), count: 0 }
      flow.count++
      counts.set(key, flow)
    })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}

const endOf = ({ scene, option }: Step): FlowEnd => ({ scene, option })

/** Endings that were reached, in the story's order. A student with several counts for each. */
export function endingCounts({ endings }: Story, reports: readonly Report[]): readonly EndingCount[] {
  return endings.flatMap(({ id: ending }) => {
    const count = reports.filter((report) => report.endings.includes(ending)).length
    return count ? [{ ending, count }] : []
  })
}
