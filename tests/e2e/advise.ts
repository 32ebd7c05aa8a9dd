import { expect, type Locator, type Page } from '@playwright/test'

export type By = 'pointer' | 'keyboard'

/** How one goes on from a desk: to the evidence of a memo, or by giving the advice. */
export const decides = (page: Page): Locator =>
  page.getByRole('button', {
    name: /^(Choose the evidence|Send the memo|Say it|Hand it over|Choisir la preuve|Envoyer la note|Le dire|Remettre le papier)$/u,
  })
const advice = (page: Page): Locator => page.getByRole('group', { name: /^(\d\. )?(Your advice|Votre conseil)/u })
const evidence = (page: Page): Locator =>
  page.getByRole('group', { name: /One card goes with it|Une fiche l’accompagne/u })

/** Gives advice at the desk in sight, a memo in its two steps: the option of that number, or the one handed over, on the card of that number. */
export async function advise(page: Page, option: number | Locator = 0, card = 0, by: By = 'pointer'): Promise<void> {
  const radio = typeof option === 'number' ? await numbered(advice(page), option) : option
  await choose(radio, by)
  const first = await decides(page).innerText()
  if (/^(Choose|Choisir)/u.test(first)) {
    await press(decides(page), by)
    await expect(evidence(page)).toBeVisible()
  }
  if (await evidence(page).isVisible()) await choose(await numbered(evidence(page), card), by)
  await press(decides(page), by)
}

/** A radio of the group, by its number from 0; the number goes round. */
async function numbered(group: Locator, number: number): Promise<Locator> {
  const radios = group.getByRole('radio')
  return radios.nth(number % (await radios.count()))
}

async function choose(radio: Locator, by: By): Promise<void> {
  if (by === 'pointer') await radio.check({ force: true })
  else {
    await radio.focus()
    await radio.page().keyboard.press('Space')
  }
  await expect(radio).toBeChecked()
}

export async function press(button: Locator, by: By): Promise<void> {
  if (by === 'pointer') await button.click()
  else {
    await button.focus()
    await button.page().keyboard.press('Enter')
  }
}
