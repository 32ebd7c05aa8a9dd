import { expect, test } from '@playwright/test'
import { report } from '../../ordeal/report'
import { calls, closes, highOutcomes, highPages, onPhone, opening, scenes } from '../pageHeights'

test.beforeEach(({ page }) => onPhone(page))

test('what comes of any call is less than two screens of a phone, in French too, and says by its button that the record comes', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const high = await highOutcomes(page, calls)
  report('pages', 'outcomes of a call in French, of them two screens or higher', high.length, calls.length)
  expect(high).toEqual([])
})

test('no scene of a French play, nor a chapter’s end, is higher than four screens of a phone, or has its title under the bar', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const runs = [...scenes, ...closes, opening]
  const high = await highPages(page, runs)
  report('pages', 'scenes of a French play, of them higher than four screens', high.length, runs.length)
  expect(high).toEqual([])
})
