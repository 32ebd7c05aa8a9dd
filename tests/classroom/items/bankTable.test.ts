import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { bankTable } from '../../../src/classroom/items/bankTable'
import { questionsIn } from '../../../src/classroom/items/Question'
import { toCsv } from '../../../src/platform/spreadsheet'
import { aBank } from '../../support/aBank'
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
