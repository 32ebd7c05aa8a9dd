import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { bankTable } from '../../../src/classroom/items/bankTable'
import { questionsIn } from '../../../src/classroom/items/Question'
import { toCsv } from '../../../src/platform/spreadsheet'
import { aBank } from '../../support/aBank'
import { aBankOf, aGiven, anAnswer, aQuestion } from '../../support/aQuestion'
import { bankWords, realBank } from '../../support/realBank'

it('every question of the story is in the table, with a row for each answer, its key and its feedback', async () => {
  for (const language of ['en', 'fr'] as const) {
    const bank = realBank(language)
    const words = bankWords(language)
    const csv = await toCsv(bankTable(bank, words), language, 'sheets')
    const rows: readonly Record<string, string>[] = parse(csv, { columns: true })
    const { item, key, feedback, sources } = words.columns
    for (const { item: asked, paragraphs } of questionsIn(bank)) {
      const own = rows.filter((row) => row[item] === asked.id)
      expect(own.length, asked.id).toBeGreaterThan(1)
      expect(
        own.every((row) => row[feedback] !== '' && row[key] !== '' && row[sources] === paragraphs.join(', ')),
      ).toBe(true)
    }
  }
})

it('a number has its bounds, a gap its name, a step its place, a premise its target', () => {
  const { rows } = bankTable(aBank(), bankWords('en'))
  const of = (id: string) => rows.filter(({ key }) => key.startsWith(`${id}/`)).map(({ cells }) => cells.slice(7, 9))
  expect(of('number')).toEqual([
    ['148.5, up to 6 more or less', 'right'],
    ['101', 'wrong'],
  ])
  expect(of('gaps')[1]).toEqual(['[who] the who.b & its <kind>', 'right'])
  expect(of('order').map(([, place]) => place)).toEqual(['1', '2', '3'])
  expect(of('whose')[0]?.[1]).toBe('holder y')
})

it('a small bank is a table of words, with what somebody believes who chooses an answer, and each gap in its sentence', () => {
  const [right, wrong] = [
    anAnswer('a', 'Aya', { right: true, feedback: 'Yes.' }),
    anAnswer('b', 'Bo', { misconception: 'Bo was there' }),
  ]
  const told = { hint: 'Look at the map.', objective: 'Say who.', paragraphs: ['I.1', 'II.3'] }
  const bank = aBankOf(
    aQuestion('one', { kind: 'choice', single: true, inOrder: false, answers: [right, wrong] }, told),
    aQuestion('gaps', { kind: 'gaps', parts: ['It was ', { id: 'who', answers: [right, wrong] }, '.'] }),
    aQuestion('pairs', { kind: 'pairs', once: true, premises: [aGiven('a', 'Aya', 'x', 'Hers.')], targets: [] }),
  )
  const table = bankTable(bank, bankWords('en'))
  expect({ ...table, columns: table.columns.filter(({ numeric }) => !numeric).map(({ title }) => title) }).toEqual({
    id: 'bank',
    title: 'Sample',
    columns: [
      'Id',
      'Type',
      'Chapter',
      'File',
      'Objective',
      'Question',
      'Hint',
      'Answer',
      'Key',
      'Feedback',
      'Whoever chooses it thinks that',
      'Briefing',
    ],
    rows: [
      [
        'one/0',
        'one',
        'One right answer',
        'Say who.',
        'Who?',
        'Look at the map.',
        'Aya',
        'right',
        'Yes.',
        '',
        'I.1, II.3',
      ],
      [
        'one/1',
        'one',
        'One right answer',
        'Say who.',
        'Who?',
        'Look at the map.',
        'Bo',
        'wrong',
        '',
        'Bo was there',
        'I.1, II.3',
      ],
      ['gaps/0', 'gaps', 'Gaps', '', 'Who? It was [who].', '', '[who] Aya', 'right', 'Yes.', '', ''],
      ['gaps/1', 'gaps', 'Gaps', '', 'Who? It was [who].', '', '[who] Bo', 'wrong', '', 'Bo was there', ''],
      ['pairs/0', 'pairs', 'Match', '', 'Who?', '', 'Aya', 'x', 'Hers.', '', ''],
    ].map(([key, item, type, ...rest]) => ({ key, cells: [item, type, 'I One', 'The file', ...rest] })),
  })
})
