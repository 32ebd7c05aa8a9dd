import { expect, test } from '@playwright/test'
import { heightOf, higherThanSix, keepOnPhone, sixScreens } from './debriefHeights'
import { violationsOn } from './player'

test('a debrief, the journal and progress are at most six screens of a phone, and a sentence is kept with its model', async ({
  page,
}) => {
  await keepOnPhone(page)
  // The chapter with the longest; each chapter's, in both languages, in the ordeal.
  const high = await higherThanSix(page, ['/fr/debrief/4-risks/', '/en/progress/', '/en/journal/?run=two-tables'])
  expect(high).toEqual([])

  await page.goto('/en/debrief/1-overview/')
  expect(await heightOf(page)).toBeLessThanOrEqual(sixScreens)
  await expect(page.getByText('What stands out')).toBeVisible()
  await expect(page.getByText(/^You were right \d+ of \d+ times?\.$/u)).toBeVisible()
  await expect(page.getByText(/^Not heard at all:/u)).not.toContainText('army')
  await expect(page.getByText('One that the story suggests')).toHaveCount(0)
  await page.getByRole('button', { name: 'Keep it and compare' }).click()
  await expect(page.getByRole('alert')).toHaveText('Write a sentence first, however short.')
  await page.getByRole('textbox').fill('Mali turned to Russia, and it is not safer for it.')
  await page.getByRole('button', { name: 'Keep it and compare' }).click()
  await expect(page.getByText('One that the story suggests')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])

  await page.goto('/en/debrief/')
  await expect(page.getByText('The decision furthest from what happened')).toBeVisible()
  expect(await heightOf(page)).toBeLessThanOrEqual(sixScreens)
  await page.getByText('The chapters, one by one').click()
  await expect(page.getByText('Mali turned to Russia, and it is not safer for it.')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
})
