// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { VueWrapper } from '@vue/test-utils'
import ChapterEnd from '../../../src/pages/play/components/late/ChapterEnd.vue'
import EndingCoda from '../../../src/pages/play/components/late/EndingCoda.vue'
import { recalledAt } from '../../../src/components/story/passages'
import type { Block, EndingText, EpisodeText } from '../../../src/model/Text'
import { aParagraph, aSentence, mountStory } from '../../support/mountStory'

let page: VueWrapper | undefined
afterEach(() => {
  page?.unmount()
  page = undefined
})

const told = (text: string): Block[] => [aParagraph(aSentence(text))]

describe('the end of a chapter', () => {
  const end = { title: 'One', chapter: '1-one', language: 'en' }

  it('says what the section argues, before the ways to its quiz', () => {
    page = mountStory(ChapterEnd, { ...end, argument: told('A balance is possible.') })
    const words = page.text()
    expect(words).toContain('The argument of this chapter')
    expect(words.indexOf('A balance is possible.')).toBeLessThan(words.indexOf('Quiz'))
  })

  it('has no such part where it is not written yet', () => {
    page = mountStory(ChapterEnd, { ...end, argument: [] })
    expect(page.text()).not.toContain('The argument of this chapter')
  })
})

describe('a coda', () => {
  it('is told with those parts of an ending that it has', () => {
    const text: EndingText = {
      title: 'The key',
      body: told('You leave it.'),
      record: [],
      advice: [],
      cost: told('Three wages.'),
      leftOut: [],
    }
    page = mountStory(EndingCoda, { text })
    expect(page.findAll('h3')).toHaveLength(1)
    expect(page.text()).toContain('Three wages.')
  })
})

describe('the head of a file', () => {
  const text = { previously: told('Where we are.'), catchingUp: told('What you need.') } as unknown as EpisodeText
  const here = { opens: true, episode: 'second' }

  it('tells everybody where we are, and only who begins here what that reader needs', () => {
    expect(recalledAt(here, text, null)).toEqual(text.previously)
    expect(recalledAt(here, text, 'first')).toEqual(text.previously)
    expect(recalledAt(here, text, 'second')).toEqual([...text.previously, ...text.catchingUp])
  })

  it('is told once, at the first scene', () => {
    expect(recalledAt({ ...here, opens: false }, text, 'second')).toEqual([])
  })
})
