import { describe, expect, it } from 'vitest'
import { branch } from '../../src/engine/branch'
import { replay } from '../../src/engine/replay'
import { undo } from '../../src/engine/undo'
import { aStory, expectOk, played } from '../support/buildStory'

const story = aStory()
const run = played(story, [{ option: 'wait', evidence: 'pro' }, 'go', 'go', { option: 'army' }, 'go'])

describe('branching a run', () => {
  it('stands again before the chosen decision, and names the run that it comes from', () => {
    const twin = expectOk(branch(story, run, 1, { id: 'twin', at: 9 }))
    expect(twin).toMatchObject({ id: 'twin', begun: 9, parent: { run: 'run', entries: 3 } })
    expect(replay(story, twin).position).toEqual({ kind: 'scene', scene: 'budget' })
  })

  it('leaves the first run as it was', () => {
    const before = JSON.stringify(run)
    branch(story, run, 0, { id: 'twin', at: 9 })
    expect(JSON.stringify(run)).toBe(before)
  })

  it.each([-1, 2, 0.5])('is refused at decision %d, which was never taken', (index) => {
    const refused = { ok: false, error: { kind: 'unknown-decision', index } }
    expect(branch(story, run, index, { id: 'twin', at: 9 })).toEqual(refused)
  })
})

describe('undoing', () => {
  it('takes back the last entry', () => {
    expect(replay(story, undo(run)).position).toEqual({ kind: 'outcome', scene: 'budget' })
  })

  it('leaves an empty run as it is', () => {
    const empty = played(story, [])
    expect(undo(empty)).toBe(empty)
  })
})
