import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import type { Assignment } from '../../src/classroom/Assignment'
import { writeAssignment } from '../../src/classroom/assignmentCode'
import type { SingleFile } from '../../src/model/SingleFile'
import { passBeats } from '../support/passBeats'
import { advise } from './advise'
import { untilKept } from './kept'
import { turnToDecision } from './player'

const files = JSON.parse(readFileSync('dist/single.json', 'utf8')) as readonly SingleFile[]
const french = files.find(({ languages }) => languages.join() === 'fr')?.path ?? 'none'
const address = pathToFileURL(resolve('dist', french)).href

const task: Assignment = {
  id: 'single-test',
  title: 'Un dossier',
  language: 'fr',
  episodes: ['first-day'],
  quiz: { tries: 1, seed: 'single-test', feedback: 'now', confidence: false },
  asks: 'name',
  due: null,
  story: '0',
  key: null,
}

/** What the page says on its console, and all that it asks for but itself. */
function listenTo(page: Page): string[] {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  page.on('request', (request) => request.url().split('#')[0] === address || said.push(request.url()))
  return said
}

test('from a disk, in French: begun, closed, opened again, gone on with and handed in, with nothing fetched', async ({
  context,
}) => {
  const page = await context.newPage()
  const said = listenTo(page)
  // A code from a copy in another language is taken up all the same.
  await page.goto(`${address}#/en/assignment/#${writeAssignment(task)}`)
  await expect(page).toHaveURL(/#\/fr\/assignment\//u)
  await page.getByRole('button', { name: /^Commencer « / }).click()
  await turnToDecision(page)
  await advise(page)
  await passBeats(page)
  await page.getByRole('button', { name: 'Continuer' }).click()
  const next = await page.getByRole('heading', { level: 1 }).innerText()
  await expect(page.getByRole('link', { name: 'English' })).toHaveCount(0)
  await untilKept(page, 'go')
  await page.close()

  const again = await context.newPage()
  const saidAgain = listenTo(again)
  await again.goto(address)
  await again.getByRole('link', { name: 'Reprendre', exact: true }).click()
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(next)

  // A link within the page moves there, and is none of the application's addresses.
  await again.keyboard.press('Tab')
  await again.getByRole('link', { name: /Aller au texte|Passer/u }).press('Enter')
  await expect(again.locator('#text')).toBeFocused()
  await expect(again).toHaveURL(/#\/fr\/play\//u)

  await again.goto(`${address}#/fr/hand-in/`)
  await again.getByLabel('Votre nom', { exact: true }).fill('Awa')
  await again.getByRole('button', { name: 'Préparer ce que je rends' }).click()
  await expect(again.getByRole('heading', { name: 'C’est prêt pour votre enseignant' })).toBeVisible()
  // No other device could open a link to this disk: code, file and picture hold what is handed in.
  await expect(again.getByLabel('Par un code à coller')).toHaveValue(/^AB1\.[ps]\./u)
  await expect(again.getByRole('img', { name: /QR/u })).toBeVisible()
  await expect(again.getByLabel(/^Par un lien/u)).toHaveCount(0)
  expect([...said, ...saidAgain]).toEqual([])
})
