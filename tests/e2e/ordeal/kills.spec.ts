import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import type { Run } from '../../../src/model/Run'
import { report } from '../../ordeal/report'
import { aProfile, startBrowser } from '../../support/aBrowserToKill'
import { type StaticHost, staticHost } from '../../support/staticHost'
import { kept } from '../kept'
import { listen } from '../player'

const kills = { play: 30, import: 10, update: 10 } as const
const code = readFileSync('tests/fixtures/resume/code-2.txt', 'utf8')

/** The runs that are kept; none before the application has made its store, which asking would make empty. */
async function runsOf(page: Page): Promise<Run[]> {
  const made = await page.evaluate(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'advise-bamako'),
  )
  return made ? ((await kept(page, 'run/')) as { run: Run }[]).map(({ run }) => run) : []
}
const stepsOf = (runs: readonly Run[]): number => runs.reduce((sum, { log }) => sum + log.length, 0)
const soon = (most: number): Promise<void> => new Promise((done) => setTimeout(done, Math.random() * most))

/** Plays on by itself, a press at each tenth of a second: faster than any hand. */
function playOn(): void {
  const one = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector)
  setInterval(() => {
    const options = [...document.querySelectorAll<HTMLInputElement>('.desk [type=radio]')]
    for (const { name } of options) if (!one(`.desk [name="${name}"]:checked`)) one(`.desk [name="${name}"]`)?.click()
    const passed = [...document.querySelectorAll<HTMLElement>('main button')].find(
      ({ innerText }) => innerText === 'Later',
    )
    const on = one('.desk [type=submit]') ?? passed ?? one('main [data-shortcut=next]')
    on?.click()
  }, 100)
}

/** Opens a page of the site in a browser that was killed before, and takes it that the page stands, whole and without a complaint. */
async function returns(page: Page, address: string): Promise<void> {
  const said = listen(page)
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('could not be read')).toHaveCount(0)
  expect(said.filter((line) => !line.includes('preload'))).toEqual([])
  page.removeAllListeners()
}

test.describe.configure({ mode: 'serial' })
let host: StaticHost
test.beforeAll(async () => {
  host = await staticHost('dist', '/bamako/')
})
test.afterAll(() => host.stop())

test(`a browser killed ${kills.play} times in mid-play loses nothing that it had kept`, async () => {
  test.setTimeout(1_200_000)
  let profile = aProfile()
  let [before, lost, kept] = [0, 0, 0]
  for (let kill = 0; kill < kills.play; kill++) {
    const browser = await startBrowser(profile.path)
    await returns(browser.page, `${host.site}en/play/`)
    const now = stepsOf(await runsOf(browser.page))
    lost += Math.max(0, before - now)
    await browser.page.evaluate(playOn)
    const until = Date.now() + 500 + Math.random() * 2500
    before = now
    while (Date.now() < until) before = Math.max(before, stepsOf(await runsOf(browser.page)))
    await browser.kill()
    // Near the end of the story another begins.
    if (before < 100 && kill < kills.play - 1) continue
    profile.remove()
    profile = aProfile()
    kept += before
    before = 0
  }
  profile.remove()
  report('kills', `during play (${kept} steps kept)`, lost, kills.play)
  expect(kept).toBeGreaterThan(kills.play)
  expect(lost).toBe(0)
})

test(`a browser killed ${kills.import} times while runs are brought in has each whole or not at all`, async () => {
  test.setTimeout(600_000)
  let torn = 0
  const seen = new Set<number>()
  for (let kill = 0; kill < kills.import; kill++) {
    const profile = aProfile()
    const first = await startBrowser(profile.path)
    await first.page.goto(`${host.site}en/resume/`)
    await first.page.getByLabel('Link or code').fill(code)
    await first.page.getByRole('button', { name: 'Bring it in' }).click({ noWaitAfter: true })
    await soon(250)
    await first.kill()
    const again = await startBrowser(profile.path)
    await returns(again.page, `${host.site}en/journal/`)
    const there = await runsOf(again.page)
    seen.add(stepsOf(there))
    // Brought in once more, nothing is missing and nothing there twice.
    await again.page.goto(`${host.site}en/resume/`)
    await again.page.getByLabel('Link or code').fill(code)
    await again.page.getByRole('button', { name: 'Bring it in' }).click()
    await expect(again.page.getByText(/is new here|was here already|are new here/u).first()).toBeVisible()
    const whole = await runsOf(again.page)
    if (there.some((run) => run.log.length !== whole.find(({ id }) => id === run.id)?.log.length)) torn++
    await again.kill()
    profile.remove()
  }
  report(
    'kills',
    `while runs are brought in (${[...seen].sort((a, b) => a - b).join(', ')} steps found)`,
    torn,
    kills.import,
  )
  expect(torn).toBe(0)
})

test(`a browser killed ${kills.update} times while a newer build is put on the device opens every time, and without a network`, async () => {
  test.setTimeout(600_000)
  const profile = aProfile()
  const keptWhole = (page: Page): Promise<void> =>
    expect(page.getByText(/The whole story in English is kept on this device/u)).toBeVisible({ timeout: 90_000 })
  const first = await startBrowser(profile.path)
  await returns(first.page, `${host.site}en/`)
  await keptWhole(first.page)
  await first.kill()
  host.renew()
  for (let kill = 0; kill < kills.update; kill++) {
    const browser = await startBrowser(profile.path)
    await returns(browser.page, `${host.site}en/`)
    await browser.page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
    await soon(1500)
    await browser.kill()
  }
  const last = await startBrowser(profile.path)
  await returns(last.page, `${host.site}en/`)
  await keptWhole(last.page)
  await host.stop()
  await last.page.goto(`${host.site}en/chapters/2-falling-out/`)
  await expect(last.page.locator('main h1')).toBeVisible()
  await last.kill()
  profile.remove()
  report('kills', 'while a newer build is put on the device', 0, kills.update)
})
