import type { Buffer } from 'node:buffer'
import { expect, type Page } from '@playwright/test'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'

const decoded = (png: Buffer): string => {
  const { data, width, height } = PNG.sync.read(png)
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? ''
}

/** The common projectors. The smaller has less room for a code. */
export const projectors = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
] as const

/** Assigns so many chapters. Returns the link of the class. */
export async function assignChapters(page: Page, chapters: number): Promise<string> {
  await page.goto('/en/teach/')
  const boxes = page.getByRole('checkbox', { name: /^Chapter / })
  for (let index = 0; index < chapters; index++) await boxes.nth(index).check()
  await page.getByRole('button', { name: 'Make the assignment' }).click()
  return page.getByRole('textbox', { name: 'Student link' }).inputValue()
}

/** What a code says that is in sight beside the link, before it is projected. */
export async function readBeside(page: Page, viewport: (typeof projectors)[number]): Promise<string> {
  await page.setViewportSize(viewport)
  await page.evaluate(() => window.scrollTo(0, 0))
  return decoded(await page.screenshot())
}

/** What the code says on a projector. */
export async function readProjected(page: Page, viewport: (typeof projectors)[number]): Promise<string> {
  await page.setViewportSize(viewport)
  await page.getByRole('button', { name: 'Project the QR code' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('img', { name: 'QR code of the student link' })).toBeInViewport({ ratio: 1 })
  const shown = await page.screenshot()
  await dialog.getByRole('button', { name: 'Close' }).click()
  return decoded(shown)
}

/** What the code says on the poster. */
export async function readPoster(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 680, height: 1000 })
  const said = decoded(await page.screenshot())
  await page.emulateMedia({ media: null })
  await page.setViewportSize(projectors[0])
  return said
}

/** Pages of the poster as it would be printed. */
export async function printedPages(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0
}
