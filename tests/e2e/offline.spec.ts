import { expect, test, type Page } from '@playwright/test'
import { builtRoutes } from '../support/builtRoutes'
import { filled } from '../support/filled'
import { type StaticHost, staticHost } from '../support/staticHost'
import { advise } from './advise'
import { answerCard } from './answerCard'
import { listen, received, turnToDecision } from './player'

test.use({ serviceWorkers: 'allow', reuseContext: false } as Parameters<typeof test.use>[0])

let host: StaticHost
test.beforeEach(async () => {
  host = await staticHost('dist', '/school/bamako/')
})
test.afterEach(() => host.stop())

/** Opens the title page, as anybody would, and waits until all of its language is here. */
async function visit(page: Page): Promise<void> {
  await page.goto(`${host.site}en/`)
  await expect(page.getByText(/The whole story in English is kept on this device \(\d\.\d\sMB/u)).toBeVisible({
    timeout: 40_000,
  })
}

/** Reads on to the next decision, and advises what stands first, with the evidence that stands first. */
async function decide(page: Page): Promise<void> {
  await turnToDecision(page)
  await advise(page)
  await expect(page.getByText(received)).toBeVisible()
}

test('after one visit, with the server gone: every page by reload, play, quiz, hand-in, class view and lesson', async ({
  page,
}) => {
  // A whole language is fetched, and every kind of page is opened without a network.
  test.setTimeout(180_000)
  const said = listen(page)
  await visit(page)
  await host.stop()

  const all = filled(builtRoutes('dist').filter((route) => route.startsWith('/en/')))
  const answers = await page.evaluate(
    async (addresses) => Promise.all(addresses.map(async (address) => (await fetch(address)).status)),
    all.map((route) => host.site + route.slice(1)),
  )
  expect(new Set(answers)).toEqual(new Set([200]))
  // Of the chapters' pages and the atlas one each.
  const kinds = new Map(all.map((route) => [route.replace(/(?<=\w\/)\d[\w-]+|(?<=atlas\/)\w+/u, ''), route]))
  for (const [at, route] of [...kinds.values()].entries()) {
    // By turns with the slash at its end and without.
    await page.goto(host.site + (at % 2 ? route.slice(1) : route.slice(1, -1)), { waitUntil: 'commit' })
    await expect(page.locator('main h1').first(), route).toBeVisible()
    expect(await page.getByText('did not arrive').count(), route).toBe(0)
    expect(new URL(page.url()).pathname, route).toContain(`/school/bamako${route}`)
  }

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

test('a newer build waits until a page is turned, is offered, and then works without a network too', async ({
  page,
}) => {
  await visit(page)
  host.renew()
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  const waits = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)
  await expect.poll(waits, { timeout: 20_000 }).toBe(true)
  await expect(page.getByText('A newer version of this site is here.')).toHaveCount(0)
  await page.getByRole('main').getByRole('link', { name: 'For teachers' }).click()
  await expect(page.getByText('A newer version of this site is here.')).toBeVisible()
  await host.stop()
  await page.getByRole('button', { name: 'Take it now' }).click()
  await expect(page.getByText('A newer version of this site is here.')).toHaveCount(0)
  await page.goto(`${host.site}en/chapters/2-falling-out/`)
  await expect(page.locator('main h1')).toBeVisible()
  const builds = await page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1)))
  expect(builds).toEqual([expect.stringMatching(/^next-/u)])
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
