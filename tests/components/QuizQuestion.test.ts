// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { VueWrapper } from '@vue/test-utils'
import QuizQuestion from '../../src/components/quiz/QuizQuestion.vue'
import { mountStory } from './mountStory'

let page: VueWrapper
let checked: (readonly string[])[]
afterEach(() => page.unmount())

const text = {
  stem: 'Who condemned the coup?',
  options: {
    a: { text: 'Paris', feedback: 'Paris did (II.3).' },
    b: { text: 'Nobody', feedback: 'Paris did, within days (II.3).' },
    c: { text: 'Moscow', feedback: 'The briefing says no such thing.' },
  },
}
const item = {
  id: 'q',
  type: 'single',
  chapter: 'c',
  episode: 'e',
  scene: 's',
  objective: 'o',
  options: ['b', 'a', 'c'],
}

function ask(props: Record<string, unknown> = {}): void {
  checked = []
  page = mountStory(QuizQuestion, {
    number: 1,
    total: 2,
    item,
    text,
    facts: ['condemned'],
    marks: null,
    score: null,
    onCheck: (chosen: readonly string[]) => checked.push(chosen),
    ...props,
  })
}

describe('a question', () => {
  it('is a group of radios named by its stem; several keys make it checkboxes', () => {
    ask()
    expect(page.findAll('input').map((one) => one.attributes('type'))).toEqual(['radio', 'radio', 'radio'])
    expect(page.find(`[id="${page.find('fieldset').attributes('aria-labelledby')}"]`).text()).toBe(text.stem)
    page.unmount()
    ask({ item: { ...item, type: 'multiple' } })
    expect(page.findAll('input[type=checkbox]')).toHaveLength(3)
  })

  it('gives nothing away before the answer', () => {
    ask()
    expect(page.text()).not.toContain('II.3')
  })

  it('asks for an answer before it checks', async () => {
    ask()
    await page.find('form').trigger('submit')
    expect(checked).toEqual([])
    expect(page.find('[role=alert]').text()).toBe('Choose an answer first.')
  })

  it('checks what was chosen', async () => {
    ask()
    await page.findAll('input')[1]!.setValue()
    await page.find('form').trigger('submit')
    expect(checked).toEqual([['a']])
  })

  it('gives every option its feedback, marks the answer in words and says where it was read', () => {
    const marks = [
      { option: 'a', chosen: false, key: true, right: false },
      { option: 'b', chosen: true, key: false, right: false },
      { option: 'c', chosen: false, key: false, right: true },
    ]
    ask({ marks, score: { points: 0, max: 1 } })
    const told = page.findAll('.option').map((one) => one.text())
    expect(told[0]).toContain('your answer')
    expect(told[0]).toContain('Paris did, within days (II.3).')
    expect(told[1]).toContain('the answer')
    expect(told[2]).toContain('The briefing says no such thing.')
    expect(page.find('.verdict').text()).toBe('Not this')
    expect(page.find('.source').text()).toContain('Read in paragraph II.3')
  })
})
