// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { VueWrapper } from '@vue/test-utils'
import OutcomePassage from '../../../src/pages/play/components/late/OutcomePassage.vue'
import { ringTopic } from '../../../src/messages/ring/ringTopic'
import type { OutcomeHere } from '../../../src/components/story/passages'
import type { ShownChange } from '../../../src/engine/SceneView'
import type { Basis } from '../../../src/model/Story'
import type { SceneText } from '../../../src/model/Text'
import {
  aChapter,
  aDecision,
  anEpisode,
  anOption,
  aScene,
  aState,
  aStep,
  aStory,
  flag,
  waysTo,
} from '../../support/buildStory'
import { aParagraph, aSentence, factTexts, labels, mountStory } from '../../support/mountStory'

// As a page does before it draws anything.
beforeAll(() => ringTopic.fetch('en'))

let page: VueWrapper
afterEach(() => page.unmount())

const aChange = (
  index: number,
  on: ShownChange['effect']['on'],
  values: [number, number, number, number],
  basis: Basis,
  cites: string[] = [],
): ShownChange => {
  const [before, after, from, to] = values
  return { index, before, after, from, to, effect: { on, by: after - before || 1, basis, cites } }
}

const text = {
  title: 'The letter',
  date: '24 May 2021',
  place: 'Bamako',
  body: [],
  ask: '',
  pieces: [],
  arrivals: [],
  options: {
    write: {
      label: 'Write tonight',
      outcome: [aParagraph(aSentence('They read the agreement of Lyon.'))],
      aside: [aParagraph(aSentence('They file it. Aguibou sighs.'))],
      because: ['Letters help.', 'Paper is slow.', 'Nothing left.'],
    },
    // As in the story’s scene `paris-draft`.
    mediator: { label: 'Ask', outcome: [], aside: [aParagraph(aSentence('Aguibou pays.'))], because: [] },
    again: { label: 'Write to each of them again', short: 'Write again', outcome: [], aside: [], because: [] },
    wait: { label: 'Wait', outcome: [], aside: [], because: ['The record goes its way.'] },
  },
  record: {
    did: [aParagraph(aSentence('It was condemned.', 'record', ['condemned']))],
    then: [aParagraph(aSentence('It went on.', 'record', ['condemned']))],
    advice: [aParagraph(aSentence('Balance.', 'judgement', ['balance']))],
  },
}

// Where a letter was sent the story goes on with the answer to it, else with the end of the file.
const story = aStory([
  aChapter('c', [
    anEpisode('e', [
      aScene('s', {
        decision: aDecision({
          options: [
            anOption('write'),
            anOption('again', { supports: ['balance'] }),
            anOption('wait', { supports: ['balance'] }),
          ],
        }),
        next: [{ when: flag('letter'), to: 'answer' }, ...waysTo(null)],
      }),
      aScene('answer'),
      aScene('as-told', { decision: aDecision({ told: true, options: [anOption('write'), anOption('wait')] }) }),
    ]),
    anEpisode('another', [aScene('elsewhere')]),
  ]),
])
const reader = { flags: new Set<string>() }
afterEach(() => reader.flags.clear())

function show(
  outcome: Partial<OutcomeHere['outcome']> = {},
  weight: 'memo' | 'call' | 'set-piece' = 'call',
  beats: { part?: number; parts?: number } = {},
  parting?: SceneText['parting'],
  scene = 's',
): void {
  const view = {
    kind: 'outcome',
    scene,
    chapter: 'c',
    episode: 'e',
    opens: true,
    date: '2021-05-24',
    place: 'bamako',
    cast: ['aguibou'],
    arrivals: [],
    decision: { weight, evidence: [], pieces: 0, options: ['write', 'again', 'wait'].map((id) => ({ id })) },
    outcome: {
      option: 'write',
      evidence: 'condemned',
      judgement: 'supports',
      heeded: true,
      applied: 'write',
      record: 'wait',
      standing: { before: 3, after: 4 },
      changes: [
        aChange(0, 'france', [5, 6, 2, 3], 'inferred', ['balance']),
        aChange(1, 'un', [3, 4, 2, 2], 'said', ['condemned']),
        aChange(2, 'treasury', [0, 0, 0, 0], 'invented'),
      ],
      ...outcome,
    },
  }
  page = mountStory(OutcomePassage, {
    view,
    text: parting ? { ...text, parting } : text,
    language: 'en',
    story,
    state: aState([aStep()], { position: { kind: 'outcome', scene: 's' }, flags: reader.flags }),
    chapter: {
      scenes: {
        answer: { title: 'A number in Paris', date: 'September 2021', ask: 'Do you dial it?' },
        elsewhere: { title: 'Elsewhere', date: '' },
        'paris-aid': { title: 'Before eight', date: '' },
      },
      facts: factTexts,
      gists: { condemned: 'A coup was condemned' },
      cast: {
        aguibou: { name: 'Aguibou Ly', role: 'a diplomat' },
        akli: { name: 'Akli ag Sidi', role: 'a clerk' },
      },
    },
    episode: undefined,
    labels,
    standing: ['', 'unread', 'heard out', 'read', 'waited for', 'asked'],
    ...beats,
  })
}
/** The same when all of it is there: it is painted in two steps. */
async function showWhole(...told: Parameters<typeof show>): Promise<void> {
  show(...told)
  await vi.waitUntil(() => page.find('.go').exists() || page.find('#predict').exists(), { timeout: 20_000 })
}
/** What of the outcome is in sight on a screen. */
const inSight = (): string[] => page.findAll('.beat').flatMap((beat) => (beat.classes('away') ? [] : [beat.text()]))
const moves = (): string[] =>
  page.findAll('.move').map((line) =>
    line
      .findAll('summary, p')
      .map((part) => part.text())
      .join(' '),
  )
/** Until what is fetched with the first outcome is there. */
const arrived = () => vi.waitUntil(() => moves().length > 0, { timeout: 20_000 })
const effects = (): string[][] => page.findAll('.effect').map((one) => one.findAll('p').map((line) => line.text()))

describe('the outcome', () => {
  it('has what really happened in a part of its own, or not, for whoever wants all at once', async () => {
    const seen = async (...told: Parameters<typeof show>): Promise<string[]> => {
      show(...told)
      await vi.waitFor(() => expect(page.findAll('.go')).toHaveLength(1))
      const words = inSight().map((beat) => /What (?:changed|really happened)/u.exec(beat)?.[0] ?? '')
      page.unmount()
      return words
    }
    expect(await seen({}, 'call')).toEqual(['What changed', 'What really happened'])
    expect(await seen({}, 'call', { part: 1, parts: 2 })).toEqual(['What changed'])
    expect(await seen({ predicted: null }, 'memo', { part: 1, parts: 2 })).toEqual(['What changed'])
    expect(await seen({}, 'memo', { part: 2, parts: 2 })).toEqual(['What really happened'])
    show({}, 'memo', { part: 2, parts: 2 })
    expect(page.text()).toContain('Part 2 of 2')
    expect(page.text()).toContain('They read the agreement of Lyon.')
  })

  it('lets nobody go on before all is there: the verdict is painted first', async () => {
    show()
    expect(page.text()).toContain('They read the agreement of Lyon.')
    expect(page.findAll('.go')).toHaveLength(0)
    expect(page.text()).not.toContain('It was condemned.')
    await vi.waitFor(() => expect(page.text()).toContain('It was condemned.'))
    expect(page.findAll('.go')).toHaveLength(1)
  })

  it('says what one advised, and over what came of it that it is of this story; shows who reacts, where they are told of', () => {
    show()
    expect(page.find('.outcome').text()).toMatch(
      /^You advised: Write tonight\s*It is done as you say\s*Invented for this story\s*They read the agreement of Lyon\.\s*Your card: “A coup was condemned”\.\s*✓ It supports your advice\./u,
    )
    // A name is a word of its own: no part of “agreement” or “Lyon” shows a face.
    expect(page.find('.face').exists()).toBe(false)
    page.unmount()
    show({ heeded: false })
    expect(page.find('.face').text()).toBe('Aguibou Ly')
  })

  it('shows a picture of what came of it over the words, and how whoever reacts takes it', async () => {
    const face = async (scene: string, at: string): Promise<string> => {
      show({ option: 'mediator', heeded: false, changes: [] }, 'call', {}, undefined, scene)
      await expect.poll(() => page.find(`${at} path`).exists(), { timeout: 20_000 }).toBe(true)
      return page.get(at).html()
    }
    const calm = await face('s', '.portrait')
    expect(page.find('.spot').exists()).toBe(false)
    page.unmount()
    const troubled = await face('paris-draft', '.spot svg svg')
    // Who is moved holds the head askew.
    expect(calm).not.toContain('rotate')
    expect(troubled).toContain('rotate')
    expect(page.get('.face').text()).toMatch(/troubled$/u)
    await expect.poll(() => page.find('.spot [aria-hidden=true] path').exists(), { timeout: 20_000 }).toBe(true)
    expect(page.get('.spot').element.compareDocumentPosition(page.get('.prose').element)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
  })

  it('names the scene that comes back to advice that was followed, and none where it was set aside', () => {
    const again = (heeded: boolean): string => {
      show({ option: 'mediator', heeded, changes: [] }, 'call', {}, undefined, 'paris-draft')
      return page.find('.outcome').text()
    }
    expect(again(true)).toContain('You will hear of this again: Before eight')
    page.unmount()
    expect(again(false)).not.toContain('You will hear')
  })

  it.each([
    ['what comes nearest to it', 'write', 'You advised what comes nearest to what was really done.'],
    [
      'another course, and which option that is nearest to',
      'wait',
      'The real authorities did not do what you advised. What they did comes nearest to: Wait',
    ],
    ['nothing where no step is reported', null, ''],
  ])('says above the record whether one advised it: %s', async (_, record, said) => {
    await showWhole({ record })
    const line = page.find('.beside')
    expect(line.exists() ? line.text() : '').toBe(said)
  })

  it('asks at a memo beside what changed what was really done: the answer leads on, and one button where there is none to give', async () => {
    await showWhole({ record: 'wait' }, 'memo', { part: 1, parts: 2 })
    expect(page.findAll('.go')).toHaveLength(0)
    await page.findAll('.choice').at(-1)?.trigger('click')
    expect(page.findComponent(OutcomePassage).emitted()).toMatchObject({ predict: [['wait']], go: [[]] })
    page.unmount()
    await showWhole({ predicted: 'wait' }, 'memo', { part: 1, parts: 2 })
    expect(page.findAll('.go')).toHaveLength(1)
    // It stands where the words end: over them it would hide what changed.
    expect(page.find('.go').classes('thumb-reach')).toBe(false)
    page.unmount()
    // Who stands at the record has passed the question, and is not held up by it.
    await showWhole({}, 'memo', { part: 2, parts: 2 })
    expect(page.findAll('.go')).toHaveLength(1)
    await vi.waitFor(() => expect(inSight().join(' ')).toContain('It was condemned.'))
  })

  it('asks nobody to foretell what the outcome of their own advice has just told them, or what the briefing does not say', async () => {
    for (const record of ['write', null]) {
      await showWhole({ record }, 'memo', { part: 1, parts: 2 })
      expect(page.find('#predict').exists()).toBe(false)
      expect(page.findAll('.go')).toHaveLength(1)
      page.unmount()
    }
    await showWhole({ record: 'wait' }, 'memo', { part: 1, parts: 2 })
    expect(page.find('#predict').exists()).toBe(true)
    expect(page.findAll('.go')).toHaveLength(0)
    // One's own advice is known to be wrong, and is no choice.
    expect(page.findAll('.choice').map((choice) => choice.text())).toEqual(['Write again', 'Wait'])
  })

  it('asks nobody to foretell what comes whatever one advises, since each outcome has told it', async () => {
    await showWhole({}, 'memo', { part: 1, parts: 2 }, undefined, 'as-told')
    expect(page.find('#predict').exists()).toBe(false)
    expect(page.findAll('.go')).toHaveLength(1)
  })

  it('asks nobody to foretell what a refusal has just told them', async () => {
    await showWhole({ heeded: false, applied: 'wait' }, 'memo', { part: 1, parts: 2 })
    expect(page.find('#predict').exists()).toBe(false)
    expect(page.findAll('.go')).toHaveLength(1)
    expect(page.find('.verdict').text()).toContain('set aside')
  })

  it('lets somebody who was there have the last word, over the button', async () => {
    const said = { who: 'aguibou', words: [aParagraph(aSentence('“Will you answer the telephone?”'))] }
    await showWhole({}, 'call', {}, said)
    await vi.waitUntil(() => page.find('.parting').exists(), { timeout: 20_000 })
    expect(page.find('.parting').text()).toMatch(/^Aguibou Ly\s*“Will you answer/u)
  })

  it('says over the button which scene of the file comes, by what was advised, and what is to be decided there', async () => {
    reader.flags.add('letter')
    await showWhole()
    expect(page.get('.next').text()).toMatch(/^Next\s*A number in Paris\s*September 2021\s*Do you dial it\?$/u)
    page.unmount()
    // The next file introduces itself.
    reader.flags.clear()
    await showWhole()
    expect(page.find('.next').exists()).toBe(false)
  })

  it('calls an advice by its short name where the whole has been read', async () => {
    await showWhole({ option: 'again', record: 'again', predicted: null }, 'memo')
    expect(page.get('.advised').text()).toBe('You advised: Write again')
    expect(page.get('.compared').text()).toContain(
      'Nearest to what was really done: “Write again”. You advised that too.',
    )
    expect(page.find('.beside').exists()).toBe(false)
  })

  it('says that the advice is heeded and tells what came of it', async () => {
    await showWhole()
    expect(page.find('.verdict').text()).toContain('It is done as you say')
    expect(page.text()).toContain('They read the agreement of Lyon.')
  })

  it('says that the advice is set aside and stays on file, and shows the reasons of the record’s course', async () => {
    await showWhole({ heeded: false, applied: 'wait', changes: [aChange(0, 'support', [4, 5, 2, 2], 'invented')] })
    expect(page.find('.verdict').text()).toContain('It is not done as you say')
    expect(page.text()).toContain('They file it.')
    expect(effects()[0]).toContain('The record goes its way.')
  })

  it('says of a memo, of a call and of a set piece what fits each', async () => {
    const told = new Set<string>()
    for (const weight of ['memo', 'call', 'set-piece'] as const)
      for (const heeded of [true, false]) {
        if (told.size) page.unmount()
        show({ heeded, applied: heeded ? 'write' : 'wait', changes: [] }, weight)
        const words = page.find('.verdict').text()
        if (weight !== 'memo') expect(words).not.toMatch(/advice|memo/iu)
        told.add(words)
      }
    expect(told.size).toBe(6)
  })

  it('never says that nothing changed where one’s standing did, and says why where nothing did', async () => {
    await showWhole({ changes: [] })
    await arrived()
    expect(moves()).toEqual(['Leaders’ trust: one up. 4 of 5: waited for.'])
    expect(page.find('.moved').text()).not.toContain('Nothing moved')
    expect(page.find('.moved').text()).toContain('Nothing on the simulated scale.')
    page.unmount()
    // Nobody followed, and nothing is reported: no page of its own, a sentence where one reads how it was received.
    await showWhole({ changes: [], judgement: null, evidence: null, standing: { before: 3, after: 3 } })
    expect(page.find('.beat').text()).toContain('Nothing moved: they did not follow you')
    page.unmount()
    await showWhole({ changes: [aChange(2, 'treasury', [0, 0, 0, 0], 'invented')], standing: { before: 3, after: 3 } })
    expect(page.find('.moved').text()).toContain('already stands at the end of its scale')
  })

  it('says in a sentence each what moved and why, and leaves out what did not', async () => {
    await showWhole()
    await arrived()
    expect(moves()).toEqual([
      'Leaders’ trust: one up. 4 of 5: waited for.',
      'france: one step warmer. from “middle” to “high” Letters help.',
      'un: a little warmer. still “middle” Paper is slow.',
    ])
    page.unmount()
    // Where no card was played, one’s standing comes last.
    await showWhole({ judgement: null, evidence: null })
    await arrived()
    expect(page.find('.played').exists()).toBe(false)
    expect(moves().at(-1)).toBe('Leaders’ trust: one up. 4 of 5: waited for.')
  })

  it('tells the two things that moved most and one’s standing at once, the rest to whoever opens it', async () => {
    const changes = (['un', 'france', 'ecowas', 'russia'] as const).map((on, at) =>
      aChange(at, on, [4, 5 + (at === 1 ? 2 : 0), 2, 3], 'invented'),
    )
    await showWhole({ changes, judgement: null, evidence: null })
    await arrived()
    const lines = (within: string) => page.findAll(`${within} > .move b`).map((line) => line.text())
    expect(lines('.moved > ul')).toEqual([
      'france: one step warmer.',
      'ecowas: a little warmer.',
      'Leaders’ trust: one up.',
    ])
    expect(page.get('.moved > details > summary').text()).toBe('2 more changes; why, and how we know')
    expect(lines('.moved > details > ul')).toEqual(['un: a little warmer.', 'russia: a little warmer.'])
  })

  it('tells why of what moved most, and of the others to whoever taps them', async () => {
    await showWhole()
    await arrived()
    expect(page.findAll<HTMLDetailsElement>('.move details').map(({ element }) => element.open)).toEqual([true, false])
  })

  it('tells apart what stood before and what stands now, where a dial shows both', async () => {
    await showWhole({ changes: [aChange(0, 'support', [4, 6, 2, 3], 'invented')] })
    await arrived()
    expect(page.find('.key').text()).toBe('beforenow')
    page.unmount()
    await showWhole({ changes: [aChange(0, 'support', [4, 5, 2, 2], 'invented')], standing: { before: 3, after: 3 } })
    await arrived()
    expect(page.find('.key').exists()).toBe(false)
  })

  it('gives every change its movement in words, its reason and its basis', async () => {
    await showWhole()
    expect(effects()).toEqual([
      ['france from “middle” to “high”', 'Letters help.', 'Our inference · V.3'],
      ['un a little nearer', 'Paper is slow.', 'The briefing says so · II.3'],
      ['treasury no further: it already stands at the end of the scale', 'Nothing left.', 'Invented'],
    ])
  })

  it('gives an inference of ours no sign of what is on record, but its sources all the same', async () => {
    await showWhole()
    const signs = page.findAll('.basis').map((basis) => {
      const glyph = basis.find('[data-status]')
      return glyph.exists() ? glyph.attributes('data-status') : null
    })
    expect(signs).toEqual(['note', 'record', null])
    await page.find('.basis button.sign').trigger('click')
    await vi.waitFor(() => expect(page.find('dialog').text()).toContain('Our inference'))
    expect(page.find('dialog').text()).toContain('paragraph V.3')
    expect(page.find('dialog').text()).not.toContain('explains itself')
  })

  it('tells apart what the words cost and what the card cost, where both did', async () => {
    await showWhole({ judgement: 'against', standing: { before: 3, after: 1 } })
    await arrived()
    expect(moves()[0]).toMatch(/^Leaders’ trust: two down\./u)
    expect(moves()[0]).toContain('One for words they did not want to hear, one for the evidence.')
  })

  it('says that it was the words that cost trust, where neither the card nor anything else did', async () => {
    const cost = { changes: [], standing: { before: 3, after: 2 } }
    for (const [judgement, weight] of [
      ['beside', 'memo'],
      [null, 'call'],
    ] as const) {
      await showWhole({ ...cost, judgement, evidence: judgement && 'aid' }, weight)
      await arrived()
      expect(moves()).toEqual([
        'Leaders’ trust: one down. 2 of 5: heard out. Those in power did not want to hear your words.',
      ])
      page.unmount()
    }
    await showWhole({ ...cost, judgement: 'against' })
    await arrived()
    expect(moves()).toEqual(['Leaders’ trust: one down. 2 of 5: heard out.'])
  })

  it('gives as a reason of one’s standing what moved it that way, and nothing that pulled the other', async () => {
    const liked = aChange(0, 'standing', [2, 3, 2, 3], 'invented')
    await showWhole({ changes: [liked], judgement: 'beside', standing: { before: 3, after: 4 } })
    await arrived()
    expect(moves()).toEqual(['Leaders’ trust: one up. 4 of 5: waited for. Letters help.'])
    page.unmount()
    // Words that they did not want to hear and a bad card cost two; that one was liked for something gave one back.
    await showWhole({ changes: [liked], judgement: 'against', standing: { before: 3, after: 2 } })
    await arrived()
    expect(moves()).toEqual(['Leaders’ trust: one down. 2 of 5: heard out.'])
  })

  it('judges the evidence apart from the outcome, and says so where it moved one’s standing', async () => {
    await showWhole({ judgement: 'beside', standing: { before: 3, after: 3 } })
    expect(page.find('.judgement').text()).toContain('It is beside the point')
    expect(page.find('.judgement').text()).not.toContain('It wins back')
    page.unmount()
    // Advice that nobody wanted to hear, on a good card.
    await showWhole({ judgement: 'supports', standing: { before: 3, after: 3 } })
    expect(page.find('.judgement').text()).toContain(
      'It supports your advice. It wins back the trust that your words cost.',
    )
    page.unmount()
    await showWhole({ judgement: 'against', standing: { before: 3, after: 2 } })
    await arrived()
    expect(moves()[0]).toBe('Leaders’ trust: one down. 2 of 5: heard out.')
    expect(page.find('.judgement').text()).toBe('✗ It cuts against your advice.')
    expect(page.find('.judged').text()).toContain('It cuts against your advice.')
    expect(page.find('.judged').text()).toContain('The government condemned the coup.')
  })

  it('says which advice a card speaks for that did not speak for the one given, so that its verdict has a reason', async () => {
    for (const [judgement, evidence, said] of [
      ['against', 'balance', '✗ It cuts against your advice: it speaks for “Write again” or “Wait”.'],
      ['beside', 'balance', '○ It is beside the point: it speaks for “Write again” or “Wait”, and wins you nothing.'],
      ['beside', 'condemned', '○ It is beside the point: it does not bear on this advice, and wins you nothing.'],
      ['supports', 'balance', '✓ It supports your advice.'],
    ] as const) {
      await showWhole({ judgement, evidence })
      expect(page.find('.judgement').text(), judgement).toBe(said)
      page.unmount()
    }
  })

  it('keeps a memo’s record back until one has said what it was, or asked to see it', async () => {
    await showWhole({}, 'memo')
    expect(page.find('.slip').exists()).toBe(false)
    expect(page.text()).not.toContain('It was condemned.')
    page.unmount()
    await showWhole({ predicted: null }, 'memo')
    expect(page.find('.slip').exists()).toBe(true)
  })

  it('lays the record beside it, under its own labels', async () => {
    await showWhole()
    const card = page.find('.slip')
    expect(card.find('header').text()).toBe('What really happenedFrom the briefing')
    expect(card.findAll('h3').map((one) => one.text())).toEqual([
      'What the authorities did',
      'What came then',
      'What Crisis Group advises',
    ])
  })
})
