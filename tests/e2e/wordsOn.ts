import type { Page } from '@playwright/test'

/** All that a page says, to eyes or to a screen reader, in sight or not; but for what is marked as being of another language. */
export const wordsOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const own = document.documentElement.lang
    const foreign = (element: Element | null): boolean =>
      (element?.closest('[lang]')?.getAttribute('lang') ?? own) !== own || Boolean(element?.closest('script, style'))
    const said = [document.title]
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (!foreign(text.parentElement)) said.push(text.nodeValue ?? '')
    for (const element of document.querySelectorAll(
      '[aria-label], [title], [alt], [placeholder], meta[name="description"]',
    ))
      if (!foreign(element))
        for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'content'])
          said.push(element.getAttribute(name) ?? '')
    return said.join(' ')
  })
