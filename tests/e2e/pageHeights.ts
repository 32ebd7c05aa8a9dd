import { readdirSync, readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { advise } from '../../src/engine/advise'
import { pageEnds } from '../../src/engine/pageEnds'
import { replay } from '../../src/engine/replay'
import type { Language } from '../../src/model/ids'
import type { Run } from '../../src/model/Run'
import { filled } from '../support/filled'
import { playRecorded } from '../support/playRecorded'
import { story } from '../support/realStory'
import { runAt } from '../support/runAt'
import { keepRun } from './keepRun'

const played = playRecorded(story, 'two-tables')
/** The run as it stood at each of its pages. */
export const stands = pageEnds(played.log).map((end): Run => ({ ...played, log: played.log.slice(0, end) }))
export const positionOf = (run: Run) => replay(story, run).position

/** How many screens of the phone the page of play is high. */
export const screens = (page: Page): Promise<number> =>
  page.locator('article.passage').evaluate((article) => article.getBoundingClientRect().height / window.innerHeight)

/** A phone that has the app's store, with no run in it. */
export async function onPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/en/journal/')
  await expect(page.getByRole('main').getByRole('heading').nth(1)).toBeVisible()
}

export async function openAt(page: Page, run: Run, language: Language = 'en'): Promise<void> {
  await keepRun(page, run)
  await page.goto(`/${language}/play/`)
  await expect(page).toHaveURL(/page=\d+/u)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** How many letters the French story has under the heading of each scene and option, by its id. */
const told = new Map(
  readdirSync('story/chapters', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('/fr.md'))
    .flatMap((file) => readFileSync(`story/chapters/${file}`, 'utf8').split(/^#{2,3} /mu))
    .map((part) => [part.split(':')[0] ?? '', part.length]),
)
const byLetters = <T>(all: readonly T[], id: (one: T) => string): readonly T[] =>
  all.toSorted((a, b) => (told.get(id(b)) ?? 0) - (told.get(id(a)) ?? 0))

/** Every option of a call, those of most letters first: a browser takes a second or two for a page, and the first stand for the others. */
export const calls = byLetters(
  story.chapters
    .flatMap(({ episodes }) => episodes)
    .flatMap(({ scenes }) => scenes)
    .flatMap(({ id: scene, decision }) =>
      decision?.weight === 'call' ? decision.options.map(({ id: option }) => ({ scene, option })) : [],
    ),
  ({ option }) => option,
)

/** What comes of these options, in French, where it is two screens or more. */
export async function highOutcomes(page: Page, of: typeof calls): Promise<readonly string[]> {
  const high: string[] = []
  for (const { scene, option } of filled(of)) {
    const advised = advise(story, runAt(story, scene), { option, evidence: null, at: 0 })
    if (!advised.ok) throw new Error(`${scene}/${option}: ${advised.error.kind}`)
    await openAt(page, advised.value, 'fr')
    await expect(page.locator('.go')).toHaveText(/^(Ce qui s’est réellement passé|Ce que dit le briefing)$/u)
    await expect(page.locator('.move, .outcome .quiet').first()).toBeVisible()
    await expect(page.locator('.slip')).toBeHidden()
    const height = await screens(page)
    if (height >= 2) high.push(`${scene}/${option}: ${height.toFixed(2)}`)
  }
  return high
}

// French is the longer: what fits in it fits in English. An outcome’s steps are short by what they are; the ending is a list of things to do.
interface Opened {
  readonly run: Run
  readonly language: Language
}
const inFrench = (run: Run): Opened => ({ run, language: 'fr' })
const sceneOf = (run: Run): string => {
  const position = positionOf(run)
  return position.kind === 'scene' ? position.scene : ''
}
/** The scenes of the run, that of most letters first. */
export const scenes = byLetters(stands.filter(sceneOf), sceneOf).map(inFrench)
export const closes = stands.filter((one) => positionOf(one).kind === 'chapter-end').map(inFrench)
/** One that opens a file with its picture, and brings back what earlier advice did: 4.4 screens in English, whose words are fewer. */
export const opening: Opened = { run: runAt(story, 'bill-counter'), language: 'en' }

/** What of these pages, each in its parts, is higher than four screens or has its title under the bar. */
export async function highPages(page: Page, opened: readonly Opened[]): Promise<readonly string[]> {
  const high: string[] = []
  for (const { run, language } of filled(opened)) {
    const position = JSON.stringify(positionOf(run))
    await openAt(page, run, language)
    const later = page.getByRole('button', { name: /^(Plus tard|Later)$/u })
    if (await later.isVisible()) await later.click()
    const on = page.getByRole('button', { name: /^(Tourner la page|Turn the page)$/u })
    for (let part = 1; part < 6; part++) {
      const height = await screens(page)
      const under = await page.locator('.bar').evaluate((bar) => {
        const heading = document.querySelector('article.passage h1')
        return heading !== null && heading.getBoundingClientRect().top < bar.getBoundingClientRect().bottom - 1
      })
      if (under) high.push(`${position} part ${part}: its title lies under the bar`)
      if (height > 4) high.push(`${position} part ${part}: ${height.toFixed(2)}`)
      if (!(await on.isVisible())) break
      const address = page.url()
      await on.click()
      await expect(page).not.toHaveURL(address)
    }
  }
  return high
}
