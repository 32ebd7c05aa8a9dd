import { expect, type Page, test } from '@playwright/test'
import { passBeats } from '../support/passBeats'
import { advise } from './advise'
import { untilKept } from './kept'
import { listen, received, turnToDecision } from './player'

/** What a host does that makes pages small, an extension that puts its own in front, and a phone that takes a date for one of its calendar. */
const touched = (html: string): string =>
  html
    .replace(/<!--.*?-->/gsu, '')
    .replace(/(<div id="app"[^>]*>)/u, '$1<div class="extension">From an extension</div>')
    .replace(/(<main[^>]*>.*?)(24 May 2021|May 2021)/su, '$1<a href="x-apple-data-detectors://1">$2</a>')

/** What a browser does that translates a page: each text, now and later, goes into elements of its own. */
function translate(): void {
  const turn = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('font, script, style, title, svg')) continue
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      inner.textContent = text.data
      outer.append(inner)
      text.replaceWith(outer)
    }
  }
  turn(document.body)
  new MutationObserver((changes) => {
    for (const { target } of changes) turn(target)
  }).observe(document.body, { childList: true, subtree: true, characterData: true })
}

const read = async (page: Page): Promise<string> => (await page.getByRole('main').innerText()).replace(/\s+/gu, ' ')

test('a page whose comments a host stripped and to which others have added is drawn afresh, and plays; a translated one too', async ({
  page,
}) => {
  const said = listen(page)
  await page.route('**/en/play/', async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    expect(touched(html).length).not.toBe(html.length)
    await route.fulfill({ response, body: touched(html) })
  })
  await page.goto('/en/play/')
  await turnToDecision(page)
  await expect(page.getByText('From an extension')).toHaveCount(0)
  await expect(page.getByRole('banner')).toHaveCount(1)
  await expect(page.getByRole('main')).toHaveCount(1)

  await page.evaluate(translate)
  await advise(page)
  await expect(page.getByText(received)).toBeVisible()
  await passBeats(page)
  await expect(page.locator('.slip')).toBeVisible()
  const translated = await read(page)
  await untilKept(page, 'advise')
  await page.reload()
  await expect.poll(() => read(page)).toBe(translated)
  expect(said).toEqual([])
})
