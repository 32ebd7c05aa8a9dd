import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { Language } from '../../src/model/ids'
import { passBeats } from '../support/passBeats'
import { advise, type By, decides, press } from './advise'

/** What is said first of any advice: how it was received. */
export const received =
  /^(Your advice is (followed|set aside)|It is (not )?done as you say|Your version is (taken|laid aside)|Votre conseil est (suivi|écarté)|On fait comme vous dites|On ne fait pas comme vous dites|Votre version est (retenue|écartée))$/u

/** Opens the app on its title page and begins a run. */
export async function open(page: Page, language: Language = 'en'): Promise<void> {
  await page.goto(`/${language}/`)
  const start = /^(Start the story|Commencer le récit)$/u
  await page
    .getByRole('button', { name: start })
    .or(page.getByRole('link', { name: start }))
    .click()
  await expect(page.getByRole('button', { name: /^(Say it|Le dire)$/u })).toBeVisible()
}

/** Begins a run and turns pages up to its first decision. */
export async function begin(page: Page, language: Language = 'en'): Promise<void> {
  await open(page, language)
  await turnToDecision(page)
}

/** Turns pages that ask for nothing, up to the next decision. */
export async function turnToDecision(page: Page): Promise<void> {
  const advice = page.getByRole('group', { name: /Your advice|Votre conseil/u })
  // A file that begins comes after the questions of the one before.
  const on = page.getByRole('button', { name: /^(Continue|Turn the page|Later|Continuer|Tourner la page|Plus tard)$/u })
  for (let pages = 0; pages < 9; pages++) {
    await expect(advice.or(on).first()).toBeVisible()
    if (await advice.isVisible()) return
    const here = await standsAt(page)
    // A page that is drawn afresh has neither for a moment: what was seen may be gone, and is looked for again.
    const pressed = await on.click({ timeout: 3_000 }).then(
      () => true,
      () => false,
    )
    if (pressed) await turned(page, here)
  }
  await expect(advice).toBeVisible()
}

/** Plays the open run as a learner would, by pointer or by keys alone, until the page that closes the chapter. Returns the number of decisions. */
export async function playToChapterEnd(
  page: Page,
  by: By,
  pick: (decision: number) => number = () => 0,
): Promise<number> {
  let decisions = 0
  for (let step = 0; step < 120; step++) {
    const commit = decides(page)
    const on = page.getByRole('button', {
      name: /^(Continue|Turn the page|Later|Continuer|Tourner la page|Plus tard)$/u,
    })
    const end = page.getByRole('heading', { name: /End of the chapter|Fin du chapitre/u })
    await expect(commit.or(on).or(end).first()).toBeVisible()
    const here = await standsAt(page)
    if (await end.isVisible()) return decisions
    if (await commit.isVisible()) {
      await advise(page, pick(decisions), pick(decisions), by)
      await expect(page.getByText(received)).toBeVisible()
      await passBeats(page, (button) => press(button, by))
      decisions++
    } else {
      await press(on, by)
      await turned(page, here)
    }
  }
  throw new Error('The chapter did not end in 120 steps.')
}

/** What tells one page from the next: its title, and its address. */
export const standsAt = async (page: Page): Promise<string> =>
  `${await page.getByRole('heading', { level: 1 }).innerText()} ${page.url()}`

export const turned = (page: Page, from: string): Promise<void> =>
  expect.poll(() => standsAt(page), 'the page is turned').not.toBe(from)

// Handed over as a text: in a tag of its own it would be read twice as long.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** All rules of axe but that of colours, which no language changes and which takes half of the time. */
export const wordRules = 'all but colours'

/** What axe finds wrong with a page, by all of its rules or some. */
export async function violationsOn(page: Page, rules?: readonly string[] | typeof wordRules): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${axe};0`)
  return page.evaluate(async (only) => {
    type Checker = { run(options?: object): Promise<{ violations: Violation[] }> }
    const { axe: checker } = window as unknown as { axe: Checker }
    const { violations } = await checker.run({
      resultTypes: ['violations'],
      preload: false,
      ...(typeof only === 'object' && { runOnly: { type: 'rule', values: only } }),
      ...(typeof only === 'string' && { rules: { 'color-contrast': { enabled: false } } }),
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  }, rules)
}

// What the test runner says where it lets no service worker in.
const noWorker = /^Service Worker registration blocked/u
// Chromium says so at every second visit in one tab, where it has the faces in its memory and does use them.
const facesFromMemory = /\.woff2 was preloaded using link preload but not used/u

/** Everything that a page says on its console as an error or warning, and every failed load: expected to stay empty. */
export function listen(page: Page): string[] {
  const said: string[] = []
  page.on('console', (message) => {
    if (
      ['error', 'warning'].includes(message.type()) &&
      ![facesFromMemory, noWorker].some((known) => known.test(message.text()))
    )
      said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith('http://localhost') && !request.url().startsWith('data:'))
      said.push(`third party: ${request.url()}`)
  })
  return said
}
