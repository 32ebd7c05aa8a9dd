import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import { compileStory } from '../../../src/content/compileStory'
import { draftEpisode } from '../../../src/content/twee/draftEpisode'
import { filled } from '../../support/filled'
import { realTwee, realTweeGiven } from '../../support/realTwee'
import { sample } from '../../support/sampleStory'

const ferry = readFileSync(join(import.meta.dirname, '../../fixtures/ferry.twee'), 'utf8')
const draft = draftEpisode('ferry.twee', ferry)
const codes = (text: string): readonly string[] => draftEpisode('x.twee', text).findings.map(({ code }) => code)

/** The sample story with the draft as its second file, what the findings ask for added by somebody in a hurry. */
function withDraft() {
  const scenes = parse(draft.files.get('scenes.yaml') ?? '') as {
    flags: object
    scenes: { decision?: { options: object[] } }[]
  }
  const effects = [{ on: 'support', by: 1, basis: 'invented', because: { en: 'People wait.', fr: 'On attend.' } }]
  const added = {
    ...scenes,
    flags: { ...scenes.flags, paid: 'somebody paid' },
    summary: { en: 'A ferry.' },
    span: ['2022-07', '2022-07'],
    scenes: scenes.scenes.map((scene) => ({
      ...scene,
      date: '2022-07',
      place: 'bamako',
      ...(scene.decision && {
        decision: { ...scene.decision, options: scene.decision.options.map((option) => ({ ...option, effects })) },
      }),
    })),
  }
  const files = sample()
  const chapter = 'chapters/1-one'
  files.set(`${chapter}/chapter.yaml`, files.get(`${chapter}/chapter.yaml`)!.replace('[first]', '[first, the-ferry]'))
  files.set(`${chapter}/the-ferry/scenes.yaml`, stringify(added, { aliasDuplicateObjects: false }))
  files.set(`${chapter}/the-ferry/en.md`, draft.files.get('en.md') ?? '')
  files.set(`${chapter}/the-ferry/quiz.yaml`, 'objectives: []\nitems: []\n')
  return compileStory(files).diagnostics.filter(({ at }) => at.file.includes('the-ferry'))
}

describe('a story from Twine', () => {
  it('becomes scenes, decisions, outcomes, flags and ways', () => {
    expect(parse(draft.files.get('scenes.yaml') ?? '')).toEqual({
      id: 'the-ferry',
      title: { en: 'The ferry' },
      flags: {
        told: 'you chose “Ask the pilot”',
        'the-ferry-morning-pay-for-another-boat': 'you chose “Pay for another boat”',
      },
      scenes: [
        {
          id: 'the-ferry-morning',
          decision: {
            weight: 'call',
            record: null,
            options: [
              { id: 'ask-the-pilot', sets: ['told'] },
              { id: 'pay-for-another-boat', sets: ['the-ferry-morning-pay-for-another-boat'] },
              { id: 'wait' },
            ],
          },
          next: [{ when: 'the-ferry-morning-pay-for-another-boat', to: 'the-ferry-evening' }, { to: 'the-ferry-noon' }],
        },
        {
          id: 'the-ferry-noon',
          next: [{ when: { all: ['told', { not: 'paid' }] }, to: 'the-ferry-evening' }, { to: 'the-ferry-night' }],
        },
        { id: 'the-ferry-evening' },
        { id: 'the-ferry-night' },
      ],
    })
    expect(draft.files.get('en.md')).toContain('::: when told\nAwa nods.\n::: otherwise\nAwa waits.\n:::')
    expect(draft.files.get('en.md')).toContain('### ask-the-pilot: Ask the pilot\n\nThe pilot laughs.')
  })

  it('is told line by line what it lacks and what was not taken over', () => {
    const told = draft.findings.map(({ code, at }) => `${at.line} ${code}`)
    expect(told).toEqual(
      expect.arrayContaining([
        '1 draft-file',
        '1 draft-set-piece',
        '7 draft-scene',
        '7 draft-facts',
        '7 draft-effects',
        '7 draft-record',
        '7 draft-outcome',
        '22 draft-macro',
        '35 draft-link',
        '38 draft-unreached',
      ]),
    )
  })

  it('is read by the compiler once dates, places and effects are added: only what a writer must write is missing', () => {
    expect([...new Set(withDraft().map(({ code }) => code))].sort()).toEqual([
      'missing-prose',
      'scene-date',
      'unset-flag',
      'weights',
    ])
  })

  it('may be written in SugarCube, too', () => {
    const sugar = ferry
      .replace('(if: $told)[Awa nods.](else:)[Awa waits.]', '<<if $told>>Awa nods.<<else>>Awa waits.<</if>>')
      .replace('(set: $told to true)', '<<set $told to true>>')
      .replace(
        /\(if: \$told and not \$paid\)\[ (\S.*?) \]\(else:\)\[ (.*?) \]/u,
        '<<if $told and not $paid>>$1<<else>>$2<</if>>',
      )
    expect(sugar).not.toContain('(if:')
    expect(draftEpisode('ferry.twee', sugar).files).toEqual(draft.files)
  })

  it.each([
    ['no text', ''],
    ['no header', 'Once upon a time'],
    ['a header alone', ':: '],
    ['brackets left open', ':: Start\n[[Go (if: $x)[ (set: <<if $x>> [[ '],
    ['a circle', ':: Start\n[[Start]]'],
  ])('is not lost on %s', (_, text) => {
    expect(codes(text).length).toBeGreaterThan(0)
  })
})

it('our own story comes back from Twee with every decision and every option', () => {
  const { story, texts } = realTweeGiven('en')
  const { scenes } = parse(draftEpisode('ours.twee', realTwee('en')).files.get('scenes.yaml') ?? '') as {
    scenes: { id: string; decision?: { options: unknown[] } }[]
  }
  const decided = story.chapters
    .flatMap(({ episodes }) => episodes.flatMap((episode) => episode.scenes))
    .filter(({ decision }) => decision)
  expect(
    scenes
      .filter(({ decision }) => decision)
      .map(({ decision }) => decision!.options.length)
      .sort(),
  ).toEqual(
    filled(decided)
      .map(({ decision }) => decision!.options.length)
      .sort(),
  )
  expect(texts.length).toBe(story.chapters.length)
})
