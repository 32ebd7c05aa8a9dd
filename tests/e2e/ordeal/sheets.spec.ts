import { expect, test } from '@playwright/test'
import { report } from '../../ordeal/report'
import { thinPages } from '../thinPages'

const sheets = ['plan', 'guide', 'paper', 'strips', 'notice', 'glossary', 'standards']

test('every kind of sheet of the longest file fills its pages on A4 and on Letter; strips are one page', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const thin = await thinPages(page, sheets, ['A4', 'Letter'])
  report('pages', 'kinds of sheet on A4 and Letter, of them a page with hardly a line', thin.length, sheets.length)
  expect(thin).toEqual([])
})
