// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import type { VueWrapper } from '@vue/test-utils'
import ItemCard from '../../src/components/quiz/ItemCard.vue'
import type { Answered } from '../../src/components/quiz/answered'
import { words as itemEn } from '../../src/messages/item/en'
import type { ItemText } from '../../src/model/Text'
import type { EvidenceItem, MatchItem, NumericItem, OrderItem } from '../../src/model/Story'
import { anItem } from '../support/buildStory'
import { mountStory } from '../support/mountStory'

let page: VueWrapper
let answers: Answered[]
let went: number
afterEach(() => page.unmount())

const place = { id: 'q', chapter: 'c', episode: 'e', scene: 's', objective: 'o' }
const text: ItemText = {
  stem: 'Who condemned the coup?',
  options: {
    a: { text: 'Paris', feedback: 'Paris did (II.3).' },
    b: { text: 'Nobody', feedback: 'Paris did, within days (II.3).' },
    c: { text: 'Moscow', feedback: 'The briefing says no such thing.' },
  },
}
const single = anItem('q', { facts: ['condemned'] })
const view = { ...place, type: 'single', options: ['b', 'a', 'c'] }

function ask(props: Record<string, unknown> = {}): void {
  answers = []
  went = 0
  page = mountStory(ItemCard, {
    view,
    item: single,
    text,
    words: itemEn,
    nextLabel: 'Next',
    onAnswered: (answer: Answered) => answers.push(answer),
    onNext: () => (went += 1),
    ...props,
  })
}
async function check(): Promise<void> {
  await page.find('form').trigger('submit')
  await nextTick()
}
const pick = (option: number) => page.findAll('.field input')[option]!.setValue()

describe('a card', () => {
  it('is a group of radios named by its stem; several keys make it checkboxes', () => {
    ask()
    expect(page.findAll('.field input').map((one) => one.attributes('type'))).toEqual(['radio', 'radio', 'radio'])
    const group = page.find('fieldset.choice')
    expect(page.find(`[id="${group.attributes('aria-labelledby')}"]`).text()).toBe(text.stem)
    page.unmount()
    ask({ view: { ...view, type: 'multiple' }, item: { ...single, type: 'multiple' } })
    expect(page.findAll('.field input[type=checkbox]')).toHaveLength(3)
  })

  it('asks for an answer before it checks, and gives nothing away', async () => {
    ask()
    await check()
    expect(answers).toEqual([])
    expect(page.find('[role=alert]').text()).toBe('Choose an answer first.')
    expect(page.text()).not.toContain('II.3')
  })

  it('takes how sure one is with the first try where that is asked, and tells what is so', async () => {
    ask()
    expect(page.find('.sure').exists()).toBe(false)
    page.unmount()
    ask({ settings: { tries: 2, feedback: 'now', confidence: true } })
    await pick(1)
    await page.findAll('.sure input')[2]!.setValue()
    await check()
    expect(answers).toEqual([{ chosen: ['a'], confidence: 'guess' }])
    expect(page.find('[data-verdict]').text()).toBe('Right · 1 of 1 point')
    expect(page.text()).toContain('The briefing says no such thing.')
    expect(page.text()).toContain('Read in paragraph II.3')
    expect(page.text()).toContain('On record')
  })

  it('says after a wrong try where to look, not the answer, and gives half for the second', async () => {
    ask()
    await pick(0)
    await check()
    expect(page.text()).toContain('You read about it under II.3.')
    expect(page.text()).not.toContain('Paris did')
    await check()
    expect(page.find('[role=alert]').text()).toContain('You gave this answer before')
    await pick(1)
    await check()
    expect(answers).toEqual([{ chosen: ['b'] }, { chosen: ['a'], again: true }])
    expect(page.find('[data-verdict]').text()).toBe('Right on the second try · 0.5 of 1 point')
  })

  it('prefers the author’s hint, and shows the answer to who declines the second try', async () => {
    ask({ text: { ...text, hint: 'Look at the fifth night.' } })
    await pick(0)
    await check()
    expect(page.text()).toContain('Look at the fifth night.')
    await page.findAll('.act button')[1]!.trigger('click')
    expect(answers).toHaveLength(1)
    expect(page.find('[data-state=key]').text()).toContain('the answer')
    expect(page.find('[data-state=miss]').text()).toContain('your answer')
  })

  it('offers no second try where only one is allowed', async () => {
    ask({ settings: { tries: 1, feedback: 'now', confidence: false } })
    expect(page.find('.sure').exists()).toBe(false)
    await pick(0)
    await check()
    expect(page.text()).toContain('Paris did, within days (II.3).')
  })

  it('tells nothing before the end where feedback waits, and everything then', async () => {
    ask({ settings: { tries: 2, feedback: 'end', confidence: true } })
    await pick(0)
    await check()
    expect([answers.length, went]).toEqual([1, 1])
    expect(page.text()).not.toContain('II.3')
    page.unmount()
    ask({ given: [{ chosen: ['b'] }], heading: 'h3' })
    expect(page.find('h3').text()).toBe(text.stem)
    expect(page.text()).toContain('Paris did, within days (II.3).')
    expect(page.find('.act').exists()).toBe(false)
  })
})

describe('an answer that is right in part', () => {
  it('says which parts, by word and sign, before the second try and after it', async () => {
    const item: MatchItem = {
      ...single,
      type: 'match',
      premises: ['a', 'b', 'c'],
      targets: ['x', 'y', 'z'],
      key: ['a.x', 'b.y', 'c.z'],
    }
    ask({
      item,
      view: { ...place, type: 'match', premises: item.premises, targets: item.targets },
      text: { ...text, targets: { x: 'Then', y: 'Now', z: 'Never' } },
    })
    for (const [at, target] of ['x', 'z', 'y'].entries()) await page.findAll('select')[at]!.setValue(target)
    await check()
    expect(page.text()).toContain('1 of 3 parts are right.')
    expect(page.findAll('.parts li').map((one) => one.text())).toEqual([
      '✓right · Paris',
      '✗not this · Nobody',
      '✗not this · Moscow',
    ])
  })

  it('of a choice of several names the parts once it is told, not before', async () => {
    ask({ view: { ...view, type: 'multiple' }, item: { ...single, type: 'multiple', key: ['a', 'c'] } })
    await pick(0)
    await check()
    expect(page.text()).not.toMatch(/parts? (is|are) right|✓|✗/u)
    await page.findAll('.act button')[1]!.trigger('click')
    expect(page.text()).toContain('0 of 3 parts are right.')
    expect(page.text()).toContain('✗ missed')
  })

  it('is none of a single choice', async () => {
    ask()
    await pick(0)
    await check()
    expect(page.text()).not.toMatch(/of 3 parts/u)
  })
})

describe('an order', () => {
  const item: OrderItem = { ...single, type: 'order', options: ['a', 'b', 'c'], key: ['a', 'b', 'c'] }

  it('is moved by buttons that name their line; focus stays with it and the place is said', async () => {
    ask({ item, view: { ...view, type: 'order', options: ['b', 'a', 'c'] } })
    await page.find('[aria-label="Move up: Paris"]').trigger('click')
    await nextTick()
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move up: Paris')
    expect(page.find('.order [role=status]').text()).toBe('Place 1 of 3: Paris')
    await check()
    expect(answers).toEqual([{ chosen: ['a', 'b', 'c'] }])
  })
})

describe('a match', () => {
  const item: MatchItem = { ...single, type: 'match', premises: ['a', 'b'], targets: ['x', 'y'], key: ['a.x', 'b.y'] }

  it('counts what is still open, and does not take a target given twice', async () => {
    ask({
      item,
      view: { ...place, type: 'match', premises: ['a', 'b'], targets: ['x', 'y'] },
      text: { ...text, targets: { x: 'Then', y: 'Now' } },
    })
    const [first, second] = page.findAll('select')
    await first!.setValue('x')
    await check()
    expect(page.find('[role=alert]').text()).toBe('Choose a sentence for each first: 1 is still open.')
    await second!.setValue('x')
    await check()
    expect(page.find('[role=alert]').text()).toContain('You have used one sentence twice')
    await second!.setValue('y')
    await check()
    expect(answers).toEqual([{ chosen: ['a.x', 'b.y'] }])
  })
})

describe('a passage', () => {
  it('is a group of radios in the order of its sentences, and says of the chosen one what it is worth', async () => {
    const item: EvidenceItem = { ...single, type: 'evidence', options: ['c', 'a', 'b'], key: ['a'] }
    ask({ item, view: { ...place, type: 'evidence', options: ['c', 'a', 'b'] } })
    expect(page.findAll('.field input[type=radio]').map((one) => one.attributes('value'))).toEqual(['c', 'a', 'b'])
    await check()
    expect(page.find('[role=alert]').text()).toBe('Choose a sentence first.')
    await pick(1)
    await check()
    expect(page.find('[data-verdict]').text()).toBe('Right · 1 of 1 point')
    expect(page.find('[data-state=key]').text()).toContain('Paris did (II.3).')
  })
})

describe('a number', () => {
  const item: NumericItem = { ...single, type: 'numeric', key: 2.5, tolerance: 0, slips: [25] }

  it('is read with a comma, and a slip is answered as such', async () => {
    const told = { ...text, options: {}, unit: 'tonnes', feedback: 'It is so.', slips: ['A decimal went astray.'] }
    ask({
      item,
      view: { ...place, type: 'numeric' },
      text: told,
      settings: { tries: 1, feedback: 'now', confidence: false },
    })
    await page.find('.field input').setValue('25')
    await check()
    expect(page.text()).toContain('A decimal went astray.')
    expect(page.text()).toContain('The answer: 2.5 tonnes')
    page.unmount()
    ask({ item, view: { ...place, type: 'numeric' }, text: told })
    await page.find('.field input').setValue('2,5')
    await check()
    expect(page.find('[data-verdict]').text()).toContain('Right')
  })
})
