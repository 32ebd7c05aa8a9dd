import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { HandIn } from '../../src/classroom/HandIn'
import { type Held, readHeld } from '../../src/classroom/teacherCode'
import { words as en } from '../../src/messages/assignment/en'
import { words as fr } from '../../src/messages/assignment/fr'
import type { Language } from '../../src/model/ids'
import { writeHandIn } from '../../src/platform/handInText'
import { expectOk } from '../support/buildStory'
import { realHandIn, type Work } from '../support/realClass'
import { story } from '../support/realStory'
import { keepRun } from './keepRun'

export type Way = 'link' | 'code' | 'file' | 'picture'
/** A pupil of a script, and how the work comes to the teacher. */
export interface Pupil extends Work {
  readonly way: Way
  readonly language?: Language
  /** Who works at the same device. */
  readonly beside?: string
  /** When the work was done, where that was not just before it is handed in. */
  readonly worked?: number
}

/** The answers of a quiz of ten: so many right, so many at the second try, the rest wrong. */
export const ten = (right: number, second = 0): Work['right'] =>
  Array.from({ length: 10 }, (_, at) => (at < right + second && at >= right ? 'second' : at < right))

/** What a teacher has made: the link for the class, and the link and key for the teacher alone. */
export interface Made {
  readonly link: string
  readonly held: Held
  readonly teacher: string
}

/** Makes an assignment on the teachers' page, of the first chapter unless something else is set there. */
export async function assign(page: Page, set: () => Promise<void> = () => Promise.resolve()): Promise<Made> {
  await page.goto('/en/teach/')
  await set()
  await page.getByRole('button', { name: 'Make the assignment' }).click()
  const link = await page.getByRole('textbox', { name: 'Student link' }).inputValue()
  await page.getByRole('button', { name: 'Show the link' }).click()
  const teacher = await page.getByRole('textbox', { name: 'Teacher link' }).inputValue()
  const held = readHeld(teacher)
  if (!held.ok) throw new Error('The teacher link does not open.')
  return { link, held: held.value, teacher }
}

/** What a pupil has done by the time of handing in: begun half an hour before, and a step or answer every half minute. */
export function workOf({ held }: Made, pupil: Pupil): HandIn {
  const { at = Date.now(), worked = at } = pupil
  const done = realHandIn(story, held.assignment, { ...pupil, at })
  const begun = worked - 1_800_000
  const log = done.run.log.map((entry, index) => ({ ...entry, at: begun + index * 30_000 }))
  return { ...done, run: { ...done.run, begun, log } }
}

/** What is written when the button is pressed, without a page. */
export async function sealed(made: Made, pupil: Pupil): Promise<string> {
  return expectOk(await writeHandIn(workOf(made, pupil), made.held.assignment)).text
}

/** Opens the link as a pupil does; the sheet of the assignment stands there. */
export async function openLink(page: Page, { link, held }: Made, language: Language = 'en'): Promise<void> {
  await page.goto(
    language === held.assignment.language ? link : link.replace(/\/..\/assignment/u, `/${language}/assignment`),
  )
  await expect(page.getByRole('heading', { name: held.assignment.title })).toBeVisible()
}

/** A pupil who has opened the link does the work of the script, and hands it in on the page. `look` sees the page before it is sent off. */
export async function handIn(
  page: Page,
  made: Made,
  pupil: Pupil,
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<string | Buffer> {
  const { run, words } = workOf(made, pupil)
  await keepRun(page, run)
  await page.goto(`/${pupil.language ?? 'en'}/hand-in/`)
  await look()
  return sign(page, made, pupil, Object.values(words.memos))
}

/** Signs what is on the hand-in page, and carries it away. */
export async function sign(
  page: Page,
  { held }: Made,
  { name, beside, way, language = 'en' }: Pupil,
  memos: readonly string[] = [],
): Promise<string | Buffer> {
  const said = language === 'fr' ? fr : en
  const { asks } = held.assignment
  await page.getByRole('textbox', { name: said.name[asks] }).fill(name)
  if (beside !== undefined) {
    await page.getByLabel(said.pair).check()
    await page.getByRole('textbox', { name: said.second[asks] }).fill(beside)
  }
  // Not every pupil of a script writes one.
  for (const memo of memos) await page.getByLabel(said.memo).first().fill(memo)
  await page.getByRole('button', { name: said.make }).click()
  if (way === 'picture') return page.getByRole('img', { name: said.qrLabel }).screenshot()
  if (way !== 'file')
    return page.getByRole('textbox', { name: way === 'link' ? said.byLink : said.byCode }).inputValue()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: said.saveFile }).click()
  return readFileSync(await (await saving).path())
}

/** The text of a code as a mail carries it: quoted, and broken into lines. */
export const mailed = (text: string): string =>
  `Bonjour Madame,\nhere is mine:\n${(text.match(/.{1,60}/gu) ?? []).map((line) => `> ${line}`).join('\n')}\nGood evening`

/** What a table on the screen shows, headings first. */
export const cellsOf = (page: Page, name: string): Promise<string[][]> =>
  page
    .getByRole('table', { name })
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent.replace(/[▴▾]/gu, '').trim())),
    )
