import { story, loader } from 'virtual:story'
import { createMemoryHistory } from 'vue-router'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { pageDescription, pageTitle } from './router/pageHead'
import { pagePaths } from './router/pagePaths'
import App from './App.vue'
import { createAdviseApp } from './createApp'
import { routes } from './router/routes'
import { playEarly } from './engine/playEarly'
import { project } from './engine/project'
import { replay } from './engine/replay'
import { start } from './engine/start'
import type { EarlySteps } from './model/EarlySteps'
import { recordTopic } from './messages/record/recordTopic'
import type { Loader } from './model/Loader'
import type { Language } from './model/languages'
import { keepSmall } from './storage/keepSmall'
import { useStoryStore } from './stores/useStoryStore'

export interface Rendered {
  readonly html: string
  /** What is said in front of it where no script runs, as HTML. */
  readonly noScript: string
  readonly title: string
  readonly description: string
  readonly language: Language
  /** The components that it was drawn with, by file. */
  readonly components: readonly string[]
  /** The words of the story that it asked for, by the end of their module's name: `text/1-overview/en`. */
  readonly texts: readonly string[]
}

/** The address of every page that is rendered to a file of its own. */
export const paths = (): string[] =>
  pagePaths(
    story.languages,
    story.chapters.map((chapter) => chapter.id),
  )

/** A page of play that may be asked for before the application has come. */
export interface EarlyPage extends Rendered {
  readonly page: number
  readonly part: number
  /** The advice that leads to it. */
  readonly option: string | null
}

/** The pages from the first scene to the first advice, beside the one that stands in the page of play, and what comes of each advice. */
export async function earlyPages(path: string): Promise<EarlyPage[]> {
  const found: EarlyPage[] = []
  const draw = async (steps: EarlySteps, page: number, part: number): Promise<EarlyPage> => ({
    ...(await render(`${path}?page=${page}${part > 1 ? `&part=${part}` : ''}`, steps)),
    page,
    part,
    option: steps.advised,
  })
  const first = start(story, { id: 'none', at: 0, entry: null })
  for (let turned = 0; ; turned += 1) {
    const steps = { turned, advised: null }
    // The part after the last is the last again, but for its address in the head of the page.
    for (let part = 1, before = ''; ; part += 1) {
      const drawn = await draw(steps, turned + 1, part)
      const [main = ''] = /<main.*<\/main>/su.exec(drawn.html) ?? []
      if (main === before) break
      before = main
      if (turned || part > 1) found.push(drawn)
    }
    const run = playEarly(story, first, steps, 0)
    const here = project(story, replay(story, run), run.id)
    if (here.kind !== 'scene') return found
    if (!here.decision) continue
    // A memo rests on evidence as well: the application answers it.
    const options = here.decision.weight === 'memo' ? [] : here.decision.options
    for (const { id } of options) found.push(await draw({ turned, advised: id }, turned + 2, 1))
    return found
  }
}

/**
 * A page as HTML, before any script runs. `path` is the address below the base, such as `/en/how/`.
 *
 * @param early what has been done in a page of play that is drawn
 */
export async function render(path: string, early?: EarlySteps): Promise<Rendered> {
  const texts = new Set<string>()
  const { app, router, pinia } = createAdviseApp({
    root: App,
    routes,
    history: createMemoryHistory(import.meta.env.BASE_URL),
    hydrate: true,
    offer: early ?? path.endsWith('/play/'),
    story,
    loader: listening(texts),
    keeper: {
      open: () => Promise.reject(new Error('Nothing is kept while rendering.')),
      small: keepSmall(() => ({ getItem: () => null, setItem: () => undefined })),
    },
    clock: () => 0,
    newId: () => 'none',
  })
  await router.push(path)
  await router.isReady()
  const words = useStoryStore(pinia)
  if (words.failed !== null || !words.messages || !words.catalogue)
    throw new Error(`The words of ${path} did not load.`)
  const context: { modules?: ReadonlySet<string> } = {}
  const html = await renderToString(app, context)
  const head = [router.currentRoute.value, words.messages, words.catalogue] as const
  return {
    html,
    noScript: await withoutScript(words.language),
    title: pageTitle(...head),
    description: pageDescription(...head),
    language: words.language,
    components: [...(context.modules ?? [])],
    texts: [...texts],
  }
}

/** Says what can be read all the same, and what scripts add; `index.html` says the same in a browser that is too old for them. */
async function withoutScript(language: Language): Promise<string> {
  const { withoutScript: said, toRecord } = await recordTopic.fetch(language)
  const link = h('a', { href: `/${language}/record/` }, toRecord)
  return renderToString(createSSRApp(() => h('noscript', h('p', { class: 'no-script' }, [said, ' ', link]))))
}

/** The loader, which notes what was asked of it: the same page will ask for the same in the browser. */
function listening(texts: Set<string>): Loader {
  return {
    catalogue(language) {
      texts.add(`catalogue/${language}`)
      return loader.catalogue(language)
    },
    atlas(language) {
      texts.add(`atlas/${language}`)
      return loader.atlas(language)
    },
    async chapter(id, language) {
      const text = await loader.chapter(id, language)
      texts.add(`text/${id}/${text.language}`)
      return text
    },
    async items(id, language) {
      const { language: there } = await loader.chapter(id, language)
      texts.add(`items/${id}/${there}`)
      return loader.items(id, language)
    },
  }
}
