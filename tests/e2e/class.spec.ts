import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { test } from './devices'
import { listen, violationsOn } from './player'
import { assign, cellsOf, handIn, openLink, type Pupil, sealed, ten } from './pupils'

test('a result opened with the link of another teacher is a sentence, and nothing of it is readable', async ({
  page,
  device,
}) => {
  const mine = await assign(page)
  const pupil = await device()
  await openLink(pupil, mine)
  const done: Pupil = { name: 'Aïssata Keïta', way: 'link', picks: [0, 0, 0], right: ten(9) }
  const text = String(await handIn(pupil, mine, done))
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
  const three: readonly Pupil[] = [
    { name: 'Awa & Modibo', way: 'link', picks: [0, 0, 0], right: ten(9), memo: 'The unions come first.' },
    { name: 'élise', way: 'link', picks: [0, 1, 2], right: ten(7), memo: 'Nobody has asked them yet.' },
    { name: 'Zou', way: 'link', picks: [1], right: ten(1) },
  ]
  const texts = await Promise.all(three.map((one) => sealed(made, one)))
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
    ['Zoumana', 'z@ecole.ml', 'handed in, not finished'],
  ])
  expect(await violationsOn(page)).toEqual([])

  await page.getByRole('link', { name: 'What the class thinks' }).click()
  await expect(page.getByText(/^\d+ of \d+ took “.+” for what the briefing says/u).first()).toBeVisible()
  await page
    .getByRole('button', { name: /^Read the scene again/u })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await violationsOn(page)).toEqual([])

  await page.getByRole('link', { name: 'Mark what was written' }).click()
  await expect(page.getByRole('heading', { name: 'Awa · Modibo' })).toBeVisible()
  // Two rows are on until a teacher asks for more.
  for (const row of ['Consequences seen', 'Status of claims'])
    await page.getByRole('checkbox', { name: `“${row}” counts` }).check()
  await page.getByRole('button', { name: 'Use this rubric' }).click()
  await page.getByRole('group', { name: 'Evidence, in the sentence: Awa · Modibo' }).getByRole('button').first().focus()
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
  expect(awa).toMatch(
    /Awa.*Evidence, in the sentence: backs it, and says how\s*3 of 3.*Fit of the advice, in the sentence: answers it\s*2 of 3.*seen: one, in general\s*1 of 3.*In all6 of 12.*Who says so\?/su,
  )
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
