import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { advise } from '../../src/engine/advise'
import { go } from '../../src/engine/go'
import { replay } from '../../src/engine/replay'
import { start } from '../../src/engine/start'
import type { Run } from '../../src/model/Run'
import type { Story } from '../../src/model/Story'

/** The run of a recorded playthrough, decisions each at its own scene, to the end of the story. Throws when the story has moved on. */
export function playRecorded(story: Story, ending: string): Run {
  const rest = JSON.parse(
    readFileSync(join(import.meta.dirname, `../story/playthroughs/${ending}.json`), 'utf8'),
  ) as (readonly [string, string, string?])[]
  let run = start(story, { id: ending, at: 0, entry: null })
  for (let state = replay(story, run); state.position.kind !== 'end'; state = replay(story, run)) {
    const [scene, option, evidence = null] = rest[0] ?? []
    const decides = state.position.kind === 'scene' && state.position.scene === scene && option !== undefined
    if (decides) rest.shift()
    const next = decides ? advise(story, run, { option, evidence, at: 0 }) : go(story, run, 0)
    if (!next.ok) throw new Error(`${ending}: ${JSON.stringify(next.error)}. Record it anew: npm run playthroughs`)
    run = next.value
  }
  if (rest.length > 0) throw new Error(`${ending}: ${rest.length} recorded decisions were never met.`)
  return run
}
