import type { Page } from '@playwright/test'
import { saidBy } from './wordsOn'

/** What was met on the way. */
export interface Played {
  readonly decisions: number
  /** The titles of its pages. */
  readonly titles: readonly string[]
  /** All that each of its pages said, in sight or not, in the page's own language. */
  readonly said: readonly string[]
}

/**
 * Plays the open run to the page that closes its chapter from inside the page, which costs a fifth of what each step by a pointer does: for
 * tests of what is read on the way or stands at the end. How one plays by pointer and by keys, `player.ts` tries. The first decision
 * takes the option of that index (of `n` options, modulo `n`), each further one the next. Throws where there is no way on for ten seconds.
 */
export const playQuickly = (page: Page, first = 0): Promise<Played> =>
  page.evaluate<Played>(`(${play.toString()})(${first}, ${saidBy.toString()})`)

/* Runs in the page: it can use nothing from outside. */
async function play(first: number, words: () => string): Promise<Played> {
  const shown = (found: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(`main ${found}`)].find((one) => one.getClientRects().length > 0)
  /** The questions before a chapter and after a file are put off. */
  const later = (): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>('main button')].find((one) =>
      /^(Later|Go on without|Plus tard|Continuer sans)$/u.test(one.textContent.trim()),
    )
  const title = (): string => document.querySelector('h1')?.textContent.trim() ?? ''
  const stand = (): string => `${location.href} ${document.querySelector('main')?.textContent}`
  /** Until the page has become another one that says how to go on, and a moment has passed without a change. */
  const turned = async (from: string): Promise<void> => {
    let last = from
    for (let waited = 0; waited < 10_000; waited += 25) {
      await new Promise((done) => setTimeout(done, 25))
      const now = stand()
      if (now !== from && now === last && (shown('[data-shortcut=next], form.desk') ?? later())) return
      last = now
    }
    throw new Error(`No way on from “${title()}”.`)
  }
  const choose = (group: string, index: number): void => {
    const radios = [...(shown(`[data-shortcut=${group}]`)?.querySelectorAll('input') ?? [])]
    radios[index % radios.length]?.click()
  }
  const titles: string[] = []
  const said: string[] = []
  let decisions = 0
  for (let step = 0; step < 400; step++) {
    titles.push(title())
    said.push(words())
    const from = stand()
    const desk = shown('form.desk')
    if (later()) later()?.click()
    else if (desk) {
      choose('pick', first + decisions)
      choose('evidence', first + decisions)
      await Promise.resolve()
      // The evidence of a memo may have a page of its own.
      if (desk.dataset['weight'] !== 'memo' || shown('[data-shortcut=evidence]')) decisions++
      desk.querySelector<HTMLElement>('[type=submit]')?.click()
    } else {
      if (/^(End of the chapter|Fin du chapitre)/u.test(title())) return { decisions, titles, said }
      shown('[data-shortcut=next]')?.click()
    }
    await turned(from)
  }
  throw new Error('The chapter did not end in 400 steps.')
}
