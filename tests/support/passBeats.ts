import { expect, type Page } from '@playwright/test'

/**
 * Goes on through the beats of an outcome up to the record, without saying what it will be where that is asked, by one press after the
 * other. Returns how many beats were passed.
 */
export async function passBeats(
  page: Page,
  press: (button: ReturnType<Page['getByRole']>) => Promise<void> = (button) => button.click(),
): Promise<number> {
  const record = page.getByRole('heading', {
    name: /^(What really happened|What the briefing says|Ce qui s’est réellement passé|Ce que dit le briefing)$/u,
  })
  const show = page.getByRole('button', {
    name: /^(Skip this and show what happened|Passer, et voir ce qui s’est passé)$/u,
  })
  const on = page.getByRole('button', {
    name: /^(What really happened|What the briefing says|Ce qui s’est réellement passé|Ce que dit le briefing)$/u,
  })
  for (let passed = 0; passed < 4; passed++) {
    await expect(record.or(show).or(on).first()).toBeVisible()
    if (await record.isVisible()) return passed
    if (await show.isVisible()) await press(show)
    else {
      const address = page.url()
      await press(on)
      await expect(page).not.toHaveURL(address)
    }
  }
  await expect(record).toBeVisible()
  return 4
}
