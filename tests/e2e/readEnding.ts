import { expect, type Page } from '@playwright/test'
import { turnToDecision, violationsOn } from './player'

/** Reads a French ending through, all its parts, and decides again from one of the decisions that led there. */
export async function readEnding(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'En savoir plus sur cette fin' }).click()
  for (const name of [
    'À côté de ce qui s’est réellement passé',
    /^À côté de ce que Crisis Group recommande/u,
    'Ce que cela a coûté',
    'Ce que le modèle laisse de côté',
  ])
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
  await page.getByRole('heading', { name: 'À côté de ce qui s’est réellement passé' }).click()
  const led = page.getByRole('region', { name: 'Les trois décisions qui ont le plus compté' })
  expect(await led.getByRole('listitem').count()).toBeGreaterThan(0)
  await expect(
    page.getByRole('table', { name: /Où en sont les choses à la fin\s+simulé/u }).getByRole('row'),
  ).toHaveCount(11)
  expect(await violationsOn(page)).toEqual([])
  await led
    .getByRole('button', { name: /^Décider à nouveau à partir d’ici/u })
    .first()
    .click()
  await turnToDecision(page)
}
