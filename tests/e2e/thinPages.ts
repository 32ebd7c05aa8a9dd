import { expect, type Page } from '@playwright/test'
import { pdfPages } from '../support/pdfPages'

const isOfFile = (sheet: string): boolean => ['plan', 'guide', 'paper', 'strips'].includes(sheet)

/**
 * Prints these sheets of the longest file, in French, and tells which have a page with less than a tenth of a full one: none is to be
 * there for a line or two. The strips are one page.
 */
export async function thinPages(
  page: Page,
  sheets: readonly string[],
  formats: readonly ('A4' | 'Letter')[],
): Promise<readonly string[]> {
  const thin: string[] = []
  for (const sheet of sheets) {
    await page.goto(`/fr/materials/?sheet=${sheet}&of=2-falling-out${isOfFile(sheet) ? '/neighbours' : ''}`)
    await expect(page.locator('.material')).toBeVisible()
    for (const format of formats) {
      const pages = pdfPages(await page.pdf({ format }))
      if (sheet === 'strips' && pages.length !== 1) thin.push(`${sheet} on ${format}: ${pages.length} pages`)
      for (const [at, letters] of pages.entries())
        if (letters < 250) thin.push(`${sheet} on ${format}, page ${at + 1}: ${letters} letters`)
    }
  }
  return thin
}
