// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { VueWrapper } from '@vue/test-utils'
import StoryBlocks from '../../src/components/story/StoryBlocks.vue'
import type { PersonMet } from '../../src/components/story/metIn'
import type { Block } from '../../src/model/Text'
import { aParagraph, aSentence, mountStory } from '../support/mountStory'

let page: VueWrapper
afterEach(() => page.unmount())

const read = (
  blocks: readonly Block[],
  options = {},
  met: ReadonlyMap<Block, readonly PersonMet[]> = new Map(),
): VueWrapper => (page = mountStory(StoryBlocks, { blocks, met }, options))
const signs = (): string[] => page.findAll('button.sign').map((sign) => sign.attributes('aria-label') ?? '')

describe('prose', () => {
  it('leaves what is simulated unmarked and names the status and paragraph of the rest', () => {
    read([
      aParagraph(
        aSentence('You wait.'),
        aSentence(' It was condemned.', 'record', ['condemned']),
        aSentence(' It was denied.', 'view', ['denial']),
      ),
    ])
    expect(signs()).toEqual(['On record: II.3', 'A view: II.4'])
    expect(page.find('p').text()).toBe('You wait. It was condemned. It was denied.')
  })

  it('lets neighbours that rest on the same facts share one sign', () => {
    read([
      aParagraph(
        aSentence('One.', 'record', ['condemned']),
        aSentence(' Two.', 'record', ['condemned']),
        aSentence(' Three.', 'record', ['balance']),
      ),
    ])
    expect(signs()).toEqual(['On record: II.3', 'On record: V.3'])
  })

  it('keeps a space between sentences, and none before a closing mark', () => {
    read([
      aParagraph(
        aSentence('He says.'),
        aSentence('“It was condemned', 'record', ['condemned']),
        aSentence('.” He sits.'),
      ),
    ])
    expect(page.find('p').text()).toBe('He says. “It was condemned.” He sits.')
  })

  it('opens a note with whose statement it is, what contests it and where the briefing says it', async () => {
    read([aParagraph(aSentence('The pictures, they say, are false.', 'view', ['denial']))])
    await page.find('button.sign').trigger('click')
    const note = page.find('dialog')
    expect(note.attributes('open')).toBeDefined()
    await vi.waitFor(() => expect(note.text()).toContain('A view'))
    for (const words of [
      'A view',
      'The Malian authorities',
      'The authorities called the pictures false.',
      'paragraph II.4',
      'Contested.',
      'Paris accused a company',
    ]) {
      expect(note.text()).toContain(words)
    }
  })

  it('tells one side of a condition', () => {
    const block: Block = {
      kind: 'when',
      condition: { kind: 'always' },
      then: [aParagraph(aSentence('Yes.'))],
      otherwise: [aParagraph(aSentence('No.'))],
    }
    read([block])
    expect(page.text()).toContain('Yes.')
    page.unmount()
    read([block], { holds: () => false })
    expect(page.text()).toContain('No.')
  })

  it('leads to somebody’s words with their face, and sets several below theirs', () => {
    const [spoken, joint] = [aParagraph(aSentence('“Wait,” says Hawa.')), aParagraph(aSentence('Two come in.'))]
    const [hawa, akli, foune] = ['Hawa', 'Akli', 'Founé'].map((name) => ({ id: name, name, role: 'invented' }))
    read(
      [spoken, joint],
      {},
      new Map([
        [spoken, [hawa!]],
        [joint, [akli!, foune!]],
      ]),
    )
    expect(page.text()).toMatch(/^Hawa, invented“Wait,” says Hawa\.Two come in\.Akli, inventedFouné, invented/u)
  })

  it('sets what somebody says apart from what is told, what they say in a row under one face', () => {
    const says = (words: string): Block => ({ kind: 'paragraph', sentences: [aSentence(words)], by: 'hawa' })
    const [first, second] = [says('“Wait,” says Hawa.'), says('“Still,” says Hawa.')]
    const hawa = [{ id: 'hawa', name: '', role: '' }]
    read(
      [first, second, aParagraph(aSentence('It rains.'))],
      {},
      new Map([
        [first, hawa],
        [second, hawa],
      ]),
    )
    expect(page.findAll('.bubble').map((bubble) => bubble.text())).toEqual(['“Wait,” says Hawa.“Still,” says Hawa.'])
    expect(page.findAll('.bubble p')).toHaveLength(2)
    expect(page.findAll('.portrait')).toHaveLength(1)
    expect(page.text()).toMatch(/^“Wait,” says Hawa\.“Still,” says Hawa\.It rains\./u)
  })

  it('says who somebody is over their first words, with one face for both', () => {
    const first: Block = { kind: 'paragraph', sentences: [aSentence('“Wait,” says Hawa.')], by: 'hawa' }
    read([first], {}, new Map([[first, [{ id: 'hawa', name: 'Hawa', role: 'invented' }]]]))
    expect(page.text()).toMatch(/^Hawa, invented“Wait,” says Hawa\./u)
    expect(page.findAll('.bubble')).toHaveLength(1)
    expect(page.findAll('.portrait')).toHaveLength(1)
  })

  it('explains a hard word in place', async () => {
    read([
      aParagraph({
        status: 'simulated',
        cites: [],
        parts: [
          { kind: 'text', text: 'A ' },
          { kind: 'term', term: 'memo', text: 'memo' },
          { kind: 'text', text: ' lies there.' },
        ],
      }),
    ])
    const term = page.find('[role=button].term')
    expect(term.attributes('aria-expanded')).toBe('false')
    await term.trigger('click')
    expect(page.find('p').text()).toBe('A memo (A short paper.) lies there.')
  })

  it('says in place who a name is, and leaves a name without an explanation plain', async () => {
    read([
      aParagraph({
        status: 'simulated',
        cites: [],
        parts: [
          { kind: 'name', name: 'organisation-ecowas', text: 'ECOWAS' },
          { kind: 'text', text: ' calls ' },
          { kind: 'name', name: 'place-nowhere', text: 'Nowhere' },
          { kind: 'text', text: '.' },
        ],
      }),
    ])
    expect(page.findAll('[role=button].term')).toHaveLength(1)
    await page.get('[role=button].term').trigger('click')
    expect(page.find('p').text()).toBe('ECOWAS (A body of West Africa.) calls Nowhere.')
  })

  it('sets a document apart, with its kind and title', () => {
    read([{ kind: 'paper', paper: 'cable', title: 'Embassy', blocks: [aParagraph(aSentence('No news.'))] }])
    expect(page.find('figure figcaption').text()).toBe('CableEmbassy')
    expect(page.find('figure').text()).toContain('No news.')
  })

  it('says the same in French', () => {
    read([aParagraph(aSentence('Le coup est condamné.', 'record', ['condemned']))], { language: 'fr' })
    expect(signs()).toEqual(['Établi\u202f: II.3'])
  })
})
