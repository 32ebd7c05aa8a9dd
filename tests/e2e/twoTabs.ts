import { expect, type Page } from '@playwright/test'
import type { Run } from '../../src/model/Run'
import { advise, decides } from './advise'
import { kept } from './kept'
import { begin } from './player'

export const goesOn = (page: Page) =>
  page.getByRole('button', {
    name: /^(Continue|What really happened|What the briefing says|Turn the page|Go on to the next chapter|See how it ends)$/u,
  })
/** What a reader may be asked on the way and can pass over: nothing of it is written. */
const passesOver = (page: Page) => page.getByRole('button', { name: /^(Skip this and show what happened|Later)$/u })
const title = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText()

/** The page of the run that is shown. */
const pageOf = (page: Page): string | null => new URL(page.url()).searchParams.get('page')

/** One step in the open run, as a reader takes it: a page that is told in parts is one, however many times one goes on in it. */
async function step(page: Page): Promise<void> {
  const begun = pageOf(page)
  for (let part = 0; part < 8 && pageOf(page) === begun; part++) {
    await expect(decides(page).or(goesOn(page)).or(passesOver(page)).first()).toBeVisible()
    if (await decides(page).isVisible()) return advise(page, 0)
    await pressOn(page)
  }
}

/** One press of what leads on, and the words or the address that come of it. */
async function pressOn(page: Page): Promise<void> {
  const [address, shown] = [page.url(), await page.getByRole('main').innerText()]
  const asked = passesOver(page).first()
  await ((await asked.isVisible()) ? asked : goesOn(page)).click()
  await expect
    .poll(async () => page.url() !== address || (await page.getByRole('main').innerText()) !== shown)
    .toBe(true)
}

/** Reads on to where something is to be decided, by parts: a step would decide where that stands in the last of them. */
export async function readToDecision(page: Page): Promise<void> {
  const ways = decides(page).or(goesOn(page)).or(passesOver(page)).first()
  for (let press = 0; press < 20; press++) {
    await expect(ways).toBeVisible()
    if (await decides(page).isVisible()) return
    await pressOn(page)
  }
  await expect(decides(page)).toBeVisible()
}

/** Every run that the browser keeps. */
export const keptRuns = async (page: Page): Promise<Run[]> =>
  ((await kept(page, 'run/')) as { run: Run }[]).map(({ run }) => run)

/** Begins a run, and opens it in another tab. */
export async function openBoth(one: Page): Promise<Page> {
  await begin(one)
  // Nothing is kept before one acts: the other tab would begin its own.
  await step(one)
  const other = await one.context().newPage()
  await other.goto('/en/play/')
  return other
}

/** Takes steps now in the one tab, now in the other, and takes it that both come to show the same. */
export async function takeInTurn(one: Page, other: Page, steps: number): Promise<void> {
  for (let taken = 0; taken < steps; taken++) {
    const [here, there] = taken % 2 ? [other, one] : [one, other]
    const before = (await keptRuns(one))[0]?.log.length ?? 0
    const begun = pageOf(here)
    await step(here)
    await expect.poll(async () => (await keptRuns(there))[0]?.log.length).toBeGreaterThan(before)
    // The words of the next chapter come over the network: each tab takes its time. A scene and what came of it have one title.
    await expect(async () => {
      expect(pageOf(here)).not.toBe(begun)
      expect(pageOf(there)).toBe(pageOf(here))
      expect(await title(there)).toBe(await title(here))
    }).toPass({ timeout: 10_000 })
  }
}
