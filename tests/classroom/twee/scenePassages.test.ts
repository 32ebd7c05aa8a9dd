import { describe, expect, it } from 'vitest'
import { scenePassages } from '../../../src/classroom/twee/scenePassages'
import type { FileGiven } from '../../../src/classroom/twee/toTwee'
import { words } from '../../../src/messages/exports/en'
import type { Decision, Option } from '../../../src/model/Story'
import { aFact, aParagraph, aRecord, aSceneText, aChapterText, anOptionText } from '../../support/aText'
import { aDecision, aScene, always, anEpisode, anOption, effect, flag, waysTo } from '../../support/buildStory'

const morning = aSceneText('The knock', {
  body: [aParagraph('You wake.'), aParagraph('You rise.')],
  ask: 'What [now]?',
  pieces: [[aParagraph('The first passage.')], [aParagraph('The second passage.')]],
  options: {
    write: anOptionText('Write a letter', {
      outcome: [aParagraph('They send it.')],
      aside: [aParagraph('They file it.')],
      because: ['People like it.', 'You are heard.'],
    }),
  },
  record: aRecord({ did: [aParagraph('Officers took power.')], more: [aParagraph('It rained.')] }),
  arrivals: [['People read it.', 'They doubt it.']],
})
const given: FileGiven = {
  episode: anEpisode('whole', []),
  text: aChapterText({
    scenes: { morning },
    facts: { pro: 'Calm helps.' },
    sources: { pro: aFact('pro', ['I.1', 'II.3']) },
  }),
  words: words.twee,
  names: (kind, ...ids) => [kind, ...ids].join(' '),
  section: 'I',
  after: 'the next file',
}
/** Of a scene with that decision. */
const passagesWith = (decision: Decision) => scenePassages(given, aScene('morning', { decision }), 2)
const textWith = (option: Option, record: string | null): string | undefined =>
  passagesWith(aDecision({ record, options: [option] }))[1]?.text

describe('a scene', () => {
  it('tells what earlier advice brings, when and where it is, its prose, its evidence, and what can be advised', () => {
    const arrivals = [
      { when: always, effects: [effect('west', 1), effect('standing', -1)] },
      { when: flag('letter-sent'), effects: [effect('france', -2), effect('un', 1)] },
    ]
    const options = [anOption('write'), anOption('wait')]
    const decision = aDecision({ weight: 'memo', evidence: ['pro', 'contra'], options })
    const [scene, ...rest] = scenePassages(given, aScene('morning', { arrivals, decision }), 7)
    expect(scene).toEqual({
      name: 'scene morning',
      tags: ['I', 'whole', 'memo'],
      at: [0, 7],
      text: `(set: $west to (min: 8, it + 1)) west +1 &#91;invented&#93;: People read it.
(set: $standing to (max: 1, it - 1)) standing −1 &#91;invented&#93;: They doubt it.
(if: $letter_sent)[(set: $france to (max: 0, it - 2)) france −2 &#91;invented&#93;:${' '}
(set: $un to (min: 8, it + 1)) un +1 &#91;invented&#93;: ]

//24 May 2021, Bamako//

You wake.

You rise.

The first passage.

The second passage.

Evidence on the desk: “Calm helps.” (I.1, II.3) · “contra” ()

''What &#91;now&#93;?''

[[Write a letter->option morning write]]
[[wait->option morning wait]]`,
    })
    expect(rest.map(({ name, tags, at }) => ({ name, tags, at }))).toEqual([
      { name: 'option morning write', tags: ['I', 'whole', 'option'], at: [1, 7] },
      { name: 'option morning wait', tags: ['I', 'whole', 'option'], at: [2, 7] },
    ])
  })

  it('without a decision goes on by itself', () => {
    const next = [{ when: flag('letter-sent'), to: 'evening' }, ...waysTo(null)]
    const text = aChapterText({ scenes: { night: aSceneText('The lamp') } })
    expect(scenePassages({ ...given, text }, aScene('night', { next }), 1)).toEqual([
      {
        name: 'scene night',
        tags: ['I', 'whole'],
        at: [0, 1],
        text: `//24 May 2021, Bamako//

(if: $letter_sent)[ [[Go on->scene evening]] ](else:)[ [[Go on->the next file]] ]`,
      },
    ])
  })

  it('that offers no evidence names none, and one without words is left out', () => {
    const [scene] = passagesWith(aDecision({ options: [anOption('write')] }))
    expect(scene?.text).not.toContain('Evidence')
    expect(scene?.text).toMatch(/The second passage\.\n\n''What &#91;now&#93;\?''\n\n\[\[Write a letter->/u)
    expect(scenePassages(given, aScene('unwritten'), 1)).toEqual([])
  })
})

describe('an option', () => {
  it('that needs standing is heeded from there on, at a cost, and otherwise set aside', () => {
    const option = anOption('write', {
      needs: 2,
      supports: ['pro'],
      against: ['contra'],
      sets: ['letter-sent'],
      averts: ['exit-now'],
      effects: [effect('support', 3), { ...effect('standing', 1), basis: 'said' }],
    })
    expect(textWith(option, 'write')).toBe(`It is supported by: “Calm helps.” (I.1, II.3)

What cuts against it: “contra” ()

(if: $standing >= 2)[They send it.

(set: $standing to (max: 1, it - 1))
(set: $letter_sent to true)
(set: $averted_exit_now to true)
(set: $support to (min: 8, it + 3)) support +3 &#91;invented&#93;: People like it.
(set: $standing to (min: 5, it + 1)) standing +1 &#91;said&#93;: You are heard.](else:)[''You are set aside.''

They file it.]

''What really happened'' (this option comes nearest to it)

Officers took power.

It rained.

[[Go on->the next file]]`)
  })

  it('that everybody heeds costs no standing, and says only what there is to say', () => {
    expect(textWith(anOption('write', { needs: 1 }), 'wait')).toBe(`They send it.

''What really happened''

Officers took power.

It rained.

[[Go on->the next file]]`)
    expect(textWith(anOption('wait', { effects: [effect('un', -1)] }), null)).toBe(
      `(set: $un to (max: 0, it - 1)) un −1 &#91;invented&#93;:${' '}

''What really happened''

Officers took power.

It rained.

[[Go on->the next file]]`,
    )
  })

  it('without words is set aside without any', () => {
    expect(textWith(anOption('wait', { needs: 4 }), null)).toContain(
      "(if: $standing >= 4)[(set: $standing to (max: 1, it - 1))](else:)[''You are set aside.'']\n\n",
    )
  })

  it('tells an effect for which no reason is given without one', () => {
    const effects = [effect('un', 1), effect('un', 1), effect('un', 1)]
    expect(textWith(anOption('write', { effects }), null)).toContain(
      'You are heard.\n(set: $un to (min: 8, it + 1)) un +1 &#91;invented&#93;: \n\n',
    )
  })
})
