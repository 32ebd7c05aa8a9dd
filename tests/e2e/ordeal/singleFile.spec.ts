import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { languages } from '../../../src/model/languages'
import type { SingleFile } from '../../../src/model/SingleFile'
import { report } from '../../ordeal/report'
import { playQuickly } from '../playQuickly'

// What is kept for files on a disk is not cleared between tests that share a window.
test.use({ reuseContext: false } as Parameters<typeof test.use>[0])

const files = JSON.parse(readFileSync('dist/single.json', 'utf8')) as readonly SingleFile[]

for (const language of languages)
  test(`the copy in one file is played from a disk to an ending in ${language}, closed after each chapter and opened again`, async ({
    context,
  }) => {
    test.setTimeout(600_000)
    const file = files.find((one) => one.languages.join() === language)
    const address = pathToFileURL(resolve('dist', file?.path ?? 'none')).href
    const said: string[] = []
    const open = async (): Promise<Page> => {
      const page = await context.newPage()
      await page.setViewportSize({ width: 360, height: 740 })
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(error.message))
      page.on('request', (request) => request.url().split('#')[0] === address || said.push(request.url()))
      await page.goto(address)
      return page
    }
    let page = await open()
    await page.getByRole('link', { name: /^(Start the story|Commencer le récit)$/u }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    let decisions = 0
    for (let chapter = 1; chapter <= 6; chapter++) {
      decisions += (await playQuickly(page, chapter)).decisions
      await page.close()
      page = await open()
      await page.getByRole('link', { name: /^(Continue|Reprendre)$/u }).click()
      const on = /^(Go on to the next chapter|See how it ends|Passer au chapitre suivant|Voir comment cela finit)$/u
      const later = page.getByRole('button', { name: /^(Later|Plus tard)$/u })
      await expect(later.or(page.getByRole('button', { name: on })).first()).toBeVisible()
      if (await later.isVisible()) await later.click()
      await page.getByRole('button', { name: on }).click()
    }
    await expect(page.getByText(/^(An ending of your run|Une fin de votre partie)/u).first()).toBeVisible()
    report(
      'stick',
      `decisions played from a disk in ${language}, what was fetched or complained of`,
      said.length,
      decisions,
    )
    expect(decisions).toBe(39)
    expect(said).toEqual([])
  })
