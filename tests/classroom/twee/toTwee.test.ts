import { parseTwee } from 'extwee'
import { describe, expect, it } from 'vitest'
import { condition, variable } from '../../../src/classroom/twee/harlowe'
import { toTwee, type TweeGiven } from '../../../src/classroom/twee/toTwee'
import { words } from '../../../src/messages/exports/en'
import {
  aChapterText,
  aFact,
  aParagraph,
  aSceneText,
  aSentence,
  anEndingText,
  anEpisodeText,
  anOptionText,
} from '../../support/aText'
import {
  aChapter,
  aDecision,
  always,
  anEpisode,
  anOption,
  aScene,
  aStory,
  flag,
  level,
  waysTo,
} from '../../support/buildStory'
import { filled } from '../../support/filled'
import { realTwee, realTweeGiven } from '../../support/realTwee'

/** What a program that reads Twee finds: passages by name, and where each leads. */
function read(twee: string) {
  const story = parseTwee(twee)
  const passages = new Map(story.passages.map(({ name, text, tags }) => [name, { text, tags }]))
  const links = (text: string): readonly string[] =>
    [...text.matchAll(/\[\[(?:[^\]]*->)?([^\]]+)\]\]/gu)].map(([, to = '']) => to)
  return { story, passages, links }
}

/** What is wrong with a story as Twee: links into nothing, passages that nothing leads to, variables that nothing sets. */
function faultsOf(twee: string): readonly string[] {
  const { story, passages, links } = read(twee)
  const reached = new Set([story.start])
  for (const name of reached) for (const to of links(passages.get(name)?.text ?? '')) reached.add(to)
  const all = [...passages].filter(([, { tags }]) => !tags.includes('startup'))
  const set = new Set([...(passages.get('* startup')?.text ?? '').matchAll(/\(set: (\$\w+)/gu)].map(([, name]) => name))
  return [
    ...[...reached].filter((name) => !passages.has(name)).map((name) => `no passage ${name}`),
    ...all.filter(([name]) => !reached.has(name)).map(([name]) => `nothing leads to ${name}`),
    ...all.flatMap(([name, { text }]) =>
      [...text.matchAll(/\$[a-z]\w*/gu)].flatMap(([found]) => (set.has(found) ? [] : [`${name}: ${found}`])),
    ),
  ]
}

describe.each(['en', 'fr'] as const)('the story as Twee, in %s', (language) => {
  const given = realTweeGiven(language)
  const twee = realTwee(language)
  const { story, passages, links } = read(twee)

  it('is read with a passage for each file, scene, option and ending, all of which can be reached', () => {
    expect(story.name).toBe(given.title)
    expect(faultsOf(twee)).toEqual([])
    const episodes = given.story.chapters.flatMap((chapter) => chapter.episodes)
    const scenes = episodes.flatMap((episode) => episode.scenes)
    const options = scenes.flatMap(({ decision }) => decision?.options ?? [])
    const { endings, codas } = given.story
    // Beside these the opening, the startup, and the passage that chooses the ending.
    expect(passages.size).toBe(episodes.length + scenes.length + options.length + endings.length + codas.length + 3)
  })

  it('forks where the story forks, on conditions that can be read', () => {
    const forks = given.story.chapters.flatMap(({ episodes }, at) =>
      episodes.flatMap(({ scenes }) =>
        scenes.flatMap((scene) => (scene.next.length > 1 ? [{ scene, text: given.texts[at]! }] : [])),
      ),
    )
    for (const { scene, text } of filled(forks)) {
      const name = scene.decision
        ? text.scenes[scene.id]!.options[scene.decision.options[0]!.id]!.label
        : text.scenes[scene.id]!.title
      const passage = passages.get(name)!
      expect(passage.text).toContain(`(if: ${condition(scene.next[0]!.when)})`)
      expect(links(passage.text).slice(-scene.next.length)).toEqual(scene.next.map(({ to }) => text.scenes[to!]!.title))
    }
  })

  it('says of each cited sentence where it stands, and becomes a file that Twine opens', () => {
    expect(twee).toContain(`(${given.words.statuses.record}, I.`)
    const html = story.toTwine2HTML()
    expect(html).toContain('<tw-storydata')
    expect(html.match(/<tw-passagedata/gu)).toHaveLength(passages.size)
  })
})

it('links into nothing, passages without a way to them and variables that nothing sets are noticed', () => {
  const twee = realTwee('en')
  const name = read(twee).story.passages[3]!.name
  expect(faultsOf(twee.replace(`->${name}]]`, '->Elsewhere]]'))).toEqual(
    expect.arrayContaining(['no passage Elsewhere', `nothing leads to ${name}`]),
  )
  expect(faultsOf(twee.replace('(set: $heard_hawa to false)', ''))).not.toEqual([])
})

it('conditions are told in the words of Twine', () => {
  expect(
    condition({
      kind: 'all',
      of: [
        { kind: 'not', of: { kind: 'flag', flag: 'letter-sent' } },
        {
          kind: 'any',
          of: [
            { kind: 'indicator', indicator: 'west', atLeast: 7 },
            { kind: 'averted', fact: 'x-y' },
          ],
        },
        { kind: 'standing', atLeast: 2 },
      ],
    }),
  ).toBe('(not ($letter_sent)) and (($west >= 7) or ($averted_x_y)) and ($standing >= 2)')
  expect(variable('a-b')).toBe('$a_b')
})

const decision = aDecision({
  options: [
    anOption('write', { sets: ['letter-sent', 'heard'], averts: ['exit'] }),
    anOption('wait', { sets: ['letter-sent'] }),
  ],
})
const small: TweeGiven = {
  story: aStory(
    [
      aChapter('coup', [
        anEpisode('paris', [aScene('morning', { decision, next: waysTo('night') }), aScene('night')]),
        anEpisode('rest', [aScene('noon')]),
      ]),
    ],
    {
      start: { indicators: level(4, { west: 2 }), standing: 3 },
      endings: [
        { id: 'answered', when: flag('letter-sent'), announced: [] },
        { id: 'as-before', when: always, announced: [] },
      ],
      codas: [
        { id: 'gone', when: flag('heard') },
        { id: 'stayed', when: always },
      ],
    },
  ),
  title: 'Sample',
  language: 'en',
  texts: [
    aChapterText({
      episodes: {
        paris: anEpisodeText('The news', { summary: 'A [first] file.', previously: [aParagraph('It is May.')] }),
      },
      scenes: {
        morning: aSceneText('The knock', {
          ask: 'What now?',
          options: { write: anOptionText('Write'), wait: anOptionText('Wait') },
        }),
        night: aSceneText('The lamp'),
        noon: aSceneText('Heat'),
      },
      endings: {
        answered: anEndingText('An answer', {
          body: [aParagraph('They write back.')],
          cost: [{ kind: 'paragraph', sentences: [aSentence('A stamp.', { status: 'record', cites: ['price'] })] }],
        }),
        gone: anEndingText('Gone', { body: [aParagraph('You leave.')] }),
      },
      sources: { price: aFact('price', ['II.3']) },
    }),
  ],
  words: { ...words.twee, about: ['This is [all].', 'Not in it: the map.'] },
}

it('a small story is told in full: opening, startup, files below each other, and the endings with what follows them', () => {
  expect(toTwee(small)).toBe(`:: StoryTitle
Sample

:: StoryData
{
  "ifid": "6D8C1F52-0B7E-4C39-9A21-00000000656E",
  "format": "Harlowe",
  "format-version": "3.3.9",
  "start": "* Sample",
  "zoom": 0.6
}

:: * Sample {"position":"100,100","size":"100,100"}
This is &#91;all&#93;.

Not in it: the map.

[[Begin->I The news]]

:: * startup [startup] {"position":"400,100","size":"100,100"}
(set: $security to 4)
(set: $civilians to 4)
(set: $support to 4)
(set: $treasury to 4)
(set: $politics to 4)
(set: $france to 4)
(set: $west to 2)
(set: $ecowas to 4)
(set: $un to 4)
(set: $russia to 4)
(set: $standing to 3)
(set: $averted_exit to false)
(set: $heard to false)
(set: $letter_sent to false)

:: I The news [file] {"position":"100,250","size":"100,100"}
A &#91;first&#93; file.

It is May.

[[Go on->The knock]]

:: The knock [I paris call] {"position":"100,400","size":"100,100"}
//24 May 2021, Bamako//

''What now?''

[[Write->Write]]
[[Wait->Wait]]

:: Write [I paris option] {"position":"250,400","size":"100,100"}
(set: $letter_sent to true)
(set: $heard to true)
(set: $averted_exit to true)

''What really happened''

[[Go on->The lamp]]

:: Wait [I paris option] {"position":"400,400","size":"100,100"}
(set: $letter_sent to true)

''What really happened''

[[Go on->The lamp]]

:: The lamp [I paris] {"position":"100,550","size":"100,100"}
//24 May 2021, Bamako//

[[Go on->I rest]]

:: I rest [file] {"position":"100,700","size":"100,100"}
[[Go on->Heat]]

:: Heat [I rest] {"position":"100,850","size":"100,100"}
//24 May 2021, Bamako//

[[Go on->How it ends]]

:: How it ends [ending] {"position":"100,1000","size":"100,100"}
(if: $letter_sent)[ [[An answer->An answer]] ](else:)[ [[as-before->as-before]] ]

:: An answer [ending] {"position":"250,1000","size":"100,100"}
They write back.

''What it cost''

A stamp. (on record, II.3)

(if: $heard)[ [[Gone->Gone]] ](else:)[ [[stayed->stayed]] ]

:: as-before [ending] {"position":"400,1000","size":"100,100"}
(if: $heard)[ [[Gone->Gone]] ](else:)[ [[stayed->stayed]] ]

:: Gone [ending] {"position":"550,1000","size":"100,100"}
You leave.

The end.

:: stayed [ending] {"position":"700,1000","size":"100,100"}
The end.
`)
})

describe('where the story lacks something', () => {
  const passagesOf = (story: TweeGiven['story'], texts: TweeGiven['texts']) =>
    read(toTwee({ ...small, story, texts })).passages
  const untold = (id: string) => ({ ...aChapter(id, [anEpisode(id, [aScene(`${id}-scene`)])]), section: 'II' })

  it('a chapter without words is left out', () => {
    const { chapters } = small.story
    const { passages } = read(toTwee({ ...small, story: { ...small.story, chapters: [...chapters, untold('later')] } }))
    expect([...passages.keys()]).toEqual([...read(toTwee(small)).passages.keys()])
    expect(passages.get('How it ends')?.text).toContain('An answer')
  })

  it('a file without words or scenes is an empty passage', () => {
    const passages = passagesOf(aStory([aChapter('coup', [anEpisode('paris', [])])]), [aChapterText()])
    expect(passages.get('I paris')).toEqual({ tags: ['file'], text: '' })
  })

  it('a story without chapters leads from its opening to its end', () => {
    const passages = passagesOf(aStory([]), [])
    expect([...passages.keys()]).toEqual(['* Sample', '* startup'])
    expect(passages.get('* Sample')?.text).toContain('[[Begin->How it ends]]')
  })

  it('endings are told in the words of the last chapter', () => {
    const story = aStory(['a', 'b', 'c'].map(untold), { endings: small.story.endings })
    const endings = { answered: anEndingText('An answer') }
    const passages = passagesOf(story, [aChapterText(), aChapterText(), aChapterText({ endings })])
    expect(passages.get('How it ends')?.text).toBe(
      '(if: $letter_sent)[ [[An answer->An answer]] ](else:)[ [[as-before->as-before]] ]',
    )
  })
})
