// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { VueWrapper } from '@vue/test-utils'
import RecordCard from '../../src/components/story/RecordCard.vue'
import type { Status } from '../../src/model/Fact'
import type { RecordText } from '../../src/model/Text'
import { aParagraph, aSentence, mountStory } from '../support/mountStory'

let page: VueWrapper
afterEach(() => page.unmount())

const told = (text: string, status: Status = 'record') => [aParagraph(aSentence(text, status, ['condemned']))]
const slip: RecordText = { did: told('They wrote nothing.'), then: told('It rained.'), advice: told('Write, it says.') }
const show = (record: RecordText): void => void (page = mountStory(RecordCard, { record, answered: true }))

describe('the slip of what really happened', () => {
  it('opens with what happened, and keeps the rest behind a fold', () => {
    show({ ...slip, headline: told('May 2021: a coup.'), more: told('Much else besides.') })
    const words = page.text()
    expect(words.indexOf('May 2021: a coup.')).toBeLessThan(words.indexOf('They wrote nothing.'))
    const fold = page.get('details')
    expect(fold.attributes('open')).toBeUndefined()
    expect(fold.get('summary').text()).toBe('More on this')
    expect(fold.text()).toContain('Much else besides.')
    expect(fold.text()).not.toContain('Write, it says.')
  })

  it('has no fold and no headline where none is written', () => {
    show(slip)
    expect(page.find('details').exists()).toBe(false)
    expect(page.find('.headline').exists()).toBe(false)
    expect(page.text()).toContain('They wrote nothing.')
  })

  it('says of each part whether it was done, came of it, is a view, a judgement or advice; a note stands without a heading', () => {
    const headings = () => page.findAll('h2, h3').map((one) => one.text())
    show({ ...slip, did: told('It was fake, they said.', 'view'), then: told('A bad sign.', 'judgement') })
    expect(headings()).toEqual([
      'What really happened',
      'How the authorities saw it',
      'How Crisis Group sees it',
      'What Crisis Group advises',
    ])
    page.unmount()
    const note = told('The briefing reports no such choice.', 'note')
    show({ headline: told('Words have hurt.', 'judgement'), did: note, then: told('They hope.', 'view'), advice: note })
    expect(headings()).toEqual(['What the briefing says', 'How it was seen'])
    expect(page.text()).not.toContain('On record')
    page.unmount()
    show({ ...slip, then: [...told('It rained.'), ...told('Bad rain.', 'view')] })
    expect(headings()).toContain('What came then, and how it was seen')
  })
})
