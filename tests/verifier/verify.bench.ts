import { bench, describe } from 'vitest'
import { FactNumbers } from '../../src/verifier/FactNumbers'
import { Telling } from '../../src/verifier/Telling'
import { verify } from '../../src/verifier/verify'
import { syntheticStory, syntheticText } from '../support/syntheticStory'

/** One run each: the largest takes about a minute. The times should grow about as the scenes do. */
describe('verifying a synthetic story', () => {
  for (const scenes of [200, 2_000, 20_000]) {
    const story = syntheticStory(scenes)
    const text = syntheticText(story)
    bench(
      `${scenes} scenes`,
      () => {
        const { measures } = verify(story, new Telling(story, [text], new FactNumbers()))
        if (!measures) throw new Error('The synthetic story cannot be explored.')
      },
      { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
    )
  }
})
