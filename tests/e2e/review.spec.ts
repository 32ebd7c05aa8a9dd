import { expect, test } from '@playwright/test'
import { listen, violationsOn } from './player'
import { badlyPlayed, keep } from './seededDeck'

test('what a chapter missed is due the next day, and comes back before the next chapter', async ({ page }) => {
  const said = listen(page)
  await keep(page, badlyPlayed(Date.now()))

  await page.goto('/en/review/')
  await expect(page.getByText('3 cards are due today.')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Review 3 cards' }).click()
  await expect(page.getByRole('radio')).toHaveCount(0)
  await page.getByRole('button', { name: 'Show the options' }).press('Enter')
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Check' }).click()
  await expect(page.getByRole('button', { name: /suggested by your answer/u })).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: /^Easy/u }).click()
  await page.getByRole('button', { name: 'Stop here' }).click()
  await expect(page.getByText('2 cards are due today.')).toBeVisible()
  await page.getByRole('button', { name: 'Reset the deck' }).click()
  await page.getByRole('button', { name: 'Reset it' }).click()
  await expect(page.getByText('Nothing is due today.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('2 cards are due today.')).toBeVisible()

  await page.goto('/en/play/')
  // The questions of the file that was read stand before the chapter's end.
  await page.getByRole('button', { name: 'Later' }).click()
  await page.getByRole('button', { name: 'Go on to the next chapter' }).click()
  await expect(page.getByRole('heading', { name: /^Three things from/u })).toBeVisible()
  await page.getByRole('button', { name: 'Look at them' }).click()
  // It is thought of first.
  await page.getByRole('button', { name: 'Show the options' }).click()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Check' }).click()
  expect(await violationsOn(page)).toEqual([])
  await page.reload()
  await expect(page.getByRole('heading', { name: /^Two things from/u })).toBeVisible()
  await page.getByRole('button', { name: 'Go on without' }).click()
  await expect(
    page
      .getByRole('figure')
      .or(page.getByRole('group', { name: /Your advice/u }))
      .first(),
  ).toBeVisible()
  expect(said).toEqual([])
})

test('progress and debrief tell what was learned, in words', async ({ page }) => {
  const said = listen(page)
  await keep(page, badlyPlayed(Date.now()))
  await page.goto('/en/progress/')
  await expect(page.getByText(/^2 of 6 chapters and 4 of \d+ files read/u)).toBeVisible()
  await expect(page.getByText(/^Taught in the scene/u)).toHaveCount(3)
  expect(await violationsOn(page)).toEqual([])
  await page.goto('/en/debrief/2-falling-out/')
  await page.getByText('Three questions to discuss').click()
  await expect(page.locator('.questions').getByRole('listitem')).toHaveCount(3)
  await page.getByText('How you reasoned, and how it turned out').click()
  await expect(page.getByText(/^Your best-supported memo of this chapter/u)).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.goto('/fr/review/')
  await expect(page.getByText('3 fiches sont à revoir aujourd’hui.')).toBeVisible()
  expect(said).toEqual([])
})
