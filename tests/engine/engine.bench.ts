import { bench, describe } from 'vitest'
import { advise } from '../../src/engine/advise'
import { replay } from '../../src/engine/replay'
import { start } from '../../src/engine/start'
import type { Entry, Run } from '../../src/model/Run'
import type { Story } from '../../src/model/Story'
import { aDecision, aScene, aStory, aStoryOf, anOption, effect, waysTo } from '../support/buildStory'

/** A story of so many calls in a row, each of which sets a flag of its own. */
function longStory(length: number): Story {
  return aStoryOf(
    Array.from({ length }, (_, at) => {
      const options = [
        anOption('yes', { sets: [`flag-${at}`], effects: [effect('un', 1)] }),
        anOption('no', { effects: [effect('un', -1)] }),
      ]
      return aScene(`scene-${at}`, {
        decision: aDecision({ options }),
        next: waysTo(at + 1 < length ? `scene-${at + 1}` : null),
      })
    }),
  )
}

function playedThrough(story: Story, length: number): Run {
  const log = Array.from({ length }, (_, at): Entry[] => [
    { kind: 'advise', scene: `scene-${at}`, option: 'yes', evidence: null, at },
    { kind: 'go', at },
  ])
  return { ...start(story, { id: 'long', at: 0, entry: null }), log: log.flat() }
}

const small = aStory()
const fresh = start(small, { id: 'run', at: 0, entry: null })

describe('choices', () => {
  bench('advise on the first page', () => {
    advise(small, fresh, { option: 'write', evidence: 'pro', at: 1 })
  })

  const sixty = longStory(60)
  const almost = playedThrough(sixty, 59)
  bench('advise at the sixtieth decision', () => {
    advise(sixty, almost, { option: 'yes', evidence: null, at: 1 })
  })
})

describe('replay', () => {
  for (const length of [250, 1000, 4000]) {
    const story = longStory(length)
    const run = playedThrough(story, length)
    bench(`${length} decisions`, () => {
      replay(story, run)
    })
  }
})
