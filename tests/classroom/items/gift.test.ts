import { parse, type GIFTQuestion } from 'gift-pegjs'
import { describe, expect, it } from 'vitest'
import { toldFates } from '../../../src/classroom/items/fates'
import { questionsIn, type Answer, type ItemBank, type Question } from '../../../src/classroom/items/Question'
import { toGift } from '../../../src/classroom/items/toGift'
import { bankWords, realBank } from '../../support/realBank'
import { aBank } from '../../support/aBank'
import { aBankOf, aGiven, anAnswer, aQuestion } from '../../support/aQuestion'
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
    // The reader of GIFT makes one space of any.
    const line = bankWords(language).sources(held(bank)[0]!.paragraphs.join(', ')).replace(/\s/gu, ' ')
    expect(JSON.stringify(first)).toContain(line)
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

it('a small bank is written to the letter: each form, what is said to each answer, and a category for each file', () => {
  const [aya, bo] = [anAnswer('a', 'Aya: she', { right: true, feedback: 'Yes = so.' }), anAnswer('b', 'Bo')]
  const [cy, di, ed] = ['Cy', 'Di', 'Ed'].map((name) => anAnswer(name, name))
  const several = [aya, { ...bo, right: true }, ...[cy, di, ed].flatMap((one) => one ?? [])]
  const number = { kind: 'number', value: 49, tolerance: 1, unit: '', feedback: '', slips: [] } as const
  const slips = [
    { value: 94, feedback: 'Turn it round.' },
    { value: 4.9, feedback: '' },
  ]
  const targets = [
    { id: 'x', text: 'Mali' },
    { id: 'y', text: 'Niger' },
  ]
  const premises = [aGiven('a', 'Aya', 'x', 'From there.'), aGiven('b', 'Bo', 'unknown')]
  const { title, language, parts } = aBankOf(
    aQuestion('one', { kind: 'choice', single: true, inOrder: false, answers: [aya, bo] }, { paragraphs: ['I.1'] }),
    aQuestion('many', { kind: 'choice', single: false, inOrder: false, answers: several }),
    aQuestion('pairs', { kind: 'pairs', once: true, premises, targets }),
    aQuestion('order', { kind: 'order', steps: [aGiven('b', 'Bo', '1'), aGiven('a', 'Aya', '2')] }),
    aQuestion('number', { ...number, unit: 'men', feedback: '49 of them.', slips }, { stem: '  How\n many?  ' }),
    aQuestion('bare', number, { stem: 'How many?' }),
    aQuestion('gaps', { kind: 'gaps', parts: ['It was ', { id: 'who', answers: [aya, bo] }, '.'] }),
  )
  const more = { chapter: ' II  A/B ', file: 'Next', questions: [] }
  expect(toGift({ title, language, parts: [...parts, more] }, bankWords('en'))).toBe(`$CATEGORY: Sample/I One/The file

::one::[plain]Who? {
\t=Aya\\: she#Yes \\= so.
\t~Bo
\t####Briefing\\: I.1.
}

::many::[plain]Who? {
\t~%50%Aya\\: she#Yes \\= so.
\t~%50%Bo
\t~%-33.33333%Cy
\t~%-33.33333%Di
\t~%-33.33333%Ed
}

::pairs::[plain]Who? {
\t=Aya -> Mali
\t=Bo -> unknown
\t= -> Niger
\t####“Aya”\\: From there.
}

::order::[plain]Who? {
\t=Bo -> 1
\t=Aya -> 2
}

::number::[plain]How many? (in men) {#
\t=49:1#49 of them.
\t=%0%94:0#Turn it round.
\t=%0%4.9:0
}

::bare::[plain]How many? {#
\t=49:1
}

$CATEGORY: Sample/II A//B/Next
`)
})
