import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { findCodes } from '../../src/codes/codeText'
import { readAssignment, writeAssignment } from '../../src/classroom/assignmentCode'
import { readHeld } from '../../src/classroom/teacherCode'
import { readHandIn } from '../../src/platform/handInText'
import { makeKeys } from '../../src/platform/seal'
import { test } from './devices'
import { keptText } from './kept'
import { listen, playToChapterEnd, violationsOn } from './player'

/** What a phone’s camera reads off the screen. */
async function scanned(page: Page): Promise<string> {
  const { data, width, height } = PNG.sync.read(await page.screenshot())
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? ''
}

test('from the home page to a projected code in three clicks; a student scans it, plays, and hands in what only the teacher opens', async ({
  page,
  device,
}) => {
  const said = listen(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto('/en/')
  await page.getByRole('main').getByRole('link', { name: 'For teachers' }).click()
  await page.getByRole('button', { name: 'Make the assignment' }).click()
  await expect(page.getByRole('heading', { name: 'Ready for the class' })).toBeFocused()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Project the QR code' }).click()
  await expect(page.getByRole('dialog').getByRole('img', { name: 'QR code of the student link' })).toBeVisible()
  const link = await scanned(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  expect(link).toBe(await page.getByRole('textbox', { name: 'Student link' }).inputValue())
  await page.getByRole('button', { name: 'Show the link' }).click()
  const held = readHeld(await page.getByRole('textbox', { name: 'Teacher link' }).inputValue())
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the key as a file' }).click()
  expect(readHeld(readFileSync(await (await saving).path(), 'utf8'))).toEqual(held)

  const student = await device()
  await student.goto(link)
  await expect(student.getByRole('heading', { name: 'Chapter I: Overview' })).toBeVisible()
  await expect(student.getByText('The first day', { exact: true })).toBeVisible()
  await expect(student.getByText('One try at each question.')).toBeVisible()
  await student.getByRole('button', { name: 'Begin “The first day”' }).click()
  await playToChapterEnd(student, 'pointer')
  const strip = student.getByRole('complementary', { name: 'Assignment “Chapter I: Overview”' })
  await expect(strip).toContainText('1 of 2 done')
  await strip.getByRole('link').click()
  await student.getByRole('link', { name: 'Hand in' }).click()
  await student.getByRole('textbox', { name: 'Your name' }).fill('Aïssata Keïta')
  await student.getByLabel('One sentence: why this advice?').first().fill('The unions come first.')
  await expect.poll(() => keptText(student)).toContain('The unions come first.')
  await student.reload()
  await expect(student.getByRole('textbox', { name: 'Your name' })).toHaveValue('Aïssata Keïta')
  expect(await violationsOn(student)).toEqual([])
  await student.getByRole('button', { name: 'Make it ready to hand in' }).click()
  const code = await student.getByRole('textbox', { name: 'As a code to paste' }).inputValue()
  expect(findCodes(await student.getByRole('textbox', { name: 'As a link' }).inputValue())).toEqual([code])

  const opened = await readHandIn(code, () => (held.ok ? held.value.privateKey : null))
  expect(opened.ok && opened.value.sealed).toBe(true)
  expect(opened.ok && opened.value.handIn.names).toEqual(['Aïssata Keïta'])
  expect(opened.ok && Object.values(opened.value.handIn.words.memos)).toEqual(['The unions come first.'])
  expect(said).toEqual([])
})

test('a link that is cut says what to do, and a pasted whole one opens', async ({ page }) => {
  const kept = readAssignment(readFileSync('tests/fixtures/assignment-format-1.txt', 'utf8').trim())
  const keys = await makeKeys()
  if (!kept.ok || !keys) throw new Error('There is no assignment to open.')
  // The key of the fixture is made up, and a link with such a one is refused.
  const whole = writeAssignment({ ...kept.value, key: keys.publicKey })
  await page.goto(`/en/assignment/#${whole.slice(0, -9)}`)
  await expect(page.getByRole('alert')).toContainText('Part of this link is missing')
  await page.getByRole('textbox', { name: 'Paste the link from your teacher' }).fill(`https://x.org/#${whole}`)
  await page.getByRole('button', { name: 'Open' }).click()
  await expect(page.getByRole('heading', { name: 'Classe de terminale' })).toBeVisible()
  await expect(page.getByText('By 9 February 2023')).toBeVisible()
})

test('before its script runs a form takes nothing that would be lost: the assignment, the class code, the lesson', async ({
  device,
}) => {
  const page = await device({ javaScriptEnabled: false })
  for (const [path, fields] of [
    ['teach', ['textbox', 'checkbox', 'radio']],
    ['go', ['textbox']],
    ['room', ['textbox', 'combobox']],
  ] as const) {
    await page.goto(`/en/${path}/`)
    for (const role of fields) {
      await expect(page.getByRole(role).first()).toBeVisible()
      await expect(page.getByRole(role).and(page.locator(':enabled'))).toHaveCount(0)
    }
  }
})
