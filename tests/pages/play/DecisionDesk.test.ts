// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick, shallowReactive } from 'vue'
import type { VueWrapper } from '@vue/test-utils'
import DecisionDesk from '../../../src/pages/play/components/DecisionDesk.vue'
import type { Commitment } from '../../../src/components/story/desk'
import { factNotes } from '../../../src/composables/useSources'
import { aParagraph, aSentence, facts, factTexts, mountStory } from '../../support/mountStory'

let page: VueWrapper
let sent: Commitment[]
let went: string[]
let given: Record<string, unknown>
afterEach(() => page.unmount())

const note = factNotes(facts, factTexts)
const options = [
  { id: 'wait', label: 'Wait a week', needs: 1, heard: true, keeps: [0, 1] },
  { id: 'write', label: 'Write tonight', needs: 3, heard: false, keeps: [1] },
]

function sit(props: Record<string, unknown> = {}): VueWrapper {
  sent = []
  went = []
  const gists: Record<string, string> = { condemned: 'A coup was condemned', denial: 'Nothing was staged' }
  const evidence = ['condemned', 'denial'].flatMap((id) => {
    const found = note(id)
    return found ? [{ ...found, gist: gists[id] }] : []
  })
  given = shallowReactive<Record<string, unknown>>({
    weight: 'memo',
    ask: 'What now?',
    options,
    standing: 2,
    evidence,
    pieces: [],
    onCommit: (commitment: Commitment) => sent.push(commitment),
    onNext: () => went.push('next'),
    onBack: () => went.push('back'),
    ...props,
  })
  return (page = mountStory(DecisionDesk, given))
}
const radio = (label: string) =>
  page
    .findAll('label')
    .find((one) => one.text().includes(label))!
    .find('input[type=radio]')
const send = () => page.find('form').trigger('submit')

describe('the desk', () => {
  it('offers advice as radios of one group inside a fieldset with a legend', () => {
    sit()
    const group = page.find('fieldset')
    expect(group.find('legend').text()).toContain('Your advice')
    const radios = group.findAll('input[type=radio]')
    expect(radios).toHaveLength(2)
    expect(new Set(radios.map((one) => one.attributes('name'))).size).toBe(1)
  })

  it(
    'shows the face of whoever asks for an advice beside it, without words, once the words are there',
    { timeout: 30_000 },
    async () => {
      sit({ options: [{ ...options[0], wantedBy: 'hawa' }, options[1]] })
      expect(page.findAll('.option').map((one) => one.find('.portrait').exists())).toEqual([true, false])
      await expect.poll(() => page.find('.portrait [aria-hidden=true] path').exists(), { timeout: 20_000 }).toBe(true)
      expect(page.findAll('.option')[0]!.text()).toBe('Wait a week')
    },
  )

  it('says before commitment what standing an advice against the mood needs', () => {
    sit()
    const warning =
      'Those in power do not want to hear this. Their trust in you is 2: they will not follow, it takes 3. You can still say it.'
    expect(page.text()).toContain(warning)
    const described = radio('Write tonight').attributes('aria-describedby')
    expect(page.find(`[id="${described}"]`).text()).toBe(warning)
    expect(radio('Wait a week').attributes('aria-describedby')).toBeUndefined()
  })

  it('does not send a memo without evidence, says why and goes to the cards', async () => {
    sit()
    await radio('Wait a week').setValue()
    await send()
    expect(sent).toEqual([])
    expect(page.find('[role=alert]').text()).toBe('A memo needs evidence. Choose the card that you rest it on.')
    expect(document.activeElement).toBe(radio('A coup was condemned').element)
  })

  it('asks for the advice first', async () => {
    sit()
    await send()
    expect(page.find('[role=alert]').text()).toBe('Choose your advice first.')
  })

  it('sends advice and evidence together', async () => {
    sit()
    await radio('Write tonight').setValue()
    await radio('A coup was condemned').setValue()
    await send()
    expect(sent).toEqual([{ option: 'write', evidence: 'condemned' }])
  })

  it('asks for the advice of a memo first, then for its evidence alone, and lets the advice be changed', async () => {
    sit({ step: 'advice' })
    expect(page.findAll('fieldset')).toHaveLength(1)
    await send()
    expect(page.find('[role=alert]').text()).toBe('Choose your advice first.')
    await radio('Write tonight').setValue()
    expect(page.find('[type=submit]').text()).toBe('Choose the evidence')
    await send()
    expect([sent, went]).toEqual([[], ['next']])

    given['step'] = 'evidence'
    await nextTick()
    expect(page.findAll('legend').map((one) => one.text())).toEqual(['2. One card goes with it'])
    expect(page.find('.advised').text()).toContain('I advise: Write tonight')
    await page.find('.advised button').trigger('click')
    expect(went).toEqual(['next', 'back'])
    await radio('A coup was condemned').setValue()
    await send()
    expect(sent).toEqual([{ option: 'write', evidence: 'condemned' }])
  })

  it('asks for both where one comes to the evidence without advice, as after a reload', async () => {
    sit({ step: 'evidence' })
    expect(page.findAll('fieldset')).toHaveLength(2)
    await radio('Write tonight').setValue()
    expect(page.findAll('fieldset')).toHaveLength(2)
    await radio('A coup was condemned').setValue()
    await send()
    expect(sent).toEqual([{ option: 'write', evidence: 'condemned' }])
  })

  it('shows a card as a line with its sign, and opens the one that is chosen: its words, what stands against it, and whose it is', async () => {
    sit()
    const card = page.findAll('.card')[1]!
    const line = 'Nothing was staged A view · The Malian authorities · contested'
    expect(card.text().replace(/\s+/gu, ' ')).toBe(line)
    await radio('Nothing was staged').setValue()
    expect(card.text()).toContain(
      'Contested. Against it stands: Paris accused a company of staging the scene. (France, II.4)',
    )
    await radio('A coup was condemned').setValue()
    expect(card.text().replace(/\s+/gu, ' ')).toBe(line)
  })

  it('asks no evidence of a call', async () => {
    sit({ weight: 'call', evidence: [] })
    expect(page.findAll('fieldset')).toHaveLength(1)
    await radio('Wait a week').setValue()
    await send()
    expect(sent).toEqual([{ option: 'wait', evidence: null }])
  })

  it('strikes out what the chosen advice does not keep, and says so in words', async () => {
    const pieces = [[aParagraph(aSentence('We are angry.'))], [aParagraph(aSentence('We will talk.'))]]
    sit({ weight: 'set-piece', form: 'speech', pieces, evidence: [] })
    const states = () =>
      page.findAll('.parts > li').map((one) => `${one.attributes('data-state')}: ${one.find('.state').text()}`)
    expect(states()).toEqual(['open: Passage 1', 'open: Passage 2'])
    await radio('Write tonight').setValue()
    expect(states()).toEqual(['gone: Passage 1: struck out', 'kept: Passage 2: kept'])
    await radio('Wait a week').setValue()
    expect(states()).toEqual(['kept: Passage 1: kept', 'kept: Passage 2: kept'])
  })
})
