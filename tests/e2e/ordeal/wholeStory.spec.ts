import { expect, type Locator, type Page, test } from '@playwright/test'
import { report } from '../../ordeal/report'
import { tabTo } from '../answerCard'
import { screens } from '../pageHeights'
import { listen, standsAt, turned } from '../player'

/** How one presses: a finger on the glass, or Tab up to the place and a key. */
type Press = (page: Page, target: Locator, key?: 'Enter' | 'Space') => Promise<void>
const presses: Readonly<Record<'pointer' | 'keyboard', Press>> = {
  pointer: (_, target) => target.click(),
  keyboard: async (page, target, key = 'Enter') => {
    await tabTo(page, target)
    await page.keyboard.press(key)
  },
}

const named = {
  on: /^(?:Continue|What really happened|What the briefing says|Turn the page|Later|Go on without|Skip this and show what happened|Go on to the next chapter|See how it ends)$/u,
  commit: /^(?:Choose the evidence|Send the memo|Say it|Hand it over)$/u,
}

/** What sort of page this is: on one of each, *Back* and a reload are tried. */
const kindOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const has = (selector: string): boolean =>
      [...document.querySelectorAll<HTMLElement>(`main ${selector}`)].some((one) => one.getClientRects().length > 0)
    if (has('.piece')) return 'a paper to choose from'
    if (has('.desk')) return has('[data-shortcut=evidence]') ? 'the evidence of a memo' : 'advice'
    if (has('.outcome')) return `an outcome, ${document.querySelector('.stamp')?.textContent ?? ''}`
    return /^End of the chapter/u.test(document.querySelector('h1')?.textContent ?? '')
      ? 'the end of a chapter'
      : 'a page to read'
  })

for (const by of ['pointer', 'keyboard'] as const)
  test(`all six chapters are played on a phone by ${by} alone to an ending: no page is a dead end or longer than four screens, and Back and a reload keep one’s place`, async ({
    page,
  }) => {
    test.setTimeout(900_000)
    const said = listen(page)
    const press = presses[by]
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/en/')
    await press(page, page.getByRole('link', { name: /^Start the story$/u }))
    const ending = page.getByText(/^An ending of your run/u).first()
    const kinds = new Set<string>()
    const high: string[] = []
    let pages = 0
    let decisions = 0
    for (; pages < 500; pages++) {
      const advice = page.getByRole('group', { name: 'Your advice' })
      const commit = page.getByRole('button', { name: named.commit })
      const on = page.getByRole('button', { name: named.on })
      await expect(commit.or(on).or(ending).first()).toBeVisible()
      if (await ending.isVisible()) break
      const here = await standsAt(page)
      const height = await screens(page)
      if (height > 4) high.push(`${here}: ${height.toFixed(2)} screens`)
      const kind = await kindOf(page)
      if (!kinds.has(kind) && pages > 0) {
        kinds.add(kind)
        await page.reload()
        await comesTo(page, here)
        await page.goBack()
        await turned(page, here)
        await page.goForward()
        await comesTo(page, here)
        continue
      }
      if (await commit.isVisible()) {
        if (await advice.isVisible()) {
          const radios = advice.getByRole('radio')
          const radio = radios.nth(decisions % (await radios.count()))
          await (by === 'pointer' ? radio.check({ force: true }) : choose(page, advice, decisions))
          await expect(radio).toBeChecked()
        }
        const evidence = page.getByRole('group', { name: 'One card goes with it' })
        if (await evidence.isVisible())
          await (by === 'pointer' ? evidence.getByRole('radio').first().check({ force: true }) : choose(page, evidence))
        if (!/^Choose/u.test(await commit.innerText())) decisions++
        await press(page, commit)
      } else await press(page, on.first())
      await turned(page, here)
    }
    await expect(ending).toBeVisible()
    report('play', `pages of a whole play by ${by}, of them higher than four screens`, high.length, pages)
    expect(high).toEqual([])
    expect([...kinds].length, [...kinds].join()).toBeGreaterThanOrEqual(6)
    expect(decisions).toBe(39)
    expect(said).toEqual([])
  })

/** Waits for the place; the questions before it, which a page that was opened anew asks again, are put off. */
async function comesTo(page: Page, place: string): Promise<void> {
  const later = page.getByRole('button', { name: /^(?:Later|Go on without)$/u })
  await expect(async () => {
    if (await later.isVisible()) await later.click()
    expect(await standsAt(page)).toBe(place)
  }).toPass({ timeout: 10_000 })
}

/** Tab to the group, arrows to the option, as keys choose among radios. */
async function choose(page: Page, group: Locator, index = 0): Promise<void> {
  const radios = group.getByRole('radio')
  await tabTo(page, radios.first())
  await page.keyboard.press('Space')
  for (let down = 0; down < index % (await radios.count()); down++) await page.keyboard.press('ArrowDown')
}
