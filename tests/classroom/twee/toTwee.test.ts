import { parseTwee } from 'extwee'
import { describe, expect, it } from 'vitest'
import { condition, variable } from '../../../src/classroom/twee/harlowe'
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
