import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { advise } from '../../../src/engine/advise'
import { branch } from '../../../src/engine/branch'
import { carryOn } from '../../../src/engine/saves/carryOn'
import { replay } from '../../../src/engine/replay'
import { whatChanged } from '../../../src/engine/saves/whatChanged'
import type { Run } from '../../../src/model/Run'
import { expectOk } from '../../support/buildStory'
import { editedStory } from '../../support/editedStory'

const story = editedStory()
const { run } = JSON.parse(readFileSync('tests/fixtures/run-older-story.json', 'utf8')) as { run: Run }
const made = { newId: () => 'made', clock: () => 1_800_000_000_000 }

describe('a run of an older version of the story', () => {
  it('is followed as far as it goes, and what is gone is named', () => {
    expect(whatChanged(story, run)).toEqual({
      entry: null,
      scenes: ['the-vanished-scene'],
      options: [{ scene: 'third', option: 'vanished-option' }],
      evidence: [],
      unfollowed: 1,
      withdrawn: 1,
      unreached: 0,
      reworded: 1,
      followed: 2,
      position: { kind: 'scene', scene: 'third' },
      branches: true,
    })
  })

  it('goes on in a branch that stands at the same place; the run stays as it was played', () => {
    const before = JSON.stringify(run)
    const on = carryOn(story, run, made)
    expect(on).toMatchObject({ id: 'made', story: 'edited', parent: { run: run.id, entries: run.log.length } })
    const { position, steps, attempts } = replay(story, run)
    expect(replay(story, on).position).toEqual(position)
    expect(replay(story, on).steps.map(({ scene }) => scene)).toEqual(steps.map(({ scene }) => scene))
    expect(replay(story, on).attempts).toEqual(attempts)
    expect(whatChanged(story, on)).toMatchObject({ withdrawn: 0, reworded: 1, branches: false })
    const further = expectOk(advise(story, on, { option: 'yes', evidence: null, at: 1 }))
    expect(whatChanged(story, further)?.branches).toBe(false)
    expect(carryOn(story, further, made)).toBe(further)
    expect(JSON.stringify(run)).toBe(before)
  })

  it('sheds what leads nowhere in a branch that has not gone its own way yet, and makes no other', () => {
    const again = expectOk(branch(story, run, 1, { id: 'again', at: 1 }))
    const on = carryOn(story, again, made)
    expect(on).toMatchObject({ id: 'again', parent: { run: run.id } })
    expect(whatChanged(story, on)).toBeNull()
    expect(replay(story, on).position).toEqual({ kind: 'scene', scene: 'second' })
  })

  it('opens on the first page where the file it began with is gone, and goes on from there', () => {
    const lost: Run = { ...run, entry: 'vanished-file', log: [] }
    expect(whatChanged(story, lost)).toMatchObject({ entry: 'vanished-file', branches: true })
    expect(whatChanged(story, carryOn(story, lost, made))).toBeNull()
  })

  it('has nothing to say where nothing of it was touched', () => {
    expect(whatChanged(story, { ...run, log: run.log.slice(0, 2) })).toBeNull()
  })
})
