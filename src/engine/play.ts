import type { Entry, Position, Run } from '../model/Run'
import type { Decision, Story } from '../model/Story'
import type { FactId } from '../model/ids'
import { assertNever } from '../model/assertNever'
import { decide } from './decide'
import { type Playing, moveTo, openRun } from './Playing'
import type { Refusal } from './Refusal'
import { readEntry } from './readEntry'
import { wayOn } from './wayOn'

type AdviseEntry = Extract<Entry, { kind: 'advise' }>
type PredictEntry = Extract<Entry, { kind: 'predict' }>
type AnswerEntry = Extract<Entry, { kind: 'answer' }>

/** Plays a whole log, in one pass. What cannot be applied is set apart, and the rest goes on. */
export function play(story: Story, run: Pick<Run, 'entry' | 'log'>): Playing {
  const playing = openRun(story, run)
  const log: readonly unknown[] = Array.isArray(run.log) ? run.log : []
  log.forEach((entry, index) => {
    const why = playEntry(playing, entry, index)
    if (why) playing.skipped.push({ index, entry, why })
  })
  return playing
}

/** Plays one entry, or tells why it cannot be and leaves everything as it was. */
export function playEntry(playing: Playing, value: unknown, at: number): Refusal | null {
  const entry = readEntry(value)
  if (!entry) return { kind: 'malformed' }
  switch (entry.kind) {
    case 'advise':
      return playAdvice(playing, entry, at)
    case 'go':
      return playGo(playing)
    case 'predict':
      return playPrediction(playing, entry)
    case 'answer':
      return playAnswer(playing, entry)
    default:
      return assertNever(entry)
  }
}

function playAdvice(playing: Playing, advice: AdviseEntry, entry: number): Refusal | null {
  const { index, world } = playing
  const leafed = pagesTo(playing, advice.scene)
  const position = leafed.at(-1) ?? playing.position
  if (position.kind !== 'scene') return { kind: 'not-at-a-scene' }
  if (position.scene !== advice.scene) return { kind: 'other-scene', scene: advice.scene, here: position.scene }
  const place = index.scenes.get(position.scene)
  if (!place?.scene.decision) return { kind: 'nothing-to-decide', scene: position.scene }
  const { chapter, episode, scene } = place
  const { decision } = place.scene
  const option = decision.options.find(({ id }) => id === advice.option)
  if (!option) return { kind: 'unknown-option', option: advice.option }
  const refusal = refuseEvidence(decision, advice)
  if (refusal) return refusal
  leafed.forEach((page) => moveTo(playing, page))
  const before = world.standing
  const { heeded, applied, judgement, changes } = decide(world, decision, option, advice.evidence)
  const { evidence, at } = advice
  const standing = { before, after: world.standing }
  playing.steps.push({
    entry,
    scene: scene.id,
    chapter,
    episode,
    option: option.id,
    evidence,
    judgement,
    heeded,
    applied,
    changes,
    standing,
    at,
  })
  playing.position = { kind: 'outcome', scene: scene.id }
  return null
}

const nowhere: readonly Position[] = []

/**
 * The pages to be turned up to a scene, where only pages without a decision lie between, the end of a chapter among them: a story that
 * has gained such pages since the log was written, or has put some further on, says nothing about what was advised. `[]` if something
 * would have to be decided on the way.
 */
function pagesTo(playing: Playing, scene: string): readonly Position[] {
  if (playing.position.kind === 'scene' && playing.position.scene === scene) return nowhere
  const ahead: Position[] = []
  const seen = new Set<string>()
  for (let here = playing.position; here.kind !== 'scene' || here.scene !== scene;) {
    if (here.kind === 'outcome' || (here.kind === 'scene' && seen.has(here.scene))) return []
    if (here.kind === 'scene') seen.add(here.scene)
    const on = wayOn(playing.index, here, playing.world)
    if (!on.ok) return []
    ahead.push(on.value)
    here = on.value
  }
  return ahead
}

function refuseEvidence(decision: Decision, { scene, evidence }: { scene: string; evidence: FactId | null }) {
  if (evidence !== null && !(decision.weight === 'memo' && decision.evidence.includes(evidence)))
    return { kind: 'evidence-not-offered', evidence } as const
  // A memo that offers nothing is an author's fault, which the compiler reports; the learner is not locked in.
  const required = decision.weight === 'memo' && decision.evidence.length > 0
  return evidence === null && required ? ({ kind: 'evidence-required', scene } as const) : null
}

function playGo(playing: Playing): Refusal | null {
  const on = wayOn(playing.index, playing.position, playing.world)
  if (!on.ok) return on.error
  moveTo(playing, on.value)
  return null
}

/** A prediction stands with the advice that it follows, and moves nothing. */
function playPrediction({ position, index, steps }: Playing, { scene, option }: PredictEntry): Refusal | null {
  const step = steps.at(-1)
  const decision = index.scenes.get(scene)?.scene.decision
  if (position.kind !== 'outcome' || position.scene !== scene || !step || decision?.weight !== 'memo')
    return { kind: 'nothing-to-predict', scene }
  if (step.predicted !== undefined) return { kind: 'predicted-before', scene }
  if (option !== null && !decision.options.some(({ id }) => id === option)) return { kind: 'unknown-option', option }
  steps[steps.length - 1] = { ...step, predicted: option }
  return null
}

function playAnswer(playing: Playing, { item: id, chosen, hash, confidence, again, at }: AnswerEntry): Refusal | null {
  const place = playing.index.items.get(id)
  if (!place) return { kind: 'unknown-item', item: id }
  const { item, chapter, episode } = place
  if (!playing.episodes.has(episode)) return { kind: 'item-not-reached', item: id }
  playing.attempts.push({
    item: id,
    chapter,
    episode,
    chosen,
    ...(confidence && { confidence }),
    ...(again && { again }),
    at,
    scored: hash === item.hash,
  })
  return null
}
