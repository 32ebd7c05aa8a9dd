import { expect, test } from '@playwright/test'
import { emitText } from '../../../src/content/emitText'
import { report } from '../../ordeal/report'
import { filled } from '../../support/filled'
import { onlyIn, saidIn } from '../../support/onlyIn'
import { draft, story } from '../../support/realStory'
import { runAt } from '../../support/runAt'
import { keepRun } from '../keepRun'
import { begin, listen } from '../player'
import { playQuickly } from '../playQuickly'
import { readEnding } from '../readEnding'
import { wordsOn } from '../wordsOn'

test('a learner plays in French from the first page over a debrief to an ending, and reads nothing of the English edition', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const said = listen(page)
  const english = filled(await onlyIn('en', 'fr'))
  const scenes = new Set<string>()
  const found = new Set<string>()
  const look = async (): Promise<void> => {
    scenes.add(await page.getByRole('heading', { level: 1 }).innerText())
    for (const text of saidIn(await wordsOn(page), english)) found.add(text)
  }
  // Outcomes all at once: in steps they are read below, by keyboard.
  await page.addInitScript(() => localStorage.setItem('advise-bamako/settings', '{"telling":"whole"}'))
  await begin(page, 'fr')
  let decisions = 0
  for (let chapter = 1; chapter <= 6; chapter++) {
    const { decisions: here, titles, said: pages } = await playQuickly(page, chapter)
    decisions += here
    for (const title of titles) scenes.add(title)
    for (const text of pages.flatMap((words) => saidIn(words, english))) found.add(text)
    if (chapter === 2) {
      await page.getByRole('link', { name: /^(Bilan|Vos décisions à côté des faits)/u }).click()
      await expect(page.getByRole('heading', { level: 1, name: /Bilan/u })).toBeVisible()
      await page.getByText(/^\d+ décisions, une par une$/u).click()
      await expect(page.locator('.decisions > li')).toHaveCount(here)
      await look()
      await page.goBack()
      await expect(page.getByRole('heading', { name: /Fin du chapitre/u })).toBeVisible()
    }
    await page.getByRole('button', { name: /^(Passer au chapitre suivant|Voir comment cela finit)$/u }).click()
  }
  expect(decisions).toBe(39)
  await expect(page.getByText('Une fin de votre partie')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await look()
  await readEnding(page)

  // The scenes that only some ways lead to, each from a run that met it.
  const titles = new Map(
    draft.chapters.flatMap((chapter) =>
      Object.entries(emitText(draft, chapter, 'fr').scenes).map(([id, { title }]) => [id, title] as const),
    ),
  )
  const missed = [...titles].flatMap(([id, title]) => (scenes.has(title) ? [] : [id]))
  expect(missed.length, missed.join()).toBeLessThan(9)
  for (const id of missed) {
    await keepRun(page, runAt(story, id))
    await page.goto('/fr/play/')
    await expect(page.getByRole('heading', { level: 1, name: titles.get(id) ?? '' })).toBeVisible()
    await look()
  }
  expect([...found]).toEqual([])
  expect(said).toEqual([])
  report('words', 'scenes of the French edition in which English is said', 0, titles.size)
})
