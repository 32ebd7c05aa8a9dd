import type { EarlySteps } from './model/EarlySteps'

/**
 * Turns the first pages of play, and answers the first advice, before the application has come. It stands in the page with them, each a
 * `<template>` drawn by the application’s own components (`src/build/earlyPages.ts`), so that what it shows can be taken over as it
 * stands. What it has no page for waits, as everything that is pressed early does (`index.html`).
 */
declare global {
  interface Window {
    /** Ends it, and tells what was done; `stands`: whether the page in sight is that of the address. */
    takeEarly?: () => EarlySteps & { readonly stands: boolean }
  }
  /** What was pressed and not answered, in `index.html`. */
  const held: unknown[]
}

const play = document.querySelector<HTMLElement>('.offered')
const root = document.documentElement
if (play && !('resumes' in root.dataset)) {
  const first = document.createElement('template')
  Object.assign(first.dataset, { page: '1', part: '1' })
  const all = [first, ...document.querySelectorAll<HTMLTemplateElement>('template[data-page]')]
  const scenes = all.filter(({ dataset }) => !dataset['option'])
  let here = first
  let advised: string | null = null
  let taken = false

  /** Where it is said what came of an advice. It stands behind this script, at the end of the page. */
  const spoken = (): HTMLElement | null => document.getElementById('early')

  const addressOf = ({ dataset: { page, part } }: HTMLElement): string =>
    `?page=${page}${part === '1' ? '' : `&part=${part}`}`
  const isAsked = ({ dataset }: HTMLElement): boolean => {
    const asked = new URLSearchParams(location.search)
    return dataset['page'] === (asked.get('page') ?? '1') && dataset['part'] === (asked.get('part') ?? '1')
  }

  const show = (page: HTMLTemplateElement): void => {
    // The first page has no template until it is left.
    if (!first.content.hasChildNodes()) first.content.append(...play.childNodes)
    here = page
    advised = page.dataset['option'] ?? null
    play.replaceChildren(page.content.cloneNode(true))
    shuffle()
  }

  /** Puts options in an order of their own, which the run takes on: the place of an option tells nothing. */
  const shuffle = (): void => {
    const options = [...play.querySelectorAll('.option')]
    const end = options.at(-1)?.nextSibling ?? null
    for (let left = options.length; left > 0; left -= 1)
      end?.before(...options.splice(Math.floor(Math.random() * left), 1))
  }

  /** The page that is in the address, as far as it can be shown. What was advised stays. */
  const follow = (): void => {
    if (taken || isAsked(here)) return
    const option = (history.state as { advised?: string } | null)?.advised ?? advised
    const page = option ? all.find(({ dataset }) => dataset['option'] === option) : scenes.find(isAsked)
    if (page && isAsked(page)) show(page)
  }

  const turn = (page: HTMLTemplateElement): void => {
    show(page)
    history.pushState({ position: history.length, advised }, '', addressOf(page))
    const heading = play.querySelector<HTMLElement>('[data-here] h2') ?? play.querySelector<HTMLElement>('h1')
    if (heading) heading.tabIndex = -1
    heading?.focus({ preventScroll: true })
    scrollTo(0, play.querySelector('[data-here]') ? play.offsetTop : 0)
    const said = spoken()
    if (said && advised) said.textContent = `${play.querySelector('.stamp')?.textContent}.`
  }

  addEventListener(
    'click',
    (event) => {
      const pressed = (event.target as Element).closest(
        '.offered :is([data-shortcut=next], .desk [type=submit], .back)',
      )
      if (taken || !pressed) return
      const chosen = play.querySelector<HTMLInputElement>('.option :checked')?.value
      const next = scenes.indexOf(here) + 1
      const page = pressed.matches('.desk *')
        ? chosen && all.find(({ dataset }) => dataset['option'] === chosen)
        : next && scenes[next]
      // Neither a form nor a link asks for another page meanwhile.
      event.preventDefault()
      if (pressed.matches('.back')) history.back()
      else if (page) {
        held.length = 0
        turn(page)
      }
    },
    true,
  )
  addEventListener('popstate', follow)
  shuffle()
  follow()

  window.takeEarly = () => {
    taken = true
    spoken()?.remove()
    if (advised) history.replaceState({ ...history.state, advised: null }, '')
    return { turned: Number(here.dataset['page']) - (advised ? 2 : 1), advised, stands: isAsked(here) }
  }
}
