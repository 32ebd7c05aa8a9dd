import { expect } from '@playwright/test'
import { test } from './devices'
import { advise } from './advise'
import { begin, listen, violationsOn, received } from './player'
import { badlyPlayed, keep } from './seededDeck'

test('a run goes on in another browser from its link, and is not doubled by its code', async ({ page, device }) => {
  const said = listen(page)
  await begin(page)
  await advise(page)
  await expect(page.getByText(received)).toBeVisible()
  const here = await page.getByRole('heading', { level: 1 }).innerText()

  await page.getByRole('link', { name: 'Journal' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Take it with you' }).click()
  await expect(page.getByRole('img', { name: /^QR code that holds Run 1/u })).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  const link = await page.getByLabel('Link', { exact: true }).inputValue()
  const code = await page.getByLabel('Code', { exact: true }).inputValue()

  const other = await device()
  const alsoSaid = listen(other)
  await other.goto(link)
  await expect(other.getByText(`Run 1 is new here, with 1 decision.`)).toBeVisible()
  await expect(other).toHaveURL(/\/en\/resume\/$/u)
  expect(await violationsOn(other)).toEqual([])
  await other.getByRole('button', { name: 'Continue Run 1' }).click()
  await expect(other.getByRole('heading', { level: 1, name: here })).toBeVisible()

  await other.goto('/en/resume/')
  await other.getByLabel('Link or code').fill(code.slice(0, -9))
  await other.getByRole('button', { name: 'Bring it in' }).click()
  await expect(other.getByRole('alert')).toContainText('The end of the code is missing.')
  await other.getByLabel('Link or code').fill(code.toLowerCase())
  await other.getByRole('button', { name: 'Bring it in' }).click()
  await expect(other.getByText('Run 1 was here already')).toBeVisible()
  expect([...said, ...alsoSaid]).toEqual([])
})

test('what is up for review goes along by link: what was reviewed here is not due there', async ({ page, device }) => {
  await keep(page, badlyPlayed(Date.now()))
  await page.goto('/en/review/')
  await page.getByRole('button', { name: 'Review 3 cards' }).click()
  await page.getByRole('button', { name: 'Show the options' }).click()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Check' }).click()
  await page.getByRole('button', { name: /^Easy/u }).click()

  await page.goto('/en/resume/')
  await expect(page.getByText('The review deck is not in the picture')).toBeVisible()
  const link = await page.getByLabel('Link', { exact: true }).inputValue()
  const other = await device()
  await other.goto(link)
  await expect(other.getByText('4 answers were added to your review deck.')).toBeVisible()
  await other.goto('/en/review/')
  await expect(other.getByText('2 cards are due today.')).toBeVisible()
})
