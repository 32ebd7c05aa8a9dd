import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { questionsIn, type ItemBank, type Question } from '../../../src/classroom/items/Question'
import { toMoodleXml } from '../../../src/classroom/items/toMoodleXml'
import { aBank } from '../../support/aBank'
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
