import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, type Frame, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { courseIn, goOn, packageOf, playCourse } from './lmsCourse'

test('a file is played by keyboard in scorm-1.2 (en), left, gone on with elsewhere and finished; the LMS grades it as the app does', ({
  page,
}) => playCourse(page, 'scorm-1.2'))

// To its end and its points it is played in the ordeal.
test('a file is begun by keyboard in scorm-2004 (fr): the LMS has the first advice by its name, and it goes on elsewhere from there', async ({
  page,
}) => {
  const { words, open, openElsewhere, steps, reported, told, holds } = await courseIn(page, 'scorm-2004')
  const first = await open()
  await goOn(page, first, async () => (await steps()) > 0, 9)
  await expect(first.locator('.status [role=status]')).toHaveText(words.state.kept)
  const title = (frame: Frame) => frame.getByRole('heading', { level: 1 }).innerText()
  const here = await title(first)
  const { steps: advised } = await reported()
  expect(advised).toHaveLength(1)
  expect(await told()).toEqual(advised.map(({ scene }) => `advice_${scene}`))
  const second = await openElsewhere()
  await goOn(page, second, async () => (await title(second)) === here, 4)
  holds()
})

test('a teacher makes a package in the browser: the ready-made one to the byte, but for its settings', async ({
  page,
}) => {
  await page.goto('/en/teach/')
  await page.getByRole('button', { name: 'Make the assignment' }).click()
  await page.getByText('For Moodle, Canvas, Kolibri …').click()
  await page.getByRole('textbox', { name: /^Points needed to pass/u }).fill('sixty')
  await page.getByRole('button', { name: 'Make the package' }).click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'Write a whole number from 1 to 100, or nothing.' }),
  ).toBeVisible()
  await page.getByRole('textbox', { name: /^Points needed to pass/u }).fill('60')
  const saving = page.waitForEvent('download')
  const began = Date.now()
  await page.getByRole('button', { name: 'Make the package' }).click()
  const saved = await saving
  test.info().annotations.push({ type: 'milliseconds', description: String(Date.now() - began) })
  const zip = unzipSync(readFileSync(await saved.path()))
  // By their hashes: to compare millions of bytes one by one takes longer than to make them.
  const own = (files: Readonly<Record<string, Uint8Array>>) =>
    Object.entries(files)
      .filter(([path]) => !/^(?:index\.html|imsmanifest\.xml)$/u.test(path))
      .map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')])
  expect(own(zip)).toEqual(own(packageOf('scorm-1.2', 'en').files))
  expect(Buffer.from(zip['imsmanifest.xml']!).toString()).toContain('<adlcp:masteryscore>60</adlcp:masteryscore>')
  expect(Buffer.from(zip['index.html']!).toString()).toContain('"pass":0.6')
})
