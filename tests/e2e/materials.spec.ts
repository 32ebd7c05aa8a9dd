import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { slipOf, writeMarks } from '../../src/classroom/marksCode'
import { usualRubric } from '../../src/classroom/Rubric'
import { listen, violationsOn } from './player'
import { thinPages } from './thinPages'

test('a teacher opens a sheet, prints it without the page around it, and saves it as a document', async ({ page }) => {
  const said = listen(page)
  await page.goto('/en/teach/')
  await expect(page.getByRole('button', { name: 'Make the assignment' })).toBeEnabled()
  await page.getByRole('link', { name: 'Lesson plans, answer keys, paper editions' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Teaching materials' })).toBeVisible()
  await page.getByRole('link', { name: 'Lesson plan' }).nth(1).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Lesson plan' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '15 minutes: play' })).toBeVisible()
  // What is listed has its marks.
  await expect(page.getByRole('main').locator('ul li').first()).toHaveCSS('list-style-type', 'disc')
  await page.getByRole('textbox', { name: 'Your own notes on this lesson' }).fill('Room 12')
  expect(await violationsOn(page)).toEqual([])

  await page.emulateMedia({ media: 'print' })
  for (const role of ['banner', 'contentinfo', 'navigation', 'button'] as const)
    await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0)
  await expect(page.getByText('Room 12')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a document (.html)' }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('lesson-plan-paris.html')
  const html = readFileSync(await file.path(), 'utf8')
  await page.goto('about:blank')
  await page.setContent(html)
  await expect(page.getByRole('heading', { level: 1, name: 'Lesson plan' })).toBeVisible()
  await expect(page.getByText('Room 12')).toBeVisible()

  // What was typed is kept, and the address opens the same sheet again.
  await page.goto('/en/materials/?sheet=plan&of=2-falling-out/paris')
  await expect(page.getByRole('textbox', { name: 'Your own notes on this lesson' })).toHaveValue('Room 12')
  expect(said).toEqual([])
})

test('the paper edition can be followed on the screen, in French too, and an unknown sheet leads to the list', async ({
  page,
}) => {
  await page.goto('/fr/materials/?sheet=paper&of=1-overview/first-day')
  await expect(page.getByRole('heading', { level: 1, name: 'Édition papier' })).toBeVisible()
  const first = page.locator('#n1 a').first()
  const target = await first.getAttribute('href')
  await first.click()
  await expect(page.locator(target ?? '#none')).toBeInViewport()
  expect(await violationsOn(page)).toEqual([])
  await page.goto('/fr/materials/?sheet=plan&of=nowhere')
  await expect(page.getByText('Cette fiche n’existe pas.')).toBeVisible()
  // From there the questions go to other programs, and it is told what is left out.
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'GIFT' }).click()
  expect((await saving).suggestedFilename()).toBe('conseiller-bamako-fr.gift.txt')
  await expect(page.getByText('4 questions sont laissées de côté.')).toBeVisible()
})

/** On Letter, and all kinds, by the ordeal. */
test('the longest kinds of sheet of the longest file fill their pages on A4; strips are one page', async ({ page }) => {
  expect(await thinPages(page, ['guide', 'paper', 'strips'], ['A4'])).toEqual([])
})

test('on paper ten millimetres and more are left around every page, and no heading, row, box or slip is cut at its foot', async ({
  page,
}) => {
  const slip = slipOf('Class 3b', usualRubric, { points: { evidence: 2, fit: 1 }, comment: 'Who says so?' })
  await page.goto(`/en/marks/#${writeMarks(slip)}`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.slip')).toHaveCSS('break-inside', 'avoid')
  for (const sheet of ['guide', 'paper']) {
    await page.goto(`/en/materials/?sheet=${sheet}&of=2-falling-out/paris`)
    await expect(page.locator('.material')).toBeVisible()
    const breaks = (of: string, side: 'breakInside' | 'breakAfter') =>
      page
        .locator('.material')
        .locator(of)
        .evaluateAll((all, which) => [...new Set(all.map((one) => getComputedStyle(one)[which]))], side)
    expect([sheet, await breaks('h1, h2, h3', 'breakAfter')]).toEqual([sheet, ['avoid']])
    expect([sheet, await breaks('tr, .box', 'breakInside')]).toEqual([sheet, ['avoid']])
    const margins = await page.evaluate(() => {
      const pagesOf = (rules: CSSRuleList): string[] =>
        [...rules].flatMap((rule) => {
          if (rule instanceof CSSPageRule)
            return [...rule.cssText.matchAll(/margin: ([^;]+);/gu)].flatMap(([, sides = '']) => sides.split(' '))
          return rule instanceof CSSMediaRule ? pagesOf(rule.cssRules) : []
        })
      return [...document.styleSheets].flatMap(({ cssRules }) => pagesOf(cssRules))
    })
    expect(margins.length).toBeGreaterThan(3)
    expect(margins.filter((margin) => !margin.endsWith('mm') || parseFloat(margin) < 10)).toEqual([])
  }
})
