import { expect, type Page } from '@playwright/test'

/** Every file of the story, so that every decision of it comes to the wall. */
export const files = 'first-day paris europe-un neighbours wager bill voices gestures other-table last-page'.split(' ')
const inWords = {
  en: { begin: 'Begin the lesson', on: /^(Continue|To the vote|Show the record)$/u },
  fr: { begin: 'Commencer la séance', on: /^(Continuer|Passer au vote|Montrer ce qui est établi)$/u },
} as const

/** What of these a class has not seen whole, in letters of 28 pixels or more, after a remote has turned all screens of the vote. */
async function unseen(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const wanted = [...document.querySelectorAll<HTMLElement>('form.vote .piece li, form.vote .choices .row')]
    const seen = new Set<HTMLElement>()
    const foot = () => document.querySelector('.commit')!.getBoundingClientRect().top
    const small = [...document.querySelectorAll<HTMLElement>('form.vote :is(p, span, legend, h1, button)')]
      .filter(
        (one) => one.offsetWidth > 1 && one.innerText.trim() && Number.parseFloat(getComputedStyle(one).fontSize) < 28,
      )
      .map((one) => `small: ${one.innerText}`)
    const told: string[] = []
    const over = [...document.querySelectorAll('form.vote .over > *')].map((one) => one.getBoundingClientRect())
    if (over.some(({ top }) => over.some(({ bottom }) => bottom <= top)))
      told.push('what stands over the question takes two lines')
    window.scrollTo(0, 0)
    for (let screen = 0; screen < 12; screen++) {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      for (const one of wanted) {
        const { top, bottom } = one.getBoundingClientRect()
        if (top >= -2 && bottom <= foot() + 2) seen.add(one)
      }
      // No card is cut while hands are counted: what does not fit begins the next screen, but for a card taller than that.
      for (const one of wanted.filter((one) => one.matches('.wide'))) {
        const { top, bottom, height } = one.getBoundingClientRect()
        if (top < foot() - 2 && bottom > foot() + 2 && height < foot()) told.push(`cut: ${one.innerText}`)
      }
      const below = wanted.some((one) => one.getBoundingClientRect().bottom > foot() + 2)
      // Where something goes on below, the foot of the wall says so.
      if (below && !document.querySelector('.foot .more')) told.push('nothing says that there is more below')
      const before = window.scrollY
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }))
      if (window.scrollY === before) break
    }
    return [...told, ...small, ...wanted.filter((one) => !seen.has(one)).map((one) => one.innerText)]
  })
}

/** What of a vote is cut, or hidden by the foot, while one goes through its fields by Tab. */
async function cutByTab(page: Page): Promise<readonly string[]> {
  const cut: string[] = []
  await page.evaluate(() => {
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('form.vote input')?.focus({ preventScroll: true })
  })
  for (let field = 0; field < 30; field++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      const row = document.activeElement?.closest('form.vote .row')
      if (!row) return null
      const foot = document.querySelector('.commit')!.getBoundingClientRect().top
      const beside = [...row.parentElement!.querySelectorAll<HTMLElement>('.row')].filter(
        (one) => Math.abs(one.getBoundingClientRect().top - row.getBoundingClientRect().top) < 4,
      )
      return beside
        .filter((one) => {
          const { top, bottom, height } = one.getBoundingClientRect()
          return height < foot && (top < -2 || bottom > foot + 2)
        })
        .map((one) => `cut by Tab: ${one.innerText}`)
    })
    if (!found) break
    cut.push(...found)
  }
  return cut
}

/** Walks these files in class mode, at 1280 × 720: how many votes there were, and what of them no screen showed whole. */
export async function walkWall(
  page: Page,
  language: keyof typeof inWords,
  walked: readonly string[],
): Promise<{ readonly votes: number; readonly faults: readonly string[] }> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1280, height: 720 })
  const words = inWords[language]
  const faults: string[] = []
  let votes = 0
  for (const file of walked) {
    await page.goto(`/${language}/room/?files=${file}`)
    await page.getByRole('button', { name: words.begin }).click()
    const vote = page.locator('form.vote')
    const on = page.getByRole('button', { name: words.on })
    const over = page.locator('.ways')
    for (;;) {
      await expect(vote.or(on).or(over).first()).toBeVisible()
      if (await over.count()) break
      if (!(await vote.count())) {
        await on.first().click()
        continue
      }
      votes++
      const found = [...(await unseen(page)), ...(await cutByTab(page))]
      faults.push(...found.map((fault) => `${file}: ${fault}`))
      for (const field of await page.locator('fieldset.choices').all()) await field.getByRole('radio').first().check()
      await vote.locator('button[type=submit]').click()
    }
  }
  return { votes, faults }
}
