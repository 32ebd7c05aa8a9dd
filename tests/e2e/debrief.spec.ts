import { expect, test, type Page } from '@playwright/test'
import { indexStory } from '../../src/engine/indexStory'
import type { Run } from '../../src/model/Run'
import type { Story } from '../../src/model/Story'
import { playRecorded } from '../support/playRecorded'
import { violationsOn } from './player'
import { keep } from './seededDeck'
import { compiled } from '../support/realStory'

/** Six screens of a phone of 740 px. */
const sixScreens = 6 * 740

test('every debrief, the journal and progress are at most six screens of a phone, and a sentence is kept with its model', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await keep(page, foretold(compiled.story, playRecorded(compiled.story, 'two-tables')))

  const pages = [
    ...compiled.story.chapters.map(({ id }) => `/en/debrief/${id}/`),
    '/fr/debrief/2-falling-out/',
    '/fr/debrief/',
    '/en/progress/',
    '/en/journal/?run=two-tables',
    '/en/journal/?run=two-tables&with=record',
  ]
  const heights: Record<string, number> = {}
  for (const path of pages) heights[path] = await heightOf(page, path)
  expect(Object.entries(heights).filter(([, height]) => height > sixScreens)).toEqual([])

  await page.goto('/en/debrief/1-overview/')
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
  await page.getByText('The chapters, one by one').click()
  await expect(page.getByText('Mali turned to Russia, and it is not safer for it.')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  expect(await heightOf(page, '/en/debrief/')).toBeLessThanOrEqual(sixScreens)
})

async function heightOf(page: Page, path: string): Promise<number> {
  await page.goto(path)
  await expect(page.locator('summary').first()).toBeVisible()
  return page.evaluate(() => document.documentElement.scrollHeight)
}

/** A run whose every memo was foretold, by its own advice. */
function foretold(story: Story, run: Run): Run {
  const { scenes } = indexStory(story)
  const log = run.log.flatMap((entry): Run['log'] => {
    const memo = entry.kind === 'advise' && scenes.get(entry.scene)?.scene.decision?.weight === 'memo'
    return memo ? [entry, { kind: 'predict', scene: entry.scene, option: entry.option, at: entry.at }] : [entry]
  })
  return { ...run, log }
}
