import type { Buffer } from 'node:buffer'
import { expect, test, type Page } from '@playwright/test'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { readHeld } from '../../src/classroom/teacherCode'
import { realHandIn } from '../support/realClass'
import { keepRun } from './keepRun'
import { listen, playToChapterEnd, violationsOn } from './player'
import { story } from '../support/realStory'

const decoded = (png: Buffer): string => {
  const { data, width, height } = PNG.sync.read(png)
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? ''
}
/** Pages of the sheet as it would be printed. */
async function printedPages(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0
}
async function assign(page: Page, chapters: number): Promise<string> {
  await page.goto('/en/teach/')
  const boxes = page.getByRole('checkbox', { name: /^Chapter / })
  for (let index = 0; index < chapters; index++) await boxes.nth(index).check()
  await page.getByRole('button', { name: 'Make the assignment' }).click()
  return page.getByRole('textbox', { name: 'Student link' }).inputValue()
}

test('the code of any choice of chapters is read off a projector of either size, and its poster is one page', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const said = listen(page)
  await page.goto('/en/teach/')
  const all = await page.getByRole('checkbox', { name: /^Chapter / }).count()
  for (const chapters of [1, all]) {
    const link = await assign(page, chapters)
    for (const viewport of [
      { width: 1280, height: 720 },
      { width: 1366, height: 768 },
    ]) {
      await page.setViewportSize(viewport)
      // Four clicks from the home page for any one chapter: the code is in sight before it is projected.
      await page.evaluate(() => window.scrollTo(0, 0))
      if (chapters === 1) expect([viewport.width, decoded(await page.screenshot())]).toEqual([viewport.width, link])
      await page.getByRole('button', { name: 'Project the QR code' }).click()
      const code = page.getByRole('dialog').getByRole('img', { name: 'QR code of the student link' })
      await expect(code).toBeInViewport({ ratio: 1 })
      const shown = await page.screenshot()
      expect([chapters, viewport.width, decoded(shown)]).toEqual([chapters, viewport.width, link])
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    }
    for (const format of ['A4', 'Letter'] as const)
      expect([chapters, format, await printedPages(page, format)]).toEqual([chapters, format, 1])
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 680, height: 1000 })
    expect([chapters, decoded(await page.screenshot())]).toEqual([chapters, link])
    await page.emulateMedia({ media: null })
    await page.setViewportSize({ width: 1280, height: 720 })
  }
  expect(said).toEqual([])
})

test('a shared tablet is passed on: own run, own quiz, no name or memo of the one before; from the quiz one hands in', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const said = listen(page)
  await page.goto('/en/teach/')
  await page.getByRole('button', { name: 'Make the assignment' }).click()
  const link = await page.getByRole('textbox', { name: 'Student link' }).inputValue()
  await page.getByRole('button', { name: 'Show the link' }).click()
  const held = readHeld(await page.getByRole('textbox', { name: 'Teacher link' }).inputValue())
  if (!held.ok) throw new Error('The teacher link does not open.')
  await page.goto(link)
  await expect(page.getByRole('heading', { name: held.value.assignment.title })).toBeVisible()

  // Awa has done everything and hands in from where the quiz ended.
  const begun = Date.now()
  const done = realHandIn(story, held.value.assignment, {
    name: 'Awa',
    picks: [0, 0, 0],
    right: Array.from({ length: 10 }, (_, index) => index < 7),
    at: begun,
  })
  await keepRun(page, { ...done.run, begun })
  const chapter = story.chapters[0]?.id ?? ''
  await page.goto(`/en/quiz/${chapter}/`)
  const strip = page.getByRole('complementary', { name: /^Assignment/u })
  await strip.getByRole('link', { name: 'Hand in' }).click()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Awa Keïta')
  await page.getByLabel('One sentence: why this advice?').first().fill('Mine alone.')
  await page.getByRole('button', { name: 'Make it ready to hand in' }).click()
  await expect(page.getByRole('heading', { name: 'Ready: give it to your teacher' })).toBeVisible()
  await page.goto('/en/assignment/')
  await expect(page.getByText('Your quizzes: 7 of 10 points (70 %), 10 of 10 answered.')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  // Until one goes on, the strip has nothing to say.
  await page.goto(`/en/debrief/${chapter}/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(strip).toHaveCount(0)

  await page.goto('/en/assignment/')
  await page.getByRole('button', { name: 'Somebody else works here' }).click()
  await expect(page.getByText('All that is asked is done.')).toHaveCount(0)
  await expect(page.getByText('Your quizzes')).toHaveCount(0)
  await page.getByRole('link', { name: 'Hand in' }).click()
  await expect(page.getByText('There is nothing to hand in yet')).toBeVisible()
  expect(await page.locator('body').innerText()).not.toMatch(/Awa|Mine alone/u)
  await page.goto('/en/play/')
  await expect(page.getByRole('heading', { name: 'What really happened' })).toHaveCount(0)
  await page.goto('/en/assignment/')
  await page.getByRole('button', { name: /^Begin/u }).click()
  await expect(strip).toContainText('0 of 2 done')
  await playToChapterEnd(page, 'pointer')
  await expect(strip).toContainText('1 of 2 done')
  await page.goto('/en/hand-in/')
  await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('')
  await expect(page.getByLabel('One sentence: why this advice?').first()).toHaveValue('')
  await expect(page.getByRole('radio')).toHaveCount(0)
  expect(await page.locator('body').innerText()).not.toMatch(/Awa|Mine alone/u)
  expect(said).toEqual([])
})
