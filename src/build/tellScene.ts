import { holds } from '../engine/holds'
import type { Circumstances } from '../engine/State'
import type { FactId } from '../model/ids'
import type { Decision, Effect, Scene } from '../model/Story'
import type { Block, ChapterText, SceneText } from '../model/Text'

/** What a reader reads at one point of a path: its words, and the facts shown. */
export interface Told {
  readonly words: number
  readonly facts: readonly FactId[]
}

const count = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const join = (parts: readonly Told[]): Told => ({
  words: parts.reduce((sum, { words }) => sum + words, 0),
  facts: parts.flatMap(({ facts }) => facts),
})

const plain = (text: string, facts: readonly FactId[] = []): Told => ({ words: count(text), facts })

/** Prose as told under these circumstances: a `when` block shows one of its sides. */
export function tellBlocks(blocks: readonly Block[], circumstances: Circumstances): Told {
  return join(
    blocks.map((block): Told => {
      switch (block.kind) {
        case 'paragraph':
          return join(block.sentences.map(({ parts, cites }) => plain(parts.map(({ text }) => text).join(''), cites)))
        case 'paper':
          return join([plain(block.title), tellBlocks(block.blocks, circumstances)])
        case 'when':
          return tellBlocks(holds(block.condition, circumstances) ? block.then : block.otherwise, circumstances)
      }
    }),
  )
}

/** A scene up to its decision: prose, question, options, evidence cards with their texts. */
export function tellScene(text: SceneText, scene: Scene, chapter: ChapterText, circumstances: Circumstances): Told {
  const evidence = scene.decision?.evidence ?? []
  return join([
    plain(text.title),
    tellBlocks(text.body, circumstances),
    plain(text.ask),
    ...text.pieces.map((piece) => tellBlocks(piece, circumstances)),
    ...Object.values(text.options).map(({ label }) => plain(label)),
    ...evidence.map((id) => plain(chapter.facts[id] ?? '', [id])),
  ])
}

/** What follows a decision: outcome, reasons of the effects that applied, record. */
export function tellOutcome(
  text: SceneText,
  decision: Decision,
  option: string,
  heeded: boolean,
  circumstances: Circumstances,
): Told {
  const told = text.options[option]
  const applied = heeded ? option : decision.record
  const effects = decision.options.find(({ id }) => id === applied)?.effects ?? []
  return join([
    tellBlocks((heeded ? told?.outcome : told?.aside) ?? [], circumstances),
    ...tellReasons(applied === null ? [] : (text.options[applied]?.because ?? []), effects),
    tellBlocks([...text.record.did, ...text.record.then, ...text.record.advice], circumstances),
  ])
}

/** The reasons of some effects, with the facts that they cite. */
export const tellReasons = (reasons: readonly string[], effects: readonly Effect[]): Told[] =>
  reasons.map((reason, index) => plain(reason, effects[index]?.cites ?? []))
