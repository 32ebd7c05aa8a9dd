import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { advise } from '../../src/engine/advise'
import { endingOf } from '../../src/engine/endingOf'
import { go } from '../../src/engine/go'
import { replay } from '../../src/engine/replay'
import { start } from '../../src/engine/start'
import type { Run } from '../../src/model/Run'
import type { Story } from '../../src/model/Story'
import { compiled } from './realStory'

/**
 * Records a playthrough to each ending, into tests/story/playthroughs: run it again (`npm run playthroughs`) when decisions have
 * changed. Choices come from a fixed seed, so that the same story gives the same files.
 */
const folder = join(import.meta.dirname, '../story/playthroughs')
const mostTries = 5000

/** A sequence of numbers from 0 to 1, always the same for the same seed (mulberry32). */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function play(story: Story, seed: number): { run: Run; ending: string | null } {
  const chance = chances(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
  const scenes = new Map(
    story.chapters.flatMap(({ episodes }) =>
      episodes.flatMap((one) => one.scenes.map((scene) => [scene.id, scene] as const)),
    ),
  )
  let run = start(story, { id: 'recorded', at: 0, entry: null })
  for (let state = replay(story, run); state.position.kind !== 'end'; state = replay(story, run)) {
    const decision = state.position.kind === 'scene' ? scenes.get(state.position.scene)?.decision : undefined
    const option = decision && pick(decision.options)
    // Mostly evidence that bears on the advice, as a reader would choose.
    const bears = option && decision.weight === 'memo' ? (chance() < 0.7 ? option.supports : decision.evidence) : []
    const next = option
      ? advise(story, run, { option: option.id, evidence: bears.length ? pick(bears) : null, at: 0 })
      : go(story, run, 0)
    if (!next.ok) throw new Error(JSON.stringify(next.error))
    run = next.value
  }
  return { run, ending: endingOf(story, replay(story, run)) }
}

mkdirSync(folder, { recursive: true })
const wanted = new Set(compiled.story.endings.map(({ id }) => id))
for (let seed = 1; wanted.size && seed <= mostTries; seed++) {
  const { run, ending } = play(compiled.story, seed)
  if (ending === null || !wanted.delete(ending)) continue
  const decisions = run.log.flatMap((entry) =>
    entry.kind === 'advise' ? [[entry.scene, entry.option, ...(entry.evidence === null ? [] : [entry.evidence])]] : [],
  )
  writeFileSync(
    join(folder, `${ending}.json`),
    `[\n${decisions.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`,
  )
}
if (wanted.size) throw new Error(`No playthrough found for ${[...wanted].join(', ')}.`)
