// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { VueWrapper } from '@vue/test-utils'
import ScenePassage from '../../../src/pages/play/components/ScenePassage.vue'
import type { Block } from '../../../src/model/Text'
import { aParagraph, aSentence, facts, factTexts, labels, mountStory } from '../../support/mountStory'

let page: VueWrapper
afterEach(() => page.unmount())

const signed = [
  aParagraph(aSentence('It was condemned.', 'record', ['condemned'])),
  aParagraph(aSentence('Balance.', 'judgement', ['balance'])),
]

function show(body: readonly Block[], hint = true): void {
  page = mountStory(ScenePassage, {
    view: {
      kind: 'scene',
      scene: 's',
      chapter: 'c',
      episode: 'e',
      opens: false,
      date: '2021-05-24',
      place: 'bamako',
      cast: [],
      arrivals: [],
      decision: null,
    },
    text: {
      title: 'The letter',
      date: '24 May 2021',
      place: 'Bamako',
      body,
      ask: '',
      pieces: [],
      options: {},
      arrivals: [],
    },
    chapter: { language: 'en', facts: factTexts, sources: facts, cast: {} },
    language: 'en',
    episode: undefined,
    previously: [],
    ends: [body.length],
    part: 1,
    labels,
    standing: 3,
    ecowas: 4,
    hint,
  })
}

describe('a scene', () => {
  it('says what its signs mean where they first stand, those alone that it has, until one closes it', async () => {
    show(signed)
    const line = page.get('.hint')
    expect(line.findAll('b').map((sign) => sign.text())).toEqual(['On record', 'Crisis Group’s judgement'])
    await line.get('button').trigger('click')
    expect(page.getComponent(ScenePassage).emitted('known')).toHaveLength(1)
  })

  it.each([
    ['to who knows them', signed, false],
    ['where nothing carries a sign', [aParagraph(aSentence('Night.'))], true],
    ['where a note of the story does', [...signed, aParagraph(aSentence('Of signs.', 'note'))], true],
  ] as const)('does not explain signs %s', (_, body, hint) => {
    show(body, hint)
    expect(page.find('.hint').exists()).toBe(false)
  })
})
