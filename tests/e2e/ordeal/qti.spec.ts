import { expect, test } from '@playwright/test'
import { report } from '../../ordeal/report'
import { realBank } from '../../support/realBank'
import { askedOf, qtiFaults, qtiPlayer } from '../qtiFaults'

test('every question plays as QTI 3.0 with the points and the feedback that it has here', async ({ page }) => {
  await page.goto('about:blank')
  await page.addScriptTag({ path: qtiPlayer })
  const found: string[] = []
  let played = 0
  // Each file once, every other one in French.
  for (const [turn, language] of (['en', 'fr'] as const).entries()) {
    const bank = realBank(language)
    const asked = askedOf({ ...bank, parts: bank.parts.filter((_, at) => at % 2 === turn) }, language)
    played += asked.length
    found.push(...(await qtiFaults(page, asked)))
  }
  report('pages', 'questions played as QTI 3.0, faults in them', found.length, played)
  expect(found).toEqual([])
  expect(played).toBeGreaterThan(80)
})
