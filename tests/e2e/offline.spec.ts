import { expect, test, type Page } from '@playwright/test'
import { type StaticHost, staticHost } from '../support/staticHost'
import { advise } from './advise'
import { answerCard } from './answerCard'
import { listen, received, turnToDecision } from './player'
import { openEach, routes, visit, withWorker } from './withoutNetwork'

test.use(withWorker)

let host: StaticHost
test.beforeEach(async () => {
  host = await staticHost('dist', '/school/bamako/')
})
test.afterEach(() => host.stop())

/** Reads on to the next decision, and advises what stands first, with the evidence that stands first. */
async function decide(page: Page): Promise<void> {
  await turnToDecision(page)
  await advise(page)
  await expect(page.getByText(received)).toBeVisible()
}

test('after one visit, with the server gone: every page is there, a chapter’s and the atlas’ by reload, play, quiz, hand-in, class view and lesson', async ({
  page,
}) => {
  // A whole language is fetched.
  test.setTimeout(180_000)
  const said = listen(page)
  await visit(page, host)
  await host.stop()

  const answers = await page.evaluate(
    async (addresses) => Promise.all(addresses.map(async (address) => (await fetch(address)).status)),
    routes.map((route) => host.site + route.slice(1)),
  )
  expect(new Set(answers)).toEqual(new Set([200]))
  // Of every kind one is opened in the ordeal; here these, and those below in which something is done.
  await openEach(page, host, ['/en/chapters/2-falling-out/', '/en/atlas/timeline/'])

  await page.goto(`${host.site}en/teach/`)
  await page.getByRole('button', { name: 'Make the assignment' }).click()
  const link = await page.getByRole('textbox', { name: 'Student link' }).inputValue()
  await page.getByRole('button', { name: 'Show the link' }).click()
  const teacher = await page.getByRole('textbox', { name: 'Teacher link' }).inputValue()
  expect(link).toContain(`${host.site}en/assignment/#`)
  await page.goto(link)
  await page.getByRole('button', { name: /^Begin “/u }).click()
  await decide(page)
  await page.goto(`${host.site}en/quiz/1-overview/`)
  await page.getByRole('button', { name: 'Begin the quiz' }).click()
  const card = page.locator('form.item')
  await answerCard(page, card, (await card.getAttribute('data-type')) ?? '')
  await expect(card.locator('[data-verdict]')).toBeFocused()
  await page.goto(`${host.site}en/hand-in/`)
  await page.getByRole('textbox', { name: 'Your name' }).fill('Awa Keïta')
  await page.getByRole('button', { name: 'Make it ready to hand in' }).click()
  const code = await page.getByRole('textbox', { name: 'As a code to paste' }).inputValue()
  await page.goto(teacher)
  await page.getByRole('textbox', { name: 'Codes, links or e-mails' }).fill(code)
  await page.getByRole('button', { name: 'Read them' }).click()
  await expect(page.getByText('1 hand-in read.')).toBeVisible()
  await page.goto(`${host.site}en/room/?files=paris`)
  await page.getByRole('button', { name: 'Begin the lesson' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(said).toEqual([])
})

test('where the line is to be spared nothing is fetched unasked; on request it arrives with its size', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  )
  await page.goto(`${host.site}fr/`)
  const keep = page.getByRole('button', { name: /^Garder sur cet appareil \(\d,\d\sMo\)$/u })
  await keep.click()
  await expect(page.getByRole('progressbar', { name: 'Ce qui est arrivé' })).toBeVisible()
  await expect(page.getByText('Tout le récit en français est gardé sur cet appareil')).toBeVisible({ timeout: 40_000 })
  await host.stop()
  // Of the other language nothing was kept but what both share.
  await page.goto(`${host.site}en/how/`)
  await expect(page.getByText('This page is not kept on this device.')).toBeVisible()
})
