import { expect, type Page } from '@playwright/test'
import { indexStory } from '../../src/engine/indexStory'
import type { Run } from '../../src/model/Run'
import type { Story } from '../../src/model/Story'
import { playRecorded } from '../support/playRecorded'
import { story } from '../support/realStory'
import { keep } from './seededDeck'

/** Six screens of a phone of 740 px. */
export const sixScreens = 6 * 740

/** Puts a whole run where a phone keeps its own, one that leaves something to say at each decision. */
export async function keepOnPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 })
  await keep(page, foretold(story, playRecorded(story, 'two-tables')))
}

/** The pages of these that are higher than six screens of the phone. */
export async function higherThanSix(page: Page, paths: readonly string[]): Promise<readonly string[]> {
  const high: string[] = []
  for (const path of paths) {
    await page.goto(path)
    const height = await heightOf(page)
    if (height > sixScreens) high.push(`${path}: ${height}`)
  }
  return high
}

export async function heightOf(page: Page): Promise<number> {
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
