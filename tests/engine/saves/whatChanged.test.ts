import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { advise } from '../../../src/engine/advise'
import { branch } from '../../../src/engine/branch'
import { carryOn } from '../../../src/engine/saves/carryOn'
import { replay } from '../../../src/engine/replay'
import { whatChanged } from '../../../src/engine/saves/whatChanged'
import type { Entry, Run } from '../../../src/model/Run'
import { aStory, expectOk, played } from '../../support/buildStory'
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

describe('what has changed under a run', () => {
  const small = aStory()
  const advice = (scene: string, option: string, evidence: string | null = null): Entry => ({
    ...{ kind: 'advise', scene, option, evidence, at: 0 },
  })
  const answered = (item: string, hash = `hash-of-${item}`): Entry => ({
    ...{ kind: 'answer', item, chosen: ['a'], hash, at: 0 },
  })
  const changes = (log: readonly unknown[], entry: string | null = null) =>
    whatChanged(small, { ...played(small, [], null), entry, log: log as readonly Entry[] })
  const untouched = {
    ...{ entry: null, scenes: [], options: [], evidence: [], unfollowed: 0, withdrawn: 0, unreached: 0 },
    ...{ reworded: 0, followed: 0, position: { kind: 'scene', scene: 'morning' }, branches: true },
  }

  it('is told by its kind: what is gone, what does not follow any more, and what still holds', () => {
    const log = [
      advice('vanished', 'yes'),
      advice('vanished', 'no'),
      advice('morning', 'shout', 'pro'),
      advice('morning', 'write', 'hearsay'),
      advice('morning', 'write'),
      advice('budget', 'army'),
      advice('morning', 'wait', 'pro'),
      answered('gone'),
      answered('last-item'),
      answered('one', 'older'),
      answered('many'),
      { kind: 'predict', scene: 'vanished', option: 'yes', at: 0 },
    ]
    expect(changes(log)).toEqual({
      ...untouched,
      scenes: ['vanished'],
      options: [{ scene: 'morning', option: 'shout' }],
      evidence: ['morning', 'morning'],
      unfollowed: 1,
      withdrawn: 1,
      unreached: 1,
      reworded: 1,
      followed: 1,
      position: { kind: 'outcome', scene: 'morning' },
    })
  })

  it('does not weigh one thing against another, and names no file that is still there', () => {
    const position = { kind: 'scene', scene: 'budget' }
    expect(changes([answered('gone'), answered('budget-item', 'older')], 'rest')).toEqual({
      ...{ ...untouched, withdrawn: 1, reworded: 1, position },
    })
    expect(changes([answered('budget-item', 'older'), answered('budget-item')], 'rest')).toEqual({
      ...{ ...untouched, reworded: 1, position, branches: false },
    })
  })

  it('is nothing to be named where an entry is none at all', () => {
    expect(changes([null, undefined, 'go', 7, {}])).toEqual(untouched)
    const nameless = { kind: 'advise', scene: 5, option: 'a', evidence: null, at: 0 }
    expect(changes([nameless])).toEqual({ ...untouched, unfollowed: 1 })
  })

  it('is nothing where everything holds', () => {
    expect(changes([answered('one'), advice('morning', 'wait', 'pro'), { kind: 'go', at: 0 }])).toBeNull()
  })
})
