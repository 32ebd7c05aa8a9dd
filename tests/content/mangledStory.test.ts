import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rememberYaml } from '../../src/build/rememberYaml'
import { compileStory } from '../../src/content/compileStory'
import { exportStory } from '../../src/build/exportStory'
import { parseProse, type ProseBlock, type ProseNode } from '../../src/content/parseProse'
import { parseYaml } from '../../src/content/parseYaml'
import { readDraft } from '../../src/content/readDraft'
import { sample, sampleFiles, sampleWith } from '../support/sampleStory'

const en = 'chapters/1-one/first/en.md'
const scenes = 'chapters/1-one/first/scenes.yaml'
const quiz = 'chapters/1-one/first/quiz.yaml'
const parse = rememberYaml()

/** What a writer is told: `code file:line:column`. */
const toldOf = (files: Map<string, string>): readonly string[] =>
  compileStory(files, parse).diagnostics.map(({ code, at }) => `${code} ${at.file}:${at.line}:${at.column}`)

/** Slips that went through without a word, or hung the compiler, and what is told of each. */
const slips: readonly (readonly [what: string, file: string, from: string, to: string, told: string])[] = [
  ['a heading that names nothing', en, '### ask\n', '### \n\n### ask\n', `heading-form ${en}:`],
  ['a heading with a title alone', en, '### ask\n', '## : Title\n\n### ask\n', `heading-form ${en}:`],
  ['a heading of seven signs', en, '### ask\n', '####### noon\n\n### ask\n', `heading-form ${en}:`],
  ['a heading without its space', en, '### ask\n', '##noon\n\n### ask\n', `heading-form ${en}:`],
  ['a line separator', en, 'She shrugs.', '## x\u2028y', `odd-character ${en}:`],
  ['a zero-width space', en, 'She shrugs.', 'She\u200b shrugs.', `odd-character ${en}:`],
  ['a byte order mark', en, '## previously', '\ufeff## previously', `odd-character ${en}:1:1`],
  ['a no-break space in an id', en, '### write:', '### wri\u00a0te:', `odd-character ${en}:`],
  ['a space before a French colon', en, 'She shrugs.', 'Elle hausse les épaules : rien.', `french-space ${en}:`],
  ['a space inside French quotes', en, 'She shrugs.', '« Non.»', `french-space ${en}:`],
  ['a no-break space as indentation', quiz, '    type: ', '\u00a0   type: ', `odd-character ${quiz}:`],
  ['a file in UTF-16', en, 'She shrugs.', 'S\0h\0e\0', `encoding ${en}:`],
  ['a letter in Windows-1252', en, 'She shrugs.', 'Elle hausse les \ufffdpaules.', `encoding ${en}:`],
  ['a merge left unfinished', en, 'She shrugs.', '<<<<<<< ours\nShe shrugs.\n=======\n>>>>>>> x', `unmerged ${en}:`],
  ['a citation with a space', en, '[@coup]. The envoy', '[ @coup]. The envoy', `stray-mark ${en}:11:`],
  ['a link', en, 'She shrugs.', 'She [shrugs](https://example.org).', `stray-mark ${en}:`],
  ['a tag of HTML', en, 'She shrugs.', 'She <b>shrugs</b>.', `stray-mark ${en}:`],
  ['a term half closed', en, 'She shrugs.', 'She [[memo|shrugs].', `stray-mark ${en}:`],
  ['a mark in a title', en, 'Write a letter to everyone', 'Write *one* letter', `stray-mark ${en}:19:18`],
  ['a tag of HTML in a question', quiz, 'en: "Fill in."', 'en: "Fill <b>in</b>."', `stray-mark ${quiz}:`],
  ['a scene told twice', en, '### ask', '## noon: Noon again\n\nShe shrugs.\n\n### ask', `heading-twice ${en}:`],
  ['text between a record and its parts', en, '#### headline', 'Lost words.\n\n#### headline', `unshown-prose ${en}:`],
  ['a title where none is shown', en, '#### did', '#### did: Lost words', `unshown-prose ${en}:`],
  ['a paper in the question', en, '### ask\n', '### ask\n\n::: note x\nLost words.\n:::\n', `unshown-prose ${en}:`],
  ['a day that no month has', 'facts/1.yaml', 'date: 2021-05-24', 'date: 2021-02-30', 'shape facts/1.yaml:5:9'],
  ['a blank option', quiz, 'text: { en: "held"', 'text: { en: " "', `shape ${quiz}:`],
  [
    'text cut by a comment',
    scenes,
    'summary: { en: "',
    'summary:\n  en: He is # 1\n  fr: "x"\n# "',
    `yaml-cut ${scenes}:`,
  ],
  ['an alias of nothing', scenes, 'place: bamako', 'place: *bamako', `yaml-syntax ${scenes}:`],
  ['a name with marks in it', 'people.yaml', '"Somebody"', '"So**mebody"', 'shape people.yaml:'],
  [
    'lists in lists by the thousand',
    'story.yaml',
    'chapters: [',
    `chapters: ${'['.repeat(9000)}`,
    'yaml-syntax story.yaml:',
  ],
  ['blocks in blocks by the thousand', en, 'She shrugs.', '::: note x\n'.repeat(9000), `fence-deep ${en}:`],
  [
    'a condition that stands for itself',
    'story.yaml',
    'letter-known: wrote',
    'letter-known: { not: letter-known }',
    'unknown-id ',
  ],
]

describe('a slip of the writer', () => {
  it.each(slips)('is named with its place: %s', (_, file, from, to, told) => {
    const found = toldOf(sampleWith(file, from, to))
    expect(
      found.filter((one) => one.startsWith(told)),
      found.join('\n'),
    ).not.toEqual([])
  })

  it('is none where lines end as on another system', () => {
    for (const end of ['\r\n', '\r']) {
      const files = new Map(Object.entries(sampleFiles).map(([file, text]) => [file, text.replaceAll('\n', end)]))
      expect(compileStory(files).diagnostics).toEqual([])
    }
  })
})

/** Chance that is the same at each run. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const inserts = [
  '### ',
  '## : x',
  '\n',
  '\r',
  '\u2028',
  ':::',
  '::: when',
  '[@',
  ']]',
  '**',
  '"',
  ' # ',
  '\t',
  '- ',
  '*a',
  '&a ',
  '<b>',
  '#',
  ':',
  '\0',
  '{',
  '|',
]

/** A text with a few pieces put in, taken out, doubled or moved. */
function mangled(text: string, pick: (below: number) => number): string {
  let now = text
  for (let times = 1 + pick(2); times > 0; times--) {
    const at = pick(now.length)
    const end = at + pick(60)
    const [before, piece, after] = [now.slice(0, at), now.slice(at, end), now.slice(end)]
    const insert = inserts[pick(inserts.length)] ?? ''
    now =
      [`${before}${insert}${piece}${after}`, before + after, before + piece + piece + after, piece + before + after][
        pick(4)
      ] ?? now
  }
  return now
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\d]{4,}/gu) ?? []
const wordsOfBlocks = (blocks: readonly ProseBlock[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'paragraph')
        return block.sentences
          .map(({ text, cites, parts }) =>
            [text, ...cites.map(({ id }) => id), ...parts.map((part) => (part.kind === 'term' ? part.term : ''))].join(
              ' ',
            ),
          )
          .join(' ')
      if (block.kind === 'paper') return `${block.paper} ${block.title} ${wordsOfBlocks(block.blocks)}`
      return `when otherwise ${block.condition} ${wordsOfBlocks(block.then)} ${wordsOfBlocks(block.otherwise)}`
    })
    .join(' ')
const wordsOfNode = ({ id, label, blocks, children }: ProseNode): string =>
  [id, label, wordsOfBlocks(blocks), ...children.map(wordsOfNode)].join(' ')

describe('files mangled at random', () => {
  const real = ['2-falling-out/paris', '6-last-page/last-page', '1-overview/overview'].flatMap((dir) => [
    `${dir}/en.md`,
    `${dir}/fr.md`,
    `${dir}/scenes.yaml`,
  ])
  const texts = real.flatMap((file) => {
    try {
      return [[file, readFileSync(new URL(`../../story/chapters/${file}`, import.meta.url), 'utf8')] as const]
    } catch {
      return []
    }
  })

  it('are read to their end, and each word of them is in what was read or a fault is told', () => {
    expect(texts.length).toBeGreaterThan(5)
    for (let seed = 1; seed <= 60; seed++) {
      const pick = chance(seed)
      const [file, text] = texts[seed % texts.length] ?? ['', '']
      const now = mangled(text, pick)
      if (file.endsWith('.yaml')) {
        // It ends, and gives data or says why not.
        if (seed % 2 === 0)
          expect(parseYaml(file, now)).toSatisfy(
            ({ value, problems }: ReturnType<typeof parseYaml>) => value !== undefined || problems.length > 0,
          )
        continue
      }
      const { nodes, problems } = parseProse(file, now)
      if (problems.length > 0) continue
      const told = new Set(wordsIn(nodes.map(wordsOfNode).join(' ')))
      expect(
        wordsIn(now).filter((word) => !told.has(word)),
        `seed ${seed}`,
      ).toEqual([])
    }
  }, 20_000)

  it('never lose a sentence of the story: each is in the export, or an error is told with its place', () => {
    const files = Object.keys(sampleFiles).filter((file) => file.endsWith('.md'))
    let exported = 0
    for (let seed = 1; seed <= 50; seed++) {
      const pick = chance(seed * 7919)
      const file = files[pick(files.length)] ?? ''
      const all = sample()
      all.set(file, mangled(all.get(file) ?? '', pick))
      const { compiled, diagnostics } = compileStory(all, parse)
      for (const { at } of diagnostics)
        expect(at.line, `seed ${seed}`).toBeLessThanOrEqual((all.get(at.file) ?? '').split(/[\r\n]/u).length)
      if (!compiled) {
        expect(
          diagnostics.some(({ severity }) => severity === 'error'),
          `seed ${seed}`,
        ).toBe(true)
        continue
      }
      exported++
      const told = new Set(wordsIn(JSON.stringify(exportStory(compiled))))
      const structure = new Set([
        'previously',
        'catching',
        'record',
        'headline',
        'advice',
        'opening',
        'question',
        'argument',
        'otherwise',
        'aside',
        'averted',
        'when',
        'then',
        'piece',
        'more',
        'cost',
        'left',
      ])
      const lost = wordsIn(all.get(file) ?? '').filter((word) => !told.has(word) && !structure.has(word))
      expect(lost, `seed ${seed}`).toEqual([])
    }
    expect(exported).toBeGreaterThan(1)
  }, 20_000)

  it('end too where a whole file is one long line, or nothing but signs', () => {
    for (const text of [
      '#'.repeat(50_000),
      '::: when x '.repeat(5000),
      '*'.repeat(20_000),
      '[['.repeat(20_000),
      `${'. “'.repeat(3000)}`,
      ' '.repeat(50_000),
      '## a '.repeat(9000),
    ])
      expect(parseProse('x.md', text).file).toBe('x.md')
    expect(readDraft(new Map()).draft).toBeNull()
  }, 20_000)
})
