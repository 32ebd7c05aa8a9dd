import type { Page } from '@playwright/test'
import type { Language } from '../../src/model/ids'

/**
 * All that a page says, to eyes or to a screen reader, in sight or not, as far as it is marked as being of a language: without one,
 * the page's own.
 */
export const wordsOn = (page: Page, language?: Language): Promise<string> => page.evaluate(saidBy, language)

/** The same, asked in the page itself: it can use nothing from outside. */
export function saidBy(asked?: Language): string {
  const own = document.documentElement.lang
  const foreign = (element: Element | null): boolean =>
    (element?.closest('[lang]')?.getAttribute('lang') ?? own) !== (asked ?? own) ||
    Boolean(element?.closest('script, style'))
  const said = foreign(document.documentElement) ? [] : [document.title]
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
}
