import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/node'
import { optionsForClass } from '../../src/classroom/optionsForClass'
import { type Held, readHeld } from '../../src/classroom/teacherCode'
import { itemsAsked, stretchesOf } from '../../src/classroom/work'
import { writeHandIn } from '../../src/platform/handInText'
import { expectOk } from '../support/buildStory'
import { realHandIn, type Work } from '../support/realClass'
import { type Device, test } from './devices'
import { keepRun } from './keepRun'
import { listen, violationsOn } from './player'
import { filled } from '../support/filled'
import { story } from '../support/realStory'

type Way = 'link' | 'code' | 'file' | 'picture'
interface Student extends Work {
  readonly way: Way
}

/** The first answers of a quiz of ten: so many right, the rest wrong. */
const right = (count: number): readonly boolean[] => Array.from({ length: 10 }, (_, index) => index < count)

/**
 * Who counts, in the order of their hand-ins. The first advice at each decision is given by four, the second by three, the third
 * by three; Kadi leaves before the last. Of nine who answer, nine are right on the first question, eight on the second …
 */
const counted: readonly Student[] = [
  { name: 'Awa', way: 'link', picks: [0, 0, 0], right: right(9), memo: 'The unions come first.' },
  { name: 'Bakary', way: 'link', picks: [0, 0, 1], right: right(8) },
  { name: 'Coumba', way: 'link', picks: [0, 1, 2], right: right(7) },
  { name: 'Drissa', way: 'code', picks: [0, 1, 0], right: right(6) },
  { name: 'Élise', way: 'code', picks: [1, 1, 1], right: right(5) },
  { name: 'Fanta', way: 'code', picks: [1, 2, 2], right: right(4) },
  { name: 'Gaoussou', way: 'file', picks: [1, 2, 0], right: right(3) },
  { name: 'Hawa', way: 'file', picks: [2, 2, 1], right: right(2) },
  { name: 'Issa', way: 'picture', picks: [2, 0, 2], right: right(1) },
  { name: 'Kadi', way: 'code', picks: [2, 0], right: [] },
]
/** By decision and option. */
const advised = [
  [4, 3, 3],
  [4, 3, 3],
  [3, 3, 3],
]
/** By question, in the order in which the quiz asks them; the class view lists them in the story’s. */
const facility = [100, 89, 78, 67, 56, 44, 33, 22, 11, 0]

function inStoryOrder({ held: { assignment } }: Made): readonly (number | undefined)[] {
  const [part] = stretchesOf(story, assignment.episodes).stretches[0] ?? []
  const asked = part ? itemsAsked(story, assignment, part, '').map(({ id }) => id) : []
  return story.chapters
    .flatMap(({ episodes }) => episodes.flatMap(({ items }) => items))
    .flatMap(({ id }) => (asked.includes(id) ? [facility[asked.indexOf(id)]] : []))
}

/** How many advised what, as the class view lists it: the options of a decision in the order that every class is shown. */
function inClassOrder(): readonly (readonly (number | undefined)[])[] {
  const decided = story.chapters[0]!.episodes[0]!.scenes.filter(({ decision }) => decision)
  return advised.map((counts, index) =>
    optionsForClass(decided[index]!).map((option) => counts[decided[index]!.decision!.options.indexOf(option)]),
  )
}

interface Made {
  readonly link: string
  readonly held: Held
  readonly teacher: string
}

/** Makes an assignment of the first chapter, as a teacher would. */
async function assign(page: Page): Promise<Made> {
  await page.goto('/en/teach/')
  await page.getByRole('button', { name: 'Make the assignment' }).click()
  const link = await page.getByRole('textbox', { name: 'Student link' }).inputValue()
  await page.getByRole('button', { name: 'Show the link' }).click()
  const teacher = await page.getByRole('textbox', { name: 'Teacher link' }).inputValue()
  const held = readHeld(teacher)
  if (!held.ok) throw new Error('The teacher link does not open.')
  return { link, held: held.value, teacher }
}

/** A student opens the link in a browser of their own, has done the work of the script, and hands in their way. */
async function handIn(device: Device, { link, held }: Made, student: Student): Promise<string | Buffer> {
  const page = await device()
  await page.goto(link)
  await expect(page.getByRole('heading', { name: held.assignment.title })).toBeVisible()
  const begun = Date.now() + 1000
  const { run, words } = realHandIn(story, held.assignment, { ...student, at: begun })
  await keepRun(page, { ...run, begun })
  await page.goto('/en/hand-in/')
  await page.getByRole('textbox', { name: 'Your name' }).fill(student.name)
  // Not every student of the script writes one.
  for (const memo of Object.values(words.memos))
    await page.getByLabel('One sentence: why this advice?').first().fill(memo)
  await page.getByRole('button', { name: 'Make it ready to hand in' }).click()
  const taken = await take(page, student.way)
  await page.close()
  return taken
}

/** The same without a page: what is written when the button is pressed. */
async function sealed({ held }: Made, student: Student): Promise<string> {
  const done = realHandIn(story, held.assignment, { ...student, at: Date.now() + 1000 })
  return expectOk(await writeHandIn(done, held.assignment)).text
}

async function take(page: Page, way: Way): Promise<string | Buffer> {
  if (way === 'picture') return page.getByRole('img', { name: 'QR code of what you hand in' }).screenshot()
  if (way !== 'file')
    return page.getByRole('textbox', { name: way === 'link' ? 'As a link' : 'As a code to paste' }).inputValue()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file' }).click()
  return readFileSync(await (await saving).path())
}

/** The text of a code as a mail carries it: quoted, and broken into lines. */
const mailed = (text: string): string =>
  `Bonjour Madame,\nhere is mine:\n${(text.match(/.{1,60}/gu) ?? []).map((line) => `> ${line}`).join('\n')}\nGood evening`

/** What a table on the screen shows, headings first. */
const cellsOf = (page: Page, name: string): Promise<string[][]> =>
  page
    .getByRole('table', { name })
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent.replace(/[▴▾]/gu, '').trim())),
    )

test('a class of twelve hands in by four ways; the class view and its files show what was done, to the digit', async ({
  page,
  device,
}) => {
  test.setTimeout(180_000)
  const said = listen(page)
  const other = await assign(page)
  const made = await assign(page)

  const early = await sealed(made, { name: 'awa', way: 'link', picks: [2], right: [], run: 'early' })
  const again = await sealed(made, { name: 'fanta', way: 'code', picks: [0, 0], right: [], run: 'again' })
  const works: (string | Buffer)[] = []
  // The first of each way goes through the page; to save time the app’s own functions do the same for the others.
  for (const [index, student] of filled(counted).entries())
    works.push(
      await (counted.findIndex(({ way }) => way === student.way) === index
        ? handIn(device, made, student)
        : sealed(made, student)),
    )
  const of = (way: Way) => works.filter((_, index) => counted[index]?.way === way)
  const damaged = await sealed(made, { name: 'Ladji', way: 'code', picks: [0, 0, 0], right: right(9) })
  const foreign = await handIn(device, other, { name: 'Mariam', way: 'file', picks: [0, 0, 0], right: right(9) })

  await page.goto(made.teacher)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(made.held.assignment.title)
  const field = page.getByRole('textbox', { name: 'Codes, links or e-mails' })
  await field.fill([early, again, ...of('link')].map((text) => mailed(String(text))).join('\n\n'))
  await page.getByRole('button', { name: 'Read them' }).click()
  await expect(page.getByText('5 hand-ins read.')).toBeVisible()
  await field.fill([...of('code'), String(damaged).replace(/.{9}$/u, ''), ...of('link').slice(0, 1)].join('\n'))
  await page.getByRole('button', { name: 'Read them' }).click()
  await expect(page.getByText('4 hand-ins read. 1 was there already. 1 could not be read')).toBeVisible()
  await page.getByLabel('Choose files').setInputFiles([
    ...[...of('file'), foreign].map((text, index) => ({
      name: `work-${index}.bamako.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    })),
    ...of('picture').map((picture, index) => ({
      name: `photo-${index}.png`,
      mimeType: 'image/png',
      buffer: Buffer.from(picture),
    })),
  ])
  await expect(page.getByText('4 hand-ins read.')).toBeVisible()

  // A namesake's run takes no pupil's place: each is a row until the teacher says whose it is.
  await expect(page.getByText('12 students, 9 of them complete.')).toBeVisible()
  await expect(page.getByRole('cell', { name: 'same name' })).toHaveCount(4)
  expect(await violationsOn(page)).toEqual([])
  for (const name of ['Awa', 'Fanta']) {
    await page.getByRole('button', { name, exact: true }).click()
    const merge = page.getByRole('button', { name: `Merge with ${name.toLowerCase()}` })
    await merge.click()
    await expect(page.getByText('Merged into one row.')).toBeVisible()
    if (name === 'Awa') {
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect(page.getByText('It is back.')).toBeVisible()
      await merge.click()
      expect(await violationsOn(page)).toEqual([])
    }
    await page.getByRole('link', { name: 'Back to the class' }).click()
  }
  await expect(page.getByText('10 students, 9 of them complete.')).toBeVisible()
  await expect(page.getByRole('cell', { name: 'same name' })).toHaveCount(0)
  const students = await cellsOf(page, 'Students')
  const column = (name: string) => students.slice(1).map((row) => row[students[0]?.indexOf(name) ?? -1])
  expect(column('Student').toSorted()).toEqual(counted.map(({ name }) => name).toSorted())
  const cell = (name: string, of: string) => column(of)[column('Student').indexOf(name)]
  for (const { name, picks, right: answers } of filled(counted)) {
    expect([name, cell(name, 'Decisions')]).toEqual([name, String(picks.length)])
    expect([name, cell(name, 'Points'), cell(name, 'Asked'), cell(name, 'Answered')]).toEqual([
      name,
      String(answers.filter(Boolean).length),
      '10',
      String(answers.length),
    ])
    expect([name, cell(name, 'Hand-ins')]).toEqual([name, ['Awa', 'Fanta'].includes(name) ? '2' : '1'])
  }
  await page.getByRole('button', { name: 'Download as CSV: Students' }).scrollIntoViewIfNeeded()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as CSV: Students' }).click()
  expect(parse(readFileSync(await (await saving).path(), 'utf8'), { bom: true })).toEqual(students)

  // On paper all columns stand on the sheet: A4 lying, with its margins.
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 1047, height: 718 })
  const table = page.getByRole('table', { name: 'Students' })
  const wide = await table.evaluate((it) => it.scrollWidth + it.getBoundingClientRect().left)
  expect(wide).toBeLessThanOrEqual(1047)
  await page.emulateMedia({ media: null })
  await page.setViewportSize({ width: 1280, height: 720 })

  await page.getByRole('link', { name: 'Quiz items' }).click()
  await expect(page.getByText(/^Facility \d+ %/u)).toHaveText(
    inStoryOrder(made).map((percent) => new RegExp(`^Facility ${percent} % · 9 answers`)),
  )
  await page.getByRole('link', { name: 'How the class advised' }).click()
  expect(await violationsOn(page)).toEqual([])
  const bars = page.getByRole('article')
  for (const [index, counts] of filled(inClassOrder()).entries())
    await expect(bars.nth(index).getByText(/^\d+ \(\d+\s%\)/u)).toHaveText(
      counts.map((count) => new RegExp(`^${count} `)),
    )

  await page.getByRole('link', { name: 'Set apart (2)' }).click()
  await expect(page.getByText('Mariam')).toBeVisible()
  await expect(page.getByText(/^Damaged: letters are missing/u)).toBeVisible()
  await page.getByRole('checkbox', { name: 'Hide names' }).check()
  await expect(page.getByText('Mariam')).toBeHidden()
  await page.reload()
  await expect(page.getByText('10 students, 9 of them complete.')).toBeVisible()
  await expect(page.getByText('Mariam')).toBeHidden()

  await page.getByRole('checkbox', { name: 'Hide names' }).uncheck()
  await page.getByRole('link', { name: 'Who handed in' }).click()
  const workbook = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Everything as XLSX' }).click()
  expect((await readXlsx(await (await workbook).path())).map(({ sheet }) => sheet)).toContain('Students')
  await page.reload()
  await expect(page.getByText('10 students, 9 of them complete.')).toBeVisible()
  expect(said).toEqual([])
})

test('a result opened with the link of another teacher is a sentence, and nothing of it is readable', async ({
  page,
  device,
}) => {
  const mine = await assign(page)
  const text = String(
    await handIn(device, mine, { name: 'Aïssata Keïta', way: 'link', picks: [0, 0, 0], right: right(9) }),
  )
  expect(text).not.toMatch(/keita|keïta/iu)
  expect(Buffer.from(text.split('.').at(-1) ?? '', 'base64url').toString('latin1')).not.toMatch(/Keïta|Ke.+ta|advise/u)
  const stranger = await device()
  const theirs = await assign(stranger)
  await stranger.goto(theirs.teacher)
  await stranger.getByRole('textbox', { name: 'Codes, links or e-mails' }).fill(text)
  await stranger.getByRole('button', { name: 'Read them' }).click()
  await expect(stranger.getByText('1 could not be read')).toBeVisible()
  await stranger.getByRole('link', { name: /^Set apart/u }).click()
  await expect(stranger.getByText(/another/u).first()).toBeVisible()
})

test('a class list says who is missing; what was written is marked by keyboard, comes back by a link without a name, and goes to Moodle', async ({
  page,
  device,
}) => {
  test.setTimeout(120_000)
  const said = listen(page)
  const made = await assign(page)
  const three: readonly Student[] = [
    { name: 'Awa & Modibo', way: 'link', picks: [0, 0, 0], right: right(9), memo: 'The unions come first.' },
    { name: 'élise', way: 'link', picks: [0, 1, 2], right: right(7), memo: 'Nobody has asked them yet.' },
    { name: 'Zou', way: 'link', picks: [1], right: right(1) },
  ]
  const texts = await Promise.all(three.map((student) => sealed(made, student)))
  await page.goto(made.teacher)
  await page.getByRole('textbox', { name: 'Codes, links or e-mails' }).fill(texts.join('\n'))
  await page.getByRole('button', { name: 'Read them' }).click()
  await expect(page.getByText('3 hand-ins read.')).toBeVisible()

  await page.getByText('Class list (optional)').click()
  const names = page.getByRole('textbox', { name: 'Names' })
  await names.fill('Zoumana\tz@ecole.ml\nAwa\ta@ecole.ml\nawa')
  await page.getByRole('button', { name: 'Use this list' }).click()
  await expect(page.getByText('Line 3 has a name or an identifier')).toBeVisible()
  await names.fill('Zoumana\tz@ecole.ml\nAwa\ta@ecole.ml\nÉlise\te@ecole.ml\nModibo\tm@ecole.ml\nKadi\tk@ecole.ml')
  await page.getByRole('button', { name: 'Use this list' }).click()
  await expect(page.getByText('5 on the list: 3 handed in; 2 missing.')).toBeVisible()
  await page.getByLabel('Zou is', { exact: true }).selectOption({ label: 'Zoumana (z@ecole.ml)' })
  await expect(page.getByText('5 on the list: 4 handed in; 1 missing.')).toBeVisible()
  const rows = await cellsOf(page, 'Students')
  expect(rows.slice(1).map(([who, id, where]) => [who, id, where])).toEqual([
    ['Awa', 'a@ecole.ml', 'handed in'],
    ['Élise', 'e@ecole.ml', 'handed in'],
    ['Kadi', 'k@ecole.ml', 'missing'],
    ['Modibo', 'm@ecole.ml', 'handed in'],
    ['Zoumana', 'z@ecole.ml', 'handed in'],
  ])
  expect(await violationsOn(page)).toEqual([])

  await page.getByRole('link', { name: 'What the class thinks' }).click()
  await expect(page.getByText(/^\d+ of \d+ thinks? that/u).first()).toBeVisible()
  await page
    .getByRole('button', { name: /^Read the scene again/u })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await violationsOn(page)).toEqual([])

  await page.getByRole('link', { name: 'Mark what was written' }).click()
  await expect(page.getByRole('heading', { name: 'Awa · Modibo' })).toBeVisible()
  await page.getByRole('group', { name: 'Evidence: Awa · Modibo' }).getByRole('button').first().focus()
  await page.keyboard.press('3')
  await page.keyboard.press('2')
  await page.keyboard.press('9')
  await page.keyboard.press('1')
  await page.keyboard.press('c')
  await page.keyboard.type('Who says so?')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { name: 'Élise' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('0')
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Give back' }).click()
  await expect(page.getByRole('article').filter({ hasText: 'In all' })).toHaveCount(3)
  const [awa = ''] = await page
    .getByRole('article')
    .filter({ hasText: 'In all' })
    .evaluateAll((slips) => slips.map((slip) => slip.textContent))
  expect(awa).toMatch(/Awa.*Evidence3 of 3.*Fit of the advice2 of 3.*seen1 of 3.*In all6 of 12.*Who says so\?/su)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy the link of Awa' }).click()
  await expect(page.getByText('Copied: the link of Awa.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())

  const pupil = await device()
  await pupil.goto(link)
  await expect(pupil.getByRole('heading', { name: 'Your marks' })).toBeVisible()
  await expect(pupil.getByText('6 of 12')).toBeVisible()
  await expect(pupil.getByText('Who says so?')).toBeVisible()
  expect(await violationsOn(pupil)).toEqual([])
  await pupil.goto(`${link.slice(0, -5)}`)
  await expect(pupil.getByRole('alert')).toContainText('Part of this link is missing')

  await page.getByRole('link', { name: 'Back to the class' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV for Moodle' }).click()
  expect(parse(readFileSync(await (await saving).path(), 'utf8'))).toEqual([
    ['Email address', 'Student', 'Points (of 10)', 'Written work (of 12)', 'Feedback'],
    ['a@ecole.ml', 'Awa', '9', '6', 'Who says so?'],
    ['e@ecole.ml', 'Élise', '7', '0', ''],
    ['m@ecole.ml', 'Modibo', '9', '6', 'Who says so?'],
    ['z@ecole.ml', 'Zoumana', '1', '', ''],
  ])

  // The file of the class takes all of it to another computer.
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the class as a file' }).click()
  const kept = readFileSync(await (await file).path())
  const other = await device()
  await other.goto(made.teacher)
  await other.getByLabel('Choose files').setInputFiles([{ name: 'class.txt', mimeType: 'text/plain', buffer: kept }])
  await expect(
    other.getByText('3 hand-ins read. The list, marks and decisions of the file are here too.'),
  ).toBeVisible()
  await expect(other.getByText('5 on the list: 4 handed in; 1 missing.')).toBeVisible()
  await other.getByRole('checkbox', { name: 'Hide names' }).check()
  await expect(other.getByRole('cell', { name: 'Who says so?' })).toHaveCount(0)
  await expect(other.getByText(/Awa|Modibo|Zoumana|@ecole/u)).toHaveCount(0)
  expect(said).toEqual([])
})
