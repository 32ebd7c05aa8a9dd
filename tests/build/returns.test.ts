import { describe, expect, it } from 'vitest'
import { tellingOf } from '../../src/build/checkPaths'
import { returns, withReturns } from '../../src/build/returns'
import { indexStory } from '../../src/engine/indexStory'
import { filled } from '../support/filled'
import { compiled, story } from '../support/realStory'

const met = returns(story, tellingOf(compiled).reads)
const { scenes } = indexStory(story)

describe('advice that comes back', () => {
  it('is met at the first later scene of its file that tells of it', () => {
    expect(met.get('paris-condemned')?.get('reassure')).toBe('paris-reuters')
    // An event that it averts counts as what it sets.
    expect(met.get('europe-danes')?.get('regularise')).toBe('europe-two-sides')
    expect(met.get('paris-condemned')?.get('new-tone')).toBeUndefined()
  })

  it('never comes back in another file, or before it was given', () => {
    const order = [...scenes.keys()]
    for (const [scene, options] of filled([...met]))
      for (const [option, later] of options) {
        expect(scenes.get(later)?.episode, `${scene} ${option}`).toBe(scenes.get(scene)?.episode)
        expect(order.indexOf(later), `${scene} ${option}`).toBeGreaterThan(order.indexOf(scene))
      }
  })

  it('is said of what is followed alone, beside its picture', () => {
    const pictures = { a: { write: { heeded: { shows: 'outcomes/radio' }, aside: {} }, wait: { heeded: {} } } }
    expect(withReturns(pictures, new Map([['a', new Map([['write', 'b']])]]))).toEqual({
      a: { write: { heeded: { shows: 'outcomes/radio', returns: 'b' }, aside: {} }, wait: { heeded: {} } },
    })
  })
})
