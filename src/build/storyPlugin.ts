import { join, resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { formatDiagnostic, type Diagnostic } from '../content/Diagnostic'
import { compileStory } from '../content/compileStory'
import { checkPaths } from './checkPaths'
import { loadStory, storyFolder, type LoadedStory } from './loadStory'
import { readStoryFiles } from './readStoryFiles'
import { rememberYaml } from './rememberYaml'
import { drawingsModule, jsonModule, loaderModule, storyModule, storyModules, type StoryModules } from './storyModules'

const prefix = '\0'
const logicModule = `${storyModule}/logic`
const wordsChanged = 'advise-bamako:words'
/**
 * Added to the story module while developing. When only words have changed they are asked for again and redrawn where the writer
 * stands; a change of the logic reloads the page. The time in the address makes the browser fetch what it has fetched before.
 */
const hotLoader = `
let stamp = 0
let changed = () => {}
let failed = false
Object.assign(loader, {
  read: async ([id, open]) => (await (stamp ? import(/* @vite-ignore */ '/@id/__x00__' + id + '?t=' + stamp) : open())).default,
  onChange: (callback) => { changed = callback },
})
import.meta.hot?.on('vite:error', () => { failed = true })
import.meta.hot?.on('${wordsChanged}', (now) => {
  if (failed) return location.reload()
  stamp = now
  changed()
})
`
/** How words are read: of a built site from their files, once where two ask at a time; by whoever renders or tests it from modules. */
const fetched = `(file) => (asked[file] ??= fetch(file).then((answer) => answer.json()).finally(() => delete asked[file]))
const asked = {}`
const opened = 'async (open) => (await open()).default'
/** Milliseconds without a change after which the paths are checked again: the page that reloads must not wait for it. */
const afterWriting = 3_000

/**
 * Compiles `story/` into typed virtual modules. A faulty story fails the build with all its problems; while developing they
 * stand in Vite's overlay, and each change to a story file reloads the page.
 */
export function storyPlugin(folder: string = storyFolder): Plugin {
  let loaded: LoadedStory | null = null
  let told: StoryModules = { modules: new Map(), words: new Map() }
  let checking: ReturnType<typeof setTimeout> | undefined
  let developing = false
  let forBrowsers = false
  const parse = rememberYaml()
  const load = (): LoadedStory => {
    loaded = loadStory(folder, parse)
    told = storyModules(loaded)
    return loaded
  }
  /** After a change: the new words at once, over the paths as they were, and what must hold on every path a moment later. */
  const reload = (server: ViteDevServer, path: string): void => {
    const logic = told.modules.get(logicModule)
    const { compiled, diagnostics } = compileStory(readStoryFiles(folder), parse)
    loaded = { compiled, diagnostics, paths: loaded?.paths ?? (compiled && checkPaths(compiled)) }
    told = storyModules(loaded)
    report(server, loaded, folder, logic !== told.modules.get(logicModule) || path.endsWith('.svg'))
    clearTimeout(checking)
    checking = setTimeout(() => {
      const before = loaded
      const now = load()
      if (before?.compiled && !now.compiled) report(server, now, folder)
    }, afterWriting)
  }
  return {
    name: 'advise-bamako:story',
    configResolved({ command, build }) {
      forBrowsers = command === 'build' && !build.ssr
    },
    resolveId(id) {
      return id === storyModule || id.startsWith(`${storyModule}/`) ? prefix + id : null
    },
    load(id) {
      if (!id.startsWith(prefix + storyModule)) return null
      const { diagnostics } = loaded ?? load()
      const errors = diagnostics.filter(({ severity }) => severity === 'error')
      if (errors.length) throw storyError(errors, folder)
      const name = id.slice(prefix.length)
      const words = told.words.get(name)
      if (words !== undefined) return jsonModule(words)
      const drawn = name === `${storyModule}/drawings`
      if (name !== storyModule && !drawn) return told.modules.get(name) ?? null
      const placeOf = (place: string): string => {
        if (developing) return `['${place}', () => import('${place}')]`
        if (!forBrowsers) return `() => import('${place}')`
        const named = `${place.slice(place.lastIndexOf('/') + 1)}.json`
        const file = {
          type: 'asset',
          name: named,
          originalFileName: place,
          source: told.words.get(place) ?? '',
        } as const
        return `import.meta.ROLLUP_FILE_URL_${this.emitFile(file)}`
      }
      if (drawn) return drawingsModule(told, placeOf)
      if (developing) return loaderModule(told, 'null', placeOf) + hotLoader
      return loaderModule(told, forBrowsers ? fetched : opened, placeOf)
    },
    buildEnd() {
      clearTimeout(checking)
    },
    configureServer(server) {
      developing = true
      server.watcher.add(folder)
      const changed = (path: string): void => {
        if (!resolve(path).startsWith(resolve(folder))) return
        reload(server, path)
      }
      server.watcher.on('change', changed).on('add', changed).on('unlink', changed)
    },
  }
}

function report(server: ViteDevServer, { diagnostics }: LoadedStory, folder: string, wholePage = true): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  for (const [id, module] of server.moduleGraph.idToModuleMap)
    if (id.includes(storyModule)) server.moduleGraph.invalidateModule(module)
  if (errors.length) {
    const { message, id, loc } = storyError(errors, folder)
    server.config.logger.error(message)
    server.ws.send({ type: 'error', err: { message, stack: '', id, loc, plugin: 'advise-bamako:story' } })
  } else if (wholePage) server.ws.send({ type: 'full-reload' })
  else server.ws.send({ type: 'custom', event: wordsChanged, data: Date.now() })
}

interface StoryError extends Error {
  id: string
  loc: { file: string; line: number; column: number }
}

function storyError(errors: readonly Diagnostic[], folder: string): StoryError {
  const first = errors[0]?.at ?? { file: 'story.yaml', line: 1, column: 1 }
  const count = errors.length === 1 ? 'The story has a problem' : `The story has ${errors.length} problems`
  const file = join(folder, first.file)
  return Object.assign(new Error(`${count}:\n\n${errors.map(formatDiagnostic).join('\n\n')}`), {
    id: file,
    loc: { file, line: first.line, column: first.column },
    stack: '',
  })
}
