import { expect, test, type Page } from '@playwright/test'
import { playRecorded } from '../support/playRecorded'
import { advise, decides } from './advise'
import { keepRun } from './keepRun'
import { passBeats } from '../support/passBeats'
import { begin, listen, violationsOn, turnToDecision, received, standsAt, turned } from './player'
import { compiled } from '../support/realStory'

/** Takes the next decision, otherwise than before where that is said, reading on to it where need be; ends on its outcome. */
async function decide(page: Page, otherThan?: string): Promise<string> {
  const on = page.getByRole('button', { name: /^(Continue|Turn the page|Later)$/u })
  await expect(decides(page).or(on).first()).toBeVisible()
  while (await on.isVisible()) {
    const before = await standsAt(page)
    await on.click()
    await turned(page, before)
  }
  const options = page.getByRole('group', { name: /Your advice/u }).locator('label')
  const option = (otherThan === undefined ? options : options.filter({ hasNotText: otherThan })).first()
  const advice = await option.locator('.text').innerText()
  await advise(page, option.getByRole('radio'))
  await expect(page.getByText(received)).toBeVisible()
  await passBeats(page)
  return advice
}

test('the journal shows where one run left another, and names the one decision in which they differ', async ({
  page,
}) => {
  const said = listen(page)
  await begin(page)
  const first = await decide(page)
  await decide(page)

  await page.getByRole('link', { name: 'Journal' }).click()
  await page.getByRole('link', { name: 'Read Run 1' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Run 1, decision by decision' })).toBeVisible()
  await page
    .getByRole('button', { name: /^Advise otherwise from here/u })
    .first()
    .click()
  await expect(page).toHaveURL(/\/play\/\?page=\d+$/u)
  await decide(page, first)

  await page.goto('/en/journal/')
  const branches = page.getByRole('listitem').getByRole('listitem')
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(branches).toHaveCount(1)
  await expect(branches).toContainText('Left Run 1 at decision 1')
  await expect(branches).toContainText('open')
  expect(await violationsOn(page)).toEqual([])

  for (const name of ['Run 1', 'Run 2']) await page.getByRole('checkbox', { name: `compare ${name}` }).check()
  await page.getByRole('link', { name: 'Compare side by side' }).click()
  await expect(page.getByText('1 decision differs, of 2 met.')).toBeVisible()
  await expect(page.getByText(/^Differs · other advice/u)).toHaveCount(1)
  expect(await violationsOn(page)).toEqual([])
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Run 1 and Run 2' })).toBeVisible()

  await page.getByRole('link', { name: 'Back to the journal' }).click()
  await page.getByRole('button', { name: 'Delete Run 1' }).click()
  await page.getByRole('button', { name: 'Delete it' }).click()
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(page.getByText('Branched from a run that has been deleted')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(branches).toHaveCount(1)
  expect(said).toEqual([])
})

test('the journal says what it will be before the first run, in both languages', async ({ page }) => {
  await page.goto('/fr/journal/')
  await expect(page.getByRole('heading', { name: 'Rien n’est encore écrit' })).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.goto('/en/journal/?run=nobody')
  await expect(page.getByText('That run is not kept in this browser.', { exact: false })).toBeVisible()
  await page.getByRole('link', { name: 'Begin at the first page' }).click()
  await turnToDecision(page)
})

test('a run that came to its end stands in the journal with its ending, and can be set beside the record', async ({
  page,
}) => {
  await page.goto('/en/journal/')
  await expect(page.getByRole('heading', { name: 'Nothing is written yet' })).toBeVisible()
  await keepRun(page, playRecorded(compiled.story, 'two-tables'))
  await page.reload()
  await expect(page.getByText('Two tables').first()).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.goto('/en/journal/?run=two-tables&with=record')
  await expect(page.getByText('Two tables').first()).toBeVisible()
  await page.locator('summary').first().click()
  await expect(page.getByText('The nearest of the options').first()).toBeVisible()
  await page.goto('/en/play/')
  await expect(page.getByRole('heading', { level: 1, name: 'Two tables' })).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
})
