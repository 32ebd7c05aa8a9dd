import { readFileSync, readdirSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { advise } from '../../src/engine/advise'
import { pageEnds } from '../../src/engine/pageEnds'
import { replay } from '../../src/engine/replay'
import type { Run } from '../../src/model/Run'
import { passBeats } from '../support/passBeats'
import { playRecorded } from '../support/playRecorded'
import { runAt } from '../support/runAt'
import { keepRun } from './keepRun'
import { filled } from '../support/filled'
import { listen, violationsOn } from './player'
import { story } from '../support/realStory'

const played = playRecorded(story, 'two-tables')
/** The run as it stood at each of its pages. */
const stands = pageEnds(played.log).map((end): Run => ({ ...played, log: played.log.slice(0, end) }))
const positionOf = (run: Run) => replay(story, run).position

const phone = { width: 360, height: 740 }
/** How many screens of the phone the page of play is high. */
const screens = (page: Page): Promise<number> =>
  page.locator('article.passage').evaluate((article) => article.getBoundingClientRect().height / window.innerHeight)

async function openAt(page: Page, run: Run, language = 'en'): Promise<void> {
  await keepRun(page, run)
  await page.goto(`/${language}/play/`)
  await expect(page).toHaveURL(/page=\d+/u)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** How outcomes are told, as the settings have it. */
async function tell(page: Page, how: string): Promise<void> {
  await page.getByRole('button', { name: 'Reading comfort' }).click()
  await page.getByRole('radio', { name: how }).check()
  await page.keyboard.press('Escape')
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('/en/journal/')
  await expect(page.getByRole('main').getByRole('heading').nth(1)).toBeVisible()
})

test('a memo’s outcome is read in two parts: focus and Back go with them, a reload stays, and nothing is decided twice', async ({
  page,
}) => {
  const said = listen(page)
  const memo = stands.find(
    (run) =>
      positionOf(run).kind === 'outcome' &&
      run.log.at(-1)?.kind === 'advise' &&
      'evidence' in run.log.at(-1)! &&
      run.log.length > 8,
  )!
  await openAt(page, memo)
  const changed = page.getByRole('heading', { name: /^What changed/u })
  const record = page.getByRole('heading', { name: 'What really happened' })
  await expect(page.getByText('Part 1 of 2')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'In this story' })).toBeVisible()
  await expect(changed).toBeVisible()
  await expect(record).toBeHidden()
  // One row over the story on a phone: the way home and the settings stay in it, the pages go to the foot.
  expect(
    await page.locator('.bar').evaluate((bar) => bar.getBoundingClientRect().bottom + scrollY),
  ).toBeLessThanOrEqual(56)
  await expect(page.getByRole('link', { name: 'Advise Bamako, title page' })).toBeInViewport()
  await expect(page.getByRole('button', { name: 'Reading comfort' })).toBeInViewport()
  await expect(page.getByRole('link', { name: 'Journal' })).toHaveCount(0)
  // What it is on which one goes on.
  await expect(page.getByRole('heading', { name: 'And what did the authorities really do?' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0)
  expect(await screens(page)).toBeLessThanOrEqual(3)
  await page.reload()
  await expect(changed).toBeVisible()
  expect(await passBeats(page)).toBe(1)
  await expect(record.locator('xpath=ancestor::*[@data-here]').getByRole('heading').first()).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Part 2 of 2' })).toBeVisible()
  await expect(changed).toBeHidden()
  expect(await violationsOn(page)).toEqual([])
  await page.goBack()
  await expect(changed).toBeVisible()
  await page.goForward()
  await expect(changed).toBeHidden()

  // Whole, where that is wanted, and then everywhere; on paper always.
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.verdict .stamp')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page.goBack()
  await tell(page, 'All at once')
  for (const part of [changed, page.locator('.verdict .stamp')]) await expect(part).toBeVisible()
  await page.reload()
  await expect(changed).toBeVisible()
  await tell(page, 'In steps')
  await expect(page.getByText('Part 1 of 2')).toBeVisible()
  expect(said).toEqual([])
})

/** How many letters the French story has under the heading of each scene and option, by its id. */
const told = new Map(
  readdirSync('story/chapters', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('/fr.md'))
    .flatMap((file) => readFileSync(`story/chapters/${file}`, 'utf8').split(/^#{2,3} /mu))
    .map((part) => [part.split(':')[0] ?? '', part.length]),
)
/** A browser takes a second or two for a page: those of most letters stand for the others, but where every look is asked for. */
const most = <T>(all: readonly T[], count: number, letters: (one: T) => number): readonly T[] =>
  all.toSorted((a, b) => letters(b) - letters(a)).slice(0, process.env['LOOKS'] === 'all' ? undefined : count)

const calls = story.chapters
  .flatMap(({ episodes }) => episodes)
  .flatMap(({ scenes }) => scenes)
  .flatMap(({ id: scene, decision }) =>
    decision?.weight === 'call' ? decision.options.map(({ id: option }) => ({ scene, option })) : [],
  )
test('what comes of a call is less than two screens of a phone, in French too, and says by its button that the record comes', async ({
  page,
}) => {
  test.slow()
  const high: string[] = []
  for (const { scene, option } of filled(most(calls, 8, (one) => told.get(one.option) ?? 0))) {
    const advised = advise(story, runAt(story, scene), { option, evidence: null, at: 0 })
    if (!advised.ok) throw new Error(`${scene}/${option}: ${advised.error.kind}`)
    await openAt(page, advised.value, 'fr')
    await expect(page.locator('.go')).toHaveText(/^(Ce qui s’est réellement passé|Ce que dit le briefing)$/u)
    await expect(page.locator('.move, .outcome .quiet').first()).toBeVisible()
    await expect(page.locator('.slip')).toBeHidden()
    const height = await screens(page)
    if (height >= 2) high.push(`${scene}/${option}: ${height.toFixed(2)}`)
  }
  expect(high).toEqual([])
})

// French is the longer: what fits in it fits in English. An outcome’s steps are short by what they are; the ending is a list of things to do.
const scenes = stands.filter((one) => positionOf(one).kind === 'scene')
const letters = (run: Run): number => {
  const position = positionOf(run)
  return position.kind === 'scene' ? (told.get(position.scene) ?? 0) : 0
}
const longest = most(scenes, 6, letters)
const closes = stands.filter((one) => positionOf(one).kind === 'chapter-end').slice(0, 2)
test('no page of play is higher than four screens of a phone, or has its title under the bar', async ({ page }) => {
  const high: string[] = []
  // One that opens a file with its picture, and brings back what earlier advice did: 4.4 screens in English, whose words are fewer.
  const opening = { ...runAt(story, 'bill-counter'), language: 'en' }
  for (const run of [...filled([...longest, ...closes]).map((one) => ({ ...one, language: 'fr' })), opening]) {
    const position = positionOf(run)
    await openAt(page, run, run.language)
    const later = page.getByRole('button', { name: /^(Plus tard|Later)$/u })
    if (await later.isVisible()) await later.click()
    const on = page.getByRole('button', { name: /^(Tourner la page|Turn the page)$/u })
    for (let part = 1; part < 6; part++) {
      const height = await screens(page)
      const under = await page.locator('.bar').evaluate((bar) => {
        const heading = document.querySelector('article.passage h1')
        return heading !== null && heading.getBoundingClientRect().top < bar.getBoundingClientRect().bottom - 1
      })
      if (under) high.push(`${JSON.stringify(position)} part ${part}: its title lies under the bar`)
      if (height > 4) high.push(`${JSON.stringify(position)} part ${part}: ${height.toFixed(2)}`)
      if (!(await on.isVisible())) break
      const address = page.url()
      await on.click()
      await expect(page).not.toHaveURL(address)
    }
  }
  expect(high).toEqual([])
})

test('the foot of play is two lines on a phone, by keys too; on a desk, where the header names the pages, it stands open', async ({
  page,
}) => {
  await openAt(page, stands[8]!)
  const more = page.getByText('More pages', { exact: true })
  const trail = page.locator('summary').filter({ hasText: 'Decisions so far' })
  await expect(trail).toBeVisible()
  const [above, below] = await Promise.all([trail.boundingBox(), more.boundingBox()])
  expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y)
  const { height, end } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    end: document.querySelector('article')!.getBoundingClientRect().bottom + scrollY,
  }))
  expect(height - end).toBeLessThan(180)
  const journal = page.getByRole('link', { name: 'Journal' })
  await expect(journal).toBeHidden()
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(journal).toBeVisible()
  await expect(page.getByText('No account, no tracking.')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.reload()
  await expect(more).toBeHidden()
  await expect(page.getByRole('link', { name: 'Progress' })).toBeVisible()
})

test('the Ring in the bar opens what it stands for, by keys too, and gives the focus back', async ({ page }) => {
  await openAt(page, stands[8]!)
  const thumb = page.getByRole('button', { name: 'Your standing and where things stand' })
  await expect(thumb).toBeVisible()
  await page.keyboard.press('s')
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByText('Near is warm; far is cold.')).toBeVisible()
  await expect(sheet.getByText('What the state can pay.')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(thumb).toBeFocused()
})
