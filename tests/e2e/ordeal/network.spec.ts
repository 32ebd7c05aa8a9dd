import { expect, test } from '@playwright/test'
import { languages } from '../../../src/model/languages'
import { report } from '../../ordeal/report'
import { begin, playToChapterEnd } from '../player'

for (const language of languages)
  test(`a whole play in ${language} asks no other origin for anything`, async ({ page, baseURL }) => {
    test.setTimeout(600_000)
    const asked: string[] = []
    page.context().on('request', (request) => asked.push(request.url()))
    await page.addInitScript(() => localStorage.setItem('advise-bamako/settings', '{"telling":"whole"}'))
    await begin(page, language)
    for (let chapter = 1; chapter <= 6; chapter++) {
      await playToChapterEnd(page, 'pointer', (decision) => decision + chapter)
      await page
        .getByRole('button', {
          name: /^(Go on to the next chapter|See how it ends|Passer au chapitre suivant|Voir comment cela finit)$/u,
        })
        .click()
    }
    await expect(page.getByText(/^(An ending of your run|Une fin de votre partie)/u).first()).toBeVisible()
    const others = asked.filter((url) => !url.startsWith(`${baseURL}/`) && !/^(?:data|blob):/u.test(url))
    report('network', `requests of a whole play in ${language}`, others.length, asked.length)
    expect(asked.length).toBeGreaterThan(20)
    expect(others).toEqual([])
  })
