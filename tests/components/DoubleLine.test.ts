// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { VueWrapper } from '@vue/test-utils'
import DoubleLine from '../../src/components/line/DoubleLine.vue'
import LineStrip from '../../src/components/line/LineStrip.vue'
import { compileStory } from '../../src/content/compileStory'
import { emitText } from '../../src/content/emitText'
import { doubleLine } from '../../src/engine/doubleLine'
import type { Language } from '../../src/model/ids'
import type { Story } from '../../src/model/Story'
import { type Move, stateAfter } from '../support/buildStory'
import { sample } from '../support/sampleStory'
import { mountStory } from '../support/mountStory'
import { filled } from '../support/filled'

const { compiled } = compileStory(sample())
if (!compiled) throw new Error('The sample has errors.')
const { story, draft } = compiled
const heard: Story = { ...story, start: { ...story.start, standing: 4 } }
const write: readonly Move[] = [{ option: 'write', evidence: 'advice' }, 'go', { option: 'half' }, 'go']

let page: VueWrapper
afterEach(() => page.unmount())

function show(from: Story, moves: readonly Move[], language: Language = 'en'): void {
  const text = emitText(draft, draft.chapters[0]!, language)
  const line = doubleLine(from, stateAfter(from, moves))
  page = mountStory(DoubleLine, { line, textOf: () => text, fixed: story.fixed, language }, { language })
}
const stations = () => page.findAll('.station')
const words = (at: number, side: string): string => stations()[at]?.find(side).text() ?? ''

describe('the double line on the page', () => {
  it('lists the decisions in their order, each with what happened before what was advised', () => {
    show(heard, write)
    expect(stations().map((one) => one.find('.happened .label').text())).toEqual([
      '24 May 2021 · The letter',
      'July 2022 · The list',
    ])
    expect(words(0, '.happened')).toContain('In May 2021, officers took power.')
    expect(words(0, '.happened')).toContain('On record · Briefing, I.1')
    const order = stations()[0]!.text()
    expect(order.indexOf('In May 2021, officers took power.')).toBeLessThan(order.indexOf('Write a letter to everyone'))
  })

  it('prints dates on the record’s strand alone', () => {
    show(heard, write)
    for (const side of filled(page.findAll('.advised'))) expect(side.text()).not.toMatch(/\d/u)
  })

  it('bears the word simulated inside the picture, on the learner’s strand, parted or not', () => {
    show(heard, write)
    expect(stations()[0]?.find('.strands').text()).toBe('simulated')
    page.unmount()
    show(heard, [{ option: 'wait', evidence: 'coup' }])
    expect(stations()[0]?.find('.strands').text()).toBe('simulated')
  })

  it('says where the lines part, what does not come about, and where they meet', () => {
    show(heard, write)
    expect(words(0, '.advised')).toContain('The lines part.')
    expect(words(0, '.advised')).toContain('What the authorities did does not come about on yours.')
    expect(words(0, '.meets')).toBe('The lines meet where “The list” opens on the record.')
    expect(stations()[0]?.find('.strands').attributes('data-shape')).toBe('loop')
  })

  it('runs together with the record where advice is set aside', () => {
    show(story, write)
    expect(words(0, '.advised')).toContain('Set aside, and kept on file. The lines run together.')
    expect(stations()[0]?.find('.strands').attributes('data-shape')).toBe('stub')
    expect(stations()[0]?.find('.meets').exists()).toBe(false)
  })

  it('says the same in French', () => {
    show(heard, write, 'fr')
    expect(words(0, '.advised')).toContain('Les lignes se séparent.')
    expect(stations()[0]?.find('.strands').text()).toBe('simulé')
  })
})

describe('the strip of a run', () => {
  it('tells in words how often the line parted, and that it is simulated', () => {
    const line = doubleLine(heard, stateAfter(heard, write))
    page = mountStory(LineStrip, { line, language: 'en' })
    const picture = page.find('[role=img]')
    expect(picture.attributes('aria-label')).toBe('Parted from the record at 2 of 2 decisions (simulated)')
    expect(picture.text()).toBe('simulated')
  })
})
