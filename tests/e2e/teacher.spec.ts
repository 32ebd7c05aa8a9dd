import { expect, test } from '@playwright/test'
import { readHeld } from '../../src/classroom/teacherCode'
import { realHandIn } from '../support/realClass'
import { keepRun } from './keepRun'
import { listen, playToChapterEnd, violationsOn } from './player'
import { assignChapters, printedPages, projectors, readBeside, readPoster, readProjected } from './projectedCode'
import { story } from '../support/realStory'

test('the code of one chapter is in sight at once, that of all is read off a projector, and its poster is one page', async ({
  page,
}) => {
  const said = listen(page)
  const [small] = projectors
  // Four clicks from the home page for any one chapter: the code is in sight before it is projected.
  const one = await assignChapters(page, 1)
  expect(await readBeside(page, small)).toBe(one)
  // The finest code; each number of chapters, and the other sizes, in the ordeal.
  const all = await assignChapters(page, story.chapters.length)
  expect(await readProjected(page, small)).toBe(all)
  expect(await printedPages(page, 'Letter')).toBe(1)
  expect(await readPoster(page)).toBe(all)
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
