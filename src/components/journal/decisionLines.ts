import { indexStory } from '../../engine/indexStory'
import type { RunNode } from '../../engine/runTree'
import type { Arrived, Judgement, State, Step } from '../../engine/State'
import type { Language, OptionId, SceneId } from '../../model/ids'
import { recordHead, type Block } from '../../model/Text'
import { type Book, fileTitle } from './Book'
import { type ChangeLine, changeLine } from './changeWords'

/** A decision of a run, looked back on in words. `index` counts as in `state.steps`. */
export interface DecisionLine {
  readonly index: number
  /** Of the scene’s words: a chapter that is not translated yet is told in English. */
  readonly language: Language
  readonly scene: string
  readonly date: string
  readonly place: string
  readonly advice: string
  readonly evidence: string
  readonly judgement: Judgement | null
  readonly heeded: boolean
  readonly changes: readonly ChangeLine[]
  /** What earlier advice brought back since the decision before. */
  readonly cameBack: readonly ChangeLine[]
  /** The option nearest to what the authorities did; `null` where no response is reported. */
  readonly record: string | null
  readonly asRecord: boolean
  /** What the authorities really did, as the briefing tells it. */
  readonly did: readonly Block[]
  /** The run that tells this decision too, where it is shared; `''` where it is the run's own. */
  readonly shared: string
  /** Runs that branched here. */
  readonly branches: readonly { readonly id: string; readonly name: string }[]
}

/** The decisions that follow one another in one file. */
export interface FileLines {
  readonly key: number
  readonly title: string
  readonly decisions: readonly DecisionLine[]
}

/** The decisions of a run in their order, file by file. Those whose words have not arrived are left out. */
export function decisionLines(book: Book, node: RunNode): readonly FileLines[] {
  const files: { key: number; title: string; episode: string; decisions: DecisionLine[] }[] = []
  const cameBack = arrivalsBefore(node.state)
  node.state.steps.forEach((step, index) => {
    const line = decisionLine(book, node, step, index, cameBack.get(step.scene) ?? [])
    if (!line) return
    const last = files.at(-1)
    if (last?.episode === step.episode) last.decisions.push(line)
    else files.push({ key: index, title: fileTitle(book, step.episode), episode: step.episode, decisions: [line] })
  })
  return files
}

function decisionLine(
  book: Book,
  { run, shared, children }: RunNode,
  step: Step,
  index: number,
  arrived: readonly Arrived[],
): DecisionLine | null {
  const text = book.textOf(step.chapter)
  const scene = text?.scenes[step.scene]
  if (!text || !scene) return null
  const record = recordAt(book, step.scene)
  const lines = (changes: Step['changes']): readonly ChangeLine[] =>
    changes.map((change) => changeLine(change, book.catalogue.indicators, book.messages))
  return {
    index,
    language: text.language,
    scene: scene.title,
    date: scene.date,
    place: scene.place,
    advice: scene.options[step.option]?.label ?? '',
    evidence: step.evidence === null ? '' : (text.facts[step.evidence] ?? ''),
    judgement: step.judgement,
    heeded: step.heeded,
    changes: lines(step.changes),
    cameBack: lines(arrived.flatMap(({ changes }) => changes)),
    record: record === null ? null : (scene.options[record]?.label ?? null),
    asRecord: record === step.option,
    did: recordHead(scene.record),
    shared: index < shared && run.parent ? book.nameOf(run.parent.run) : '',
    branches: children.flatMap(({ left, run: { id } }) => (left === index ? [{ id, name: book.nameOf(id) }] : [])),
  }
}

const recordAt = ({ story }: Book, scene: SceneId): OptionId | null =>
  indexStory(story).scenes.get(scene)?.scene.decision?.record ?? null

/** What came back on the way to each decision, scenes without a decision counted with the next. */
function arrivalsBefore({ visited, steps, arrivals }: State): ReadonlyMap<SceneId, readonly Arrived[]> {
  const decided = new Set(steps.map(({ scene }) => scene))
  const before = new Map<SceneId, readonly Arrived[]>()
  let waiting: readonly Arrived[] = []
  for (const scene of visited) {
    waiting = [...waiting, ...(arrivals.find((one) => one.scene === scene)?.arrivals ?? [])]
    if (!decided.has(scene)) continue
    before.set(scene, waiting)
    waiting = []
  }
  return before
}
