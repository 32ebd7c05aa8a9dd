import { parse, type GIFTQuestion } from 'gift-pegjs'
import { describe, expect, it } from 'vitest'
import { toldFates } from '../../../src/classroom/items/fates'
import { questionsIn, type Answer, type ItemBank, type Question } from '../../../src/classroom/items/Question'
import { toGift } from '../../../src/classroom/items/toGift'
import { bankWords, realBank } from '../../support/realBank'
import { aBank } from '../../support/aBank'
import { filled } from '../../support/filled'

const asked = (text: string): readonly GIFTQuestion[] => parse(text).filter(({ type }) => type !== 'Category')
const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** The parser takes escapes out of everything but what a pair is given to, where it leaves its own placeholders. Moodle takes them out there, too. */
const decoded = (text: string): string =>
  text.replace(/&&(\d{3});/gu, (_, code: string) => String.fromCodePoint(Number(code)))

/** What a reader of GIFT finds of a question, in our terms. */
function found(question: GIFTQuestion): object {
  if (question.type === 'MC')
    return {
      stem: question.stem.text,
      answers: question.choices.map(({ text, feedback, isCorrect, weight }) => ({
        text: text.text,
        feedback: feedback?.text ?? '',
        right: isCorrect || Number(weight ?? 0) > 0,
      })),
    }
  if (question.type === 'Matching')
    return {
      stem: question.stem.text,
      pairs: question.matchPairs.map(({ subquestion, subanswer }) => [subquestion.text, decoded(subanswer)]),
    }
  if (question.type === 'Numerical') return { stem: question.stem.text, choices: question.choices }
  return { type: question.type }
}

/** What it should find. */
function meant({ stem, form }: Question): object {
  if (form.kind === 'choice')
    return {
      stem: flat(stem),
      answers: form.answers.map(({ text, feedback, right }: Answer) => ({
        text: flat(text),
        feedback: flat(feedback),
        right,
      })),
    }
  if (form.kind === 'order')
    return { stem: flat(stem), pairs: form.steps.map(({ text, target }) => [flat(text), target]) }
  if (form.kind !== 'pairs') throw new Error(`A ${form.kind} is not expected here`)
  const words = new Map(form.targets.map(({ id, text }) => [id, flat(text)]))
  const spare = form.targets.filter(({ id }) => !form.premises.some(({ target }) => target === id))
  return {
    stem: flat(stem),
    pairs: [
      ...form.premises.map(({ text, target }) => [flat(text), words.get(target)]),
      ...spare.map(({ text }) => ['', flat(text)]),
    ],
  }
}

const held = (bank: ItemBank): readonly Question[] => questionsIn(bank).filter(({ form }) => form.kind !== 'gaps')

describe.each(['en', 'fr'] as const)('the questions of the story as GIFT, in %s', (language) => {
  const bank = realBank(language)
  const text = toGift(bank, bankWords(language))

  it('are read by a parser of GIFT with every answer, its feedback and the key', () => {
    const read = asked(text)
    expect(read.map(({ title }) => title)).toEqual(held(bank).map(({ item }) => item.id))
    filled(held(bank)).forEach((question, at) => expect(found(read[at]!), question.item.id).toEqual(meant(question)))
  })

  it('leave out what the format cannot hold, and say so', () => {
    const none = toldFates('gift', bank).filter(({ fate }) => fate === 'none')
    expect(none).toEqual([{ type: 'cloze', fate: 'none', count: questionsIn(bank).length - held(bank).length }])
    expect(none[0]!.count).toBeGreaterThan(0)
  })

  it('name the paragraphs of the briefing in the feedback to all', () => {
    const first = asked(text)[0]!
    expect(JSON.stringify(first)).toContain(bankWords(language).sources(held(bank)[0]!.paragraphs.join(', ')))
  })
})

it('what GIFT reads as its own stays the story’s words, and a number comes with its tolerance and its slips', () => {
  const bank = aBank('A: {b} = ~c# \\d // -> 50%?')
  const read = asked(toGift(bank, bankWords('en')))
  expect(read.map((one) => 'stem' in one && one.stem.text.replace(/ \(in .*/u, ''))).toEqual(
    held(bank).map(() => 'A: {b} = ~c# \\d // → 50%?'),
  )
  const number = read.find(({ type }) => type === 'Numerical')
  expect(number).toMatchObject({
    choices: [
      { isCorrect: true, text: { number: 148.5, range: 6 }, feedback: { text: 'It was so (I.1).' } },
      { weight: 0, text: { number: 101 }, feedback: { text: 'Francs, not dollars.' } },
    ],
  })
})

it.each([
  ['a key on another answer', (text: string) => text.replace(/\t=([^\t]*)\n\t~/u, '\t~$1\n\t=')],
  ['a feedback lost', (text: string) => text.replace(/(\t[=~][^#\n]*)#[^\n]*/u, '$1')],
  ['an escape forgotten', (text: string) => text.replace(/\\([:=])/u, '$1')],
  ['a question lost', (text: string) => text.replace(/::overview-which-is-record::[^}]*\}\n/u, '')],
])('%s is noticed', (_, spoil) => {
  const bank = realBank('fr')
  const text = toGift(bank, bankWords('fr'))
  const same = (of: string): boolean => {
    try {
      expect(asked(of).map(found)).toEqual(held(bank).map(meant))
      return true
    } catch {
      return false
    }
  }
  expect([same(text), same(spoil(text))]).toEqual([true, false])
})
