import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { questionsIn, type ItemBank, type Question } from '../../../src/classroom/items/Question'
import { toMoodleXml } from '../../../src/classroom/items/toMoodleXml'
import { aBank } from '../../support/aBank'
import { aBankOf, aGiven, anAnswer, aQuestion } from '../../support/aQuestion'
import { filled } from '../../support/filled'
import { bankWords, realBank } from '../../support/realBank'

/** The root of a document; throws on whatever is not well-formed, warnings as well. */
function rootOf(text: string): Element {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml').documentElement
  if (!root) throw new Error('There is no root')
  return root
}

const childrenOf = (element: Element, name: string): readonly Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeName === name)
const child = (element: Element, name: string): Element => {
  const [found] = childrenOf(element, name)
  if (!found) throw new Error(`A ${element.nodeName} lacks its ${name}`)
  return found
}
/** The words of `<name><text>…</text></name>`. */
const said = (element: Element, name: string): string => child(child(element, name), 'text').textContent ?? ''
const bare = (html: string): string =>
  html
    .replace(/<\/?p[^>]*>/gu, ' ')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
    .trim()
const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Grades in percent that Moodle's question bank knows, by its documentation of GIFT and XML: others are refused. */
const grades = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10, 5,
  0,
]

/** What Moodle’s documentation says of each type: elements that it needs, and where its answers stand. */
function found(question: Element): object {
  const type = question.getAttribute('type')
  const stem = bare(said(question, 'questiontext'))
  if (type === 'multichoice')
    return {
      stem,
      single: child(question, 'single').textContent,
      shuffled: child(question, 'shuffleanswers').textContent,
      answers: childrenOf(question, 'answer').map((answer) => {
        const fraction = Number(answer.getAttribute('fraction'))
        expect(grades).toContain(Math.abs(fraction))
        return {
          text: bare(child(answer, 'text').textContent ?? ''),
          feedback: bare(said(answer, 'feedback')),
          right: fraction > 0,
        }
      }),
    }
  if (type === 'matching')
    return {
      stem,
      pairs: childrenOf(question, 'subquestion').map((sub) => [
        bare(child(sub, 'text').textContent ?? ''),
        said(sub, 'answer'),
      ]),
    }
  if (type === 'numerical')
    return {
      stem,
      numbers: childrenOf(question, 'answer').map((answer) => [
        Number(answer.getAttribute('fraction')),
        Number(child(answer, 'text').textContent),
        Number(child(answer, 'tolerance').textContent),
        bare(said(answer, 'feedback')),
      ]),
    }
  if (type === 'cloze') {
    // As Moodle does: the code is read in the HTML as it stands, and its entities are decoded once.
    const gaps = [...said(question, 'questiontext').matchAll(/\{1:MULTICHOICE_S:(.+?)\}/gsu)].map(([, code = '']) =>
      code.split('~').map((answer) => {
        const [, key = '', text = '', feedback = ''] = /^(=?)(.+?)(?<!&|&amp;)#(.*)$/su.exec(answer) ?? []
        const twice = (words: string): string => bare(bare(words))
        return { text: twice(text), feedback: twice(feedback), right: key === '=' }
      }),
    )
    return { stem: bare(said(question, 'questiontext').replace(/\{1:MULTICHOICE_S:(.+?)\}/gsu, '…')), gaps }
  }
  throw new Error(`Moodle has no type ${type}`)
}

function meant({ stem, form }: Question): object {
  const answers = (all: readonly { text: string; feedback: string; right: boolean }[]): object[] =>
    all.map(({ text, feedback, right }) => ({ text: flat(text), feedback: flat(feedback), right }))
  switch (form.kind) {
    case 'choice':
      return {
        stem: flat(stem),
        single: `${form.single}`,
        shuffled: `${!form.inOrder}`,
        answers: answers(form.answers),
      }
    case 'order':
      return { stem: flat(stem), pairs: form.steps.map(({ text, target }) => [flat(text), target]) }
    case 'pairs': {
      const words = new Map(form.targets.map(({ id, text }) => [id, text]))
      const spare = form.targets.filter(({ id }) => !form.premises.some(({ target }) => target === id))
      return {
        stem: flat(stem),
        pairs: [
          ...form.premises.map(({ text, target }) => [flat(text), words.get(target)]),
          ...spare.map(({ text }) => ['', text]),
        ],
      }
    }
    case 'number':
      return {
        stem: `${flat(stem)} (in ${form.unit})`,
        numbers: [
          [100, form.value, form.tolerance, form.feedback],
          ...form.slips.map(({ value, feedback }) => [0, value, 0, feedback]),
        ],
      }
    case 'gaps':
      return {
        stem: flat(`${stem} ${form.parts.map((part) => (typeof part === 'string' ? part : '…')).join('')}`),
        gaps: form.parts.flatMap((part) => (typeof part === 'string' ? [] : [answers(part.answers)])),
      }
  }
}

const asked = (text: string): readonly Element[] =>
  childrenOf(rootOf(text), 'question').filter((one) => one.getAttribute('type') !== 'category')

const same = (text: string, bank: ItemBank): void =>
  expect(asked(text).map((one) => ({ name: said(one, 'name'), ...found(one) }))).toEqual(
    questionsIn(bank).map((one) => ({ name: one.item.id, ...meant(one) })),
  )

// There is no schema of Moodle's XML to be had: it is read by a strict parser, and its structure is what Moodle's documentation says.
describe.each(['en', 'fr'] as const)('the questions of the story as Moodle XML, in %s', (language) => {
  const bank = realBank(language)
  const text = toMoodleXml(bank, bankWords(language))

  it('are all there, with every answer, its feedback and the key', () => {
    filled(questionsIn(bank))
    same(text, bank)
  })

  it('have a category for each file, the hint, and the paragraphs as tags', () => {
    const root = rootOf(text)
    const categories = childrenOf(root, 'question').filter((one) => one.getAttribute('type') === 'category')
    expect(categories).toHaveLength(bank.parts.length)
    asked(text).forEach((one, at) => {
      const question = questionsIn(bank)[at]!
      expect(childrenOf(one, 'hint').map((hint) => bare(child(hint, 'text').textContent ?? ''))).toEqual(
        question.hint ? [flat(question.hint)] : [],
      )
      expect(childrenOf(child(one, 'tags'), 'tag').map((tag) => child(tag, 'text').textContent)).toEqual(
        question.paragraphs,
      )
      expect(bare(said(one, 'generalfeedback'))).toContain(question.paragraphs.join(', '))
    })
  })
})

it('signs of markup and of gaps stay the story’s words, in every type', () => {
  const bank = aBank('Is <b> & {c} ~ #1 = 50% “of it”?')
  same(toMoodleXml(bank, bankWords('en')), bank)
  expect(toMoodleXml(bank, bankWords('en'))).toContain(
    '<text>top/Sample/only A//B/The file</text>'.replace('only', 'I'),
  )
})

it.each([
  ['a key on no answer', (text: string) => text.replace('fraction="100"', 'fraction="0"')],
  ['a grade that Moodle does not know', (text: string) => text.replace('fraction="50"', 'fraction="51"')],
  [
    'a feedback lost',
    (text: string) =>
      text.replace(/<feedback format="html">\s*<text>[^<]*<\/text>/u, '<feedback format="html"><text></text>'),
  ],
  ['a tag left open', (text: string) => text.replace('</questiontext>', '')],
  ['a gap whose code is broken', (text: string) => text.replace('MULTICHOICE_S:', 'MULTICHOICE:')],
])('%s is noticed', (_, spoil) => {
  const bank = aBank()
  const text = toMoodleXml(bank, bankWords('en'))
  expect(spoil(text)).not.toBe(text)
  same(text, bank)
  expect(() => same(spoil(text), bank)).toThrow()
})

describe('a question written to the letter', () => {
  const written = (...questions: readonly Question[]): string => toMoodleXml(aBankOf(...questions), bankWords('en'))
  const [aya, bo] = [anAnswer('a', 'Aya', { right: true, feedback: 'Yes.' }), anAnswer('b', 'Bo & co')]
  const choice = { kind: 'choice', single: true, inOrder: false, answers: [aya, bo] } as const
  const number = { kind: 'number', value: 49, tolerance: 1, unit: '', feedback: '', slips: [] } as const

  it('stands in the category of its file, with hint, sources and what is said to each answer', () => {
    const told = { hint: 'Look.', paragraphs: ['I.1', 'II.3'] }
    expect(written(aQuestion('one', choice, told))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<quiz>
  <question type="category">
    <category>
      <text>top/Sample/I One/The file</text>
    </category>
  </question>
  <question type="multichoice">
    <name>
      <text>one</text>
    </name>
    <questiontext format="html">
      <text>&lt;p lang="en"&gt;Who?&lt;/p&gt;</text>
    </questiontext>
    <generalfeedback format="html">
      <text>&lt;p lang="en"&gt;Briefing: I.1, II.3.&lt;/p&gt;</text>
    </generalfeedback>
    <defaultgrade>1</defaultgrade>
    <penalty>0.5</penalty>
    <hidden>0</hidden>
    <single>true</single>
    <shuffleanswers>true</shuffleanswers>
    <answernumbering>none</answernumbering>
    <answer fraction="100" format="html">
      <text>&lt;p lang="en"&gt;Aya&lt;/p&gt;</text>
      <feedback format="html">
        <text>&lt;p lang="en"&gt;Yes.&lt;/p&gt;</text>
      </feedback>
    </answer>
    <answer fraction="0" format="html">
      <text>&lt;p lang="en"&gt;Bo &amp;amp; co&lt;/p&gt;</text>
      <feedback format="html">
        <text></text>
      </feedback>
    </answer>
    <hint format="html">
      <text>&lt;p lang="en"&gt;Look.&lt;/p&gt;</text>
    </hint>
    <tags>
      <tag>
        <text>I.1</text>
      </tag>
      <tag>
        <text>II.3</text>
      </tag>
    </tags>
  </question>
</quiz>
`)
  })

  it('says nothing where there is nothing to say', () => {
    const bare = written(aQuestion('one', choice))
    expect(bare).toContain(`    <generalfeedback format="html">
      <text></text>
    </generalfeedback>`)
    expect(bare).toContain(`    </answer>
    <tags/>
  </question>`)
  })

  it('gives each of several right answers its share, and takes a share for each wrong one', () => {
    const rest = ['Cy', 'Di'].map((name) => anAnswer(name, name))
    const several = { ...choice, single: false, answers: [aya, bo, ...rest] }
    expect(written(aQuestion('many', several)).match(/fraction="[^"]*"/gu)).toEqual([
      'fraction="100"',
      'fraction="-33.33333"',
      'fraction="-33.33333"',
      'fraction="-33.33333"',
    ])
  })

  it('for a number names the unit where it has one, and every slip', () => {
    const slips = [{ value: 94, feedback: 'Turn it round.' }]
    const question = aQuestion('number', { ...number, unit: 'men', slips }, { stem: 'How many?' })
    expect(written(question)).toContain(`    <hidden>0</hidden>
    <answer fraction="100" format="moodle_auto_format">
      <text>49</text>
      <tolerance>1</tolerance>
      <feedback format="html">
        <text></text>
      </feedback>
    </answer>
    <answer fraction="0" format="moodle_auto_format">
      <text>94</text>
      <tolerance>0</tolerance>
      <feedback format="html">
        <text>&lt;p lang="en"&gt;Turn it round.&lt;/p&gt;</text>
      </feedback>
    </answer>
    <tags/>`)
    expect(written(question)).toContain('<text>&lt;p lang="en"&gt;How many? (in men)&lt;/p&gt;</text>')
    expect(written(aQuestion('number', number))).toContain('<text>&lt;p lang="en"&gt;Who?&lt;/p&gt;</text>')
  })

  it('to match has a pair for each premise, and one without a question for a target left over', () => {
    const premises = [aGiven('a', 'Aya', 'x', 'From there.'), aGiven('b', 'Bo', 'unknown')]
    const targets = [
      { id: 'x', text: 'Mali' },
      { id: 'y', text: 'Niger' },
    ]
    const text = written(aQuestion('pairs', { kind: 'pairs', once: true, premises, targets }, { paragraphs: ['I.1'] }))
    expect(text).toContain(
      '<text>&lt;p lang="en"&gt;“Aya”: From there.&lt;/p&gt;&lt;p lang="en"&gt;Briefing: I.1.&lt;/p&gt;</text>',
    )
    expect(text).toContain(`    <hidden>0</hidden>
    <shuffleanswers>true</shuffleanswers>
    <subquestion format="html">
      <text>&lt;p lang="en"&gt;Aya&lt;/p&gt;</text>
      <answer>
        <text>Mali</text>
      </answer>
    </subquestion>
    <subquestion format="html">
      <text>&lt;p lang="en"&gt;Bo&lt;/p&gt;</text>
      <answer>
        <text>unknown</text>
      </answer>
    </subquestion>
    <subquestion format="html">
      <text></text>
      <answer>
        <text>Niger</text>
      </answer>
    </subquestion>
    <tags>`)
  })

  it('with gaps holds each list in its sentence, its own signs as numbers', () => {
    const answers = [{ ...aya, text: 'A}#~=%', feedback: '50%' }, anAnswer('b', 'Bo')]
    const text = written(aQuestion('gaps', { kind: 'gaps', parts: ['It was ', { id: 'who', answers }, '.'] }))
    expect(text).toContain(
      '<text>&lt;p lang="en"&gt;Who?&lt;/p&gt;&lt;p lang="en"&gt;It was {1:MULTICHOICE_S:=A&amp;amp;#125;&amp;amp;#35;&amp;amp;#126;&amp;amp;#61;&amp;amp;#37;#50&amp;amp;#37;~Bo}.&lt;/p&gt;</text>',
    )
    expect(text).toContain(`    <hidden>0</hidden>
    <tags/>`)
  })
})
