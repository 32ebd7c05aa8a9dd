import { expect, test } from '@playwright/test'
import { report } from '../../ordeal/report'
import { listen } from '../player'
import { openBoth, takeInTurn } from '../twoTabs'

const steps = 24

test(`two tabs take ${steps} steps in turn and show the same after each`, async ({ page }) => {
  test.setTimeout(180_000)
  const said = listen(page)
  await takeInTurn(page, await openBoth(page), steps)
  expect(said).toEqual([])
  report('tabs', 'steps taken in turn in two windows', said.length, steps)
})
