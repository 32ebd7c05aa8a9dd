import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab until the focus is on one of these; a keyboard that cannot get there fails. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  // Looked for by its name once, and again only where it was drawn anew: that takes most of the time.
  let element = await target.elementHandle()
  for (let press = 0; press < 60; press++) {
    const there = await element?.evaluate((one) => (one.isConnected ? one === document.activeElement : null))
    if (there) return
    if (there === null) element = await target.elementHandle()
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${target.toString()}`)
}

/** Answers the card on the page, well or badly, and gives the answer in, with the keyboard alone. */
export async function answerCard(page: Page, card: Locator, type: string): Promise<void> {
  const field = card.locator('.field')
  if (['single', 'multiple', 'evidence'].includes(type)) {
    await tabTo(page, field.locator('input').first())
    await page.keyboard.press('Space')
  } else if (type === 'order') {
    const first = (await field.locator('.text').first().innerText()).trim()
    await tabTo(page, field.getByRole('button', { name: /^Move down/u }).first())
    await page.keyboard.press('Enter')
    await expect(field.locator('.text').nth(1)).toHaveText(first)
    await expect(field.getByRole('status')).toContainText('Place 2')
    await page.keyboard.press('ArrowUp')
    await expect(field.locator('.text').first()).toHaveText(first)
  } else if (type === 'numeric') {
    await tabTo(page, field.getByRole('textbox'))
    await page.keyboard.type('2 021,0')
  } else if (type === 'attribution') {
    for (const statement of await field.locator('fieldset').all()) {
      await tabTo(page, statement.getByRole('radio').first())
      await page.keyboard.press('Space')
    }
  } else {
    for (const [at, list] of (await field.getByRole('combobox').all()).entries()) {
      await tabTo(page, list)
      for (let down = 0; down <= (type === 'match' ? at : 0); down++) await page.keyboard.press('ArrowDown')
    }
  }
  // From a radio, a box or a line of text Enter gives the answer in; from a list or a button one goes on to *Check*.
  if (!['single', 'multiple', 'evidence', 'numeric', 'attribution'].includes(type))
    await tabTo(page, card.getByRole('button', { name: 'Check' }))
  await page.keyboard.press('Enter')
}
