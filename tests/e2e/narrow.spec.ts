import { expect, test, type Page } from '@playwright/test'
import { quiz } from '../../src/engine/quiz'
import { start } from '../../src/engine/start'
import type { Language } from '../../src/model/languages'
import { answerCard } from './answerCard'
import { advise, decides } from './advise'
import { keepRun } from './keepRun'
import { begin, turnToDecision } from './player'
import { passBeats } from '../support/passBeats'
import { draft, story } from '../support/realStory'

/** How long the longest thing is that stands in one line of an item: a word to choose, a premise, a step. */
const breadth = (item: unknown, language: Language): number => {
  if (typeof item !== 'object' || item === null) return 0
  const own = (item as Record<string, unknown>)[language]
  const here = typeof own === 'string' ? own.length : 0
  return Math.max(here, ...Object.values(item).map((part) => breadth(part, language)))
}

/** The item with the longest content of each type, among the chapters that are told in a language. */
function longest(language: Language) {
  const found = new Map<string, { chapter: string; id: string; breadth: number }>()
  for (const { id: chapter, episodes } of draft.chapters)
    for (const { quiz, prose } of episodes)
      for (const item of prose[language] ? quiz.data.items : []) {
        const wide = breadth(item, language)
        if (wide > (found.get(item.type)?.breadth ?? 0)) found.set(item.type, { chapter, id: item.id, breadth: wide })
      }
  return [...found]
}

/** A run whose name draws a quiz that begins with the item. */
function runThatAsks(chapter: string, item: string) {
  for (let number = 0; number < 10_000; number++) {
    const id = `narrow-${number}`
    if (quiz(story, chapter, `${id}/0`)[0]?.id === item) return start(story, { id, at: 0, entry: null })
  }
  throw new Error(`No quiz of ${chapter} begins with ${item}.`)
}

const excess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const language of ['en', 'fr'] as const)
  test(`the longest question of each type fits a window of 320 px in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`/${language}/journal/`)
    await expect(page.getByRole('main').getByRole('heading').nth(1)).toBeVisible()
    for (const [type, { chapter, id }] of longest(language)) {
      await keepRun(page, runThatAsks(chapter, id))
      await page.goto(`/${language}/quiz/${chapter}/`)
      await page.getByRole('button', { name: /^(All \d+ questions|Toutes les|Les \d+ questions)/u }).click()
      const card = page.locator('form.item')
      await expect(card).toBeVisible()
      expect(await card.getAttribute('data-type'), id).toBe(type)
      expect(await excess(page), `${type} ${id}`).toBeLessThanOrEqual(0)
      // The keys of the helper are named in English.
      if (language === 'fr') continue
      await answerCard(page, card, type)
      expect(await excess(page), `${type} ${id}, answered`).toBeLessThanOrEqual(0)
    }
  })

/** The signs that stand on another line than the last mark of their sentence. */
const partedSigns = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main p button.sign')].flatMap((sign) => {
      const texts = document.createTreeWalker(sign.closest('p')!, NodeFilter.SHOW_TEXT)
      const before: Text[] = []
      for (let text = texts.nextNode(); text && text.compareDocumentPosition(sign) & 4; text = texts.nextNode())
        before.push(text as Text)
      // The last word, which may stand in several texts; a narrow space before a closing mark belongs to it.
      const word = /[^ \n]*$/u.exec(before.map(({ data }) => data).join(''))?.[0] ?? ''
      let left = word.length
      const letters = before.toReversed().flatMap((text) => {
        const some = document.createRange()
        some.setStart(text, Math.max(0, text.length - left))
        some.setEnd(text, text.length)
        left = Math.max(0, left - text.length)
        return some.collapsed ? [] : [...some.getClientRects()]
      })
      const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2
      const boxes = [...letters, ...sign.getClientRects()].map(middle)
      return Math.max(...boxes) - Math.min(...boxes) > 18 ? [word] : []
    }),
  )

/** Words that can be tapped and stand in another line than the mark that belongs to them: a comma after, a quote before. */
const partedMarks = (page: Page): Promise<string[]> =>
  page.locator('main p .term:visible').evaluateAll((terms) =>
    terms.flatMap((term) => {
      const lines = [...term.getClientRects()]
      const walker = document.createTreeWalker(term.closest('p')!, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) if (walker.currentNode.textContent) texts.push(walker.currentNode as Text)
      const lineOf = (text: Text | undefined, at: number): number => {
        const range = document.createRange()
        range.setStart(text!, at)
        range.setEnd(text!, at + 1)
        return Math.round(range.getBoundingClientRect().top)
      }
      const own = texts.findIndex((text) => term.contains(text))
      const [before, after] = [texts[own - 1], texts[own + 1]]
      const quoted = before && /[“‘(«]\u202F?$/u.test(before.data)
      const marked = after && /^[\u202F\u00A0]?[.,;:!?)”»]/u.test(after.data)
      const apart = [
        quoted && Math.abs(lineOf(before, before.data.length - 1) - Math.round(lines[0]!.top)) > 4,
        marked && Math.abs(lineOf(after, after.data.search(/[.,;:!?)”»]/u)) - Math.round(lines.at(-1)!.top)) > 4,
      ]
      return apart.some(Boolean)
        ? [`${before?.data.slice(-9) ?? ''}${term.textContent}${after?.data.slice(0, 9) ?? ''}`]
        : []
    }),
  )

test('a sign stays with the end of its sentence, in French too, however wide the window', async ({ page }) => {
  await page.goto('/fr/chapters/4-risks/')
  await expect(page.locator('main p button.sign').first()).toBeVisible()
  for (let width = 320; width <= 800; width += 24) {
    await page.setViewportSize({ width, height: 800 })
    expect(await partedSigns(page), `${width} px`).toEqual([])
  }
})

test('a comma and a quote stay with the word beside them that can be tapped, however wide the window', async ({
  page,
}) => {
  for (const [address, word] of [
    ['/en/play/?begin=paris', 'Sahel'],
    ['/fr/play/?begin=bill', 'Cédéao'],
  ] as const) {
    await page.goto(address)
    await expect(page.getByRole('button', { name: word }).first()).toBeVisible()
    for (let width = 320; width <= 560; width += 8) {
      await page.setViewportSize({ width, height: 800 })
      expect(await partedMarks(page), `${width} px`).toEqual([])
    }
    // And that it would be seen.
    await page.locator('main p .term').evaluateAll((terms) => {
      for (const term of terms as HTMLElement[]) term.style.display = 'block'
    })
    expect(await partedMarks(page)).not.toEqual([])
  }
})

test('on a phone an advice or a card where a finger has been looks like the others: only what is chosen looks chosen', async ({
  browser,
  baseURL,
}) => {
  const phone = await browser.newContext({
    baseURL: baseURL!,
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
    reducedMotion: 'reduce',
  })
  const page = await phone.newPage()
  await begin(page)
  const looks = (what: string) =>
    page
      .locator(what)
      .evaluateAll((all) => all.map((one) => [getComputedStyle(one).boxShadow, getComputedStyle(one).borderColor]))
  const passedOver = async (what: string): Promise<void> => {
    const before = await looks(what)
    expect(before.length).toBeGreaterThan(1)
    await page.locator(what).nth(1).hover()
    expect(await looks(what)).toEqual(before)
  }
  await passedOver('.option')
  // The first decision has no cards; the memo after it has.
  await advise(page)
  await passBeats(page)
  await turnToDecision(page)
  await passedOver('.option')
  await page.getByRole('radio').first().check({ force: true })
  await decides(page).click()
  await passedOver('.card')
  await phone.close()
})

test('a name of several words goes on in the next line as all words do and opens by pointer and by keys', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/fr/play/?begin=bill')
  const name = page.getByRole('button', { name: 'Banque africaine de développement' })
  await expect(name).toBeVisible()
  // What stands as one block has one rectangle, however many lines are in it.
  expect(await name.evaluate((one) => one.getClientRects().length)).toBeGreaterThan(1)
  const meaning = page.locator('.meaning.open')
  await name.click()
  await expect(meaning).toBeVisible()
  for (const key of ['Escape', 'Enter', 'Space']) {
    await name.press(key)
    await expect(meaning).toHaveCount(key === 'Enter' ? 1 : 0)
  }
  expect(await excess(page)).toBeLessThanOrEqual(0)
})
