import type { Rendered } from './prerender'

/** What `src/main.server.ts` gives for a page that the page of play carries, which says more of it. */
export interface EarlyPage extends Rendered {
  readonly page: number
  readonly part: number
  readonly option: string | null
}

/** What stands between the element of a page of play and its end. Throws where a page has none. */
export function playOf(html: string): string {
  const [, inside] = /<main[^>]*><div class="play offered"[^>]*>(.*)<\/div><\/main>/su.exec(html) ?? []
  if (inside === undefined) throw new Error('A page of play that is not drawn as one: was its element renamed?')
  return inside
}

/** The pages as templates, and the script. */
export function withEarlyPages(pages: readonly EarlyPage[], script: string): string {
  const templates = pages.map(({ html, page, part, option }) => {
    const which = `data-page="${page}" data-part="${part}"${option === null ? '' : ` data-option="${option}"`}`
    return `<template ${which}>${playOf(html)}</template>`
  })
  return `${templates.join('')}<script>${script}</script>`
}

/**
 * The last of a page of play: where the script says what came of an advice. The page is first drawn when it has come, for until a browser
 * has read a page to its end it answers late: it would stop to draw the words first, which takes a slow phone a third of a second.
 */
export const earlyEnd = '<p id="early" class="visually-hidden" role="status"></p>'
