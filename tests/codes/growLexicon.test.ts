import { describe, expect, it } from 'vitest'
import { growLexicon } from '../../src/codes/growLexicon'
import { readWordLine, writeWordLine } from '../../src/codes/Lexicon'
import { aDecision, anItem, anOption, aScene, aStoryOf } from '../support/buildStory'

describe('the words of the code', () => {
  it('grow at their ends by what a story has and they lack, and lose nothing', () => {
    const decision = aDecision({ evidence: ['pro', 'contra'], options: [anOption('write'), anOption('wait')] })
    const scenes = [aScene('evening'), aScene('morning', { decision }), aScene('call', { decision: aDecision() })]
    const items = [anItem('one', { facts: ['salt', 'gold'] }), anItem('old', { facts: ['coin'], hash: 'second' })]
    const words = {
      scenes: ['morning write leave | pro gone', 'elsewhere x'],
      items: ['given-up z | h', 'old a b c | first'],
      episodes: ['coup'],
      facts: ['gold'],
    }
    expect(growLexicon(words, aStoryOf(scenes, items))).toEqual({
      scenes: ['morning write leave wait | pro gone contra', 'elsewhere x', 'evening', 'call yes no'],
      items: ['given-up z | h', 'old a b c | first second', 'one a b c | hash-of-one'],
      episodes: ['coup', 'whole'],
      facts: ['gold', 'salt', 'coin'],
    })
  })

  it('stand in lines: an id, what can be chosen, and what goes with it', () => {
    const lines = {
      paris: { id: 'paris', words: [], more: [] },
      'paris call visit': { id: 'paris', words: ['call', 'visit'], more: [] },
      'paris call | hardware aid': { id: 'paris', words: ['call'], more: ['hardware', 'aid'] },
      'paris | aid': { id: 'paris', words: [], more: ['aid'] },
    }
    expect(Object.keys(lines).map(readWordLine)).toEqual(Object.values(lines))
    expect(Object.values(lines).map(writeWordLine)).toEqual(Object.keys(lines))
  })
})
