import { describe, expect, it } from 'vitest'
import { answer } from '../../src/engine/answer'
import { go } from '../../src/engine/go'
import { predict } from '../../src/engine/predict'
import { leave, stateOf, takeUp } from '../../src/engine/stateOf'
import { aStory, expectOk, played } from '../support/buildStory'

const story = aStory()
const run = expectOk(
  answer(story, played(story, [{ option: 'write', evidence: 'pro' }]), { item: 'one', chosen: ['a'], at: 9 }),
)
const lists = ['flags', 'averted', 'steps', 'arrivals', 'visited', 'attempts', 'skipped'] as const

describe('the state of a run that was left last', () => {
  it('is given out again with all its lists, as long as nothing of it has grown', () => {
    const [once, again] = [stateOf(story, run), stateOf(story, run)]
    for (const list of lists) expect(again[list]).toBe(once[list])
  })

  it('stays as it was given out while the run plays on', () => {
    const before = stateOf(story, run)
    const kept = structuredClone(before)
    const foreseen = expectOk(predict(story, run, { scene: 'morning', option: 'turn', at: 10 }))
    const after = stateOf(story, foreseen)
    expect(before).toEqual(kept)
    expect(after.steps).toEqual(kept.steps.map((step) => ({ ...step, predicted: 'turn' })))
    expect(after.attempts).toBe(before.attempts)
    expect(stateOf(story, expectOk(go(story, foreseen, 11))).visited).toEqual(['morning', 'evening'])
    expect(after.visited).toEqual(['morning'])
  })

  it('is that of the story which is asked, though another has the same pages', () => {
    stateOf(story, run)
    const other = aStory(undefined, { start: { ...story.start, standing: 1 } })
    expect(stateOf(other, run).standing).toBe(2)
    expect(stateOf(story, run).standing).toBe(4)
  })
})

describe('a run that is taken up', () => {
  it('is what was left, once, and stays while another is asked for', () => {
    const playing = takeUp(story, run)
    leave(run, playing)
    expect(takeUp(story, { ...run })).not.toBe(playing)
    expect(takeUp(story, run)).toBe(playing)
    expect(takeUp(story, run)).not.toBe(playing)
  })
})
