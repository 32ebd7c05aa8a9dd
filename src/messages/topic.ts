import { shallowReactive } from 'vue'
import type { Language } from '../model/ids'

/** The words of one topic, a file for each language, fetched when a page that speaks of it is entered. */
export interface Topic<Words> {
  /** Fetches the words in a language, once. Rejects when they do not arrive. */
  fetch(language: Language): Promise<Words>
  /** The words in a language. Until they have arrived, those of another that has; redrawn when they do. */
  in(language: Language): Words
}

/** The topics of the pages and parts that have been fetched. */
const known = new Set<Topic<unknown>>()
let shown: Language | undefined

/**
 * A topic from the files of its folder, by name. Those of pages come before the page is drawn (`fetchWords`); one that is needed
 * only when it is `asked` for is fetched by who asks.
 */
export function topic<Words>(
  files: Readonly<Record<string, () => Promise<Words>>>,
  { asked = false } = {},
): Topic<Words> {
  const here = shallowReactive(new Map<Language, Words>())
  const made: Topic<Words> = {
    async fetch(language) {
      const words = here.get(language) ?? (await files[`./${language}.ts`]!())
      here.set(language, words)
      return words
    },
    in(language) {
      if (!here.has(language)) made.fetch(language).catch(() => undefined)
      // Whatever is drawn came by the router or by `later`, which fetch its words first: there is always one.
      return (here.get(language) ?? here.values().next().value) as Words
    },
  }
  if (!asked) known.add(made)
  return made
}

/** Fetches the words of all that is drawn so far, in the language of the page to come. Rejects when some do not arrive. */
export async function fetchWords(language: Language): Promise<void> {
  shown = language
  await Promise.all([...known].map((one) => one.fetch(language)))
}

const coming = new Set<Promise<unknown>>()
let styled: Promise<unknown> = Promise.resolve()

/** Parts that are fetched from now on come when this has resolved: the styles that they are drawn with. */
export function drawAfter(styles: Promise<unknown>): void {
  styled = styles
}

/** A part of a page that is fetched when it is first shown, with its words: `defineAsyncComponent(() => later(import('./Part.vue')))`. */
export function later<Part>(part: Promise<Part>): Promise<Part> {
  const whole = part.then(async (arrived) => {
    await Promise.all([styled, shown && fetchWords(shown)])
    return arrived
  })
  coming.add(whole)
  const came = (): unknown => coming.delete(whole)
  whole.then(came, came)
  return whole
}

/** Resolves when the parts that are on their way now are there, or have failed. */
export const partsCome = (): Promise<unknown> => Promise.allSettled(coming)
