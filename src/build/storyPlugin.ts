import { join, resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { formatDiagnostic, type Diagnostic } from '../content/Diagnostic'
import { compileStory } from '../content/compileStory'
import { checkPaths } from './checkPaths'
import { loadStory, storyFolder, type LoadedStory } from './loadStory'
import { readStoryFiles } from './readStoryFiles'
import { rememberYaml } from './rememberYaml'
import { storyModule, storyModules } from './storyModules'

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
const fresh = async (path, first) => (await (stamp ? import(/* @vite-ignore */ '/@id/__x00__${storyModule}/' + path + '?t=' + stamp) : first())).default
Object.assign(loader, {
  catalogue: (language) => fresh('catalogue/' + language, catalogues[language]),
  atlas: (language) => fresh('atlas/' + language, atlases[language]),
  chapter: async (id, language) => {
    const { language: there } = await told(texts, id, language)
    return fresh('text/' + id + '/' + there, texts[id + '/' + there])
  },
  items: async (id, language) => {
    const { language: there } = await told(texts, id, language)
    return fresh('items/' + id + '/' + there, items[id + '/' + there])
  },
  onChange: (callback) => { changed = callback },
})
import.meta.hot?.on('vite:error', () => { failed = true })
import.meta.hot?.on('${wordsChanged}', (now) => {
  if (failed) return location.reload()
  stamp = now
  changed()
})
`
/** Milliseconds without a change after which the paths are checked again: the page that reloads must not wait for it. */
const afterWriting = 3_000

/**
 * Compiles `story/` into typed virtual modules. A faulty story fails the build with all its problems; while developing they
 * stand in Vite's overlay, and each change to a story file reloads the page.
 */
export function storyPlugin(folder: string = storyFolder): Plugin {
  let loaded: LoadedStory | null = null
  let modules: ReadonlyMap<string, string> = new Map()
  let checking: ReturnType<typeof setTimeout> | undefined
  let developing = false
  const parse = rememberYaml()
  const load = (): LoadedStory => {
    loaded = loadStory(folder, parse)
    modules = storyModules(loaded)
    return loaded
  }
  /** After a change: the new words at once, over the paths as they were, and what must hold on every path a moment later. */
  const reload = (server: ViteDevServer, path: string): void => {
    const logic = modules.get(logicModule)
    const { compiled, diagnostics } = compileStory(readStoryFiles(folder), parse)
    loaded = { compiled, diagnostics, paths: loaded?.paths ?? (compiled && checkPaths(compiled)) }
    modules = storyModules(loaded)
    report(server, loaded, folder, logic !== modules.get(logicModule) || path.endsWith('.svg'))
    clearTimeout(checking)
    checking = setTimeout(() => {
      const before = loaded
      const now = load()
      if (before?.compiled && !now.compiled) report(server, now, folder)
    }, afterWriting)
  }
  return {
    name: 'advise-bamako:story',
    resolveId(id) {
      return id === storyModule || id.startsWith(`${storyModule}/`) ? prefix + id : null
    },
    load(id) {
      if (!id.startsWith(prefix + storyModule)) return null
      const { diagnostics } = loaded ?? load()
      const errors = diagnostics.filter(({ severity }) => severity === 'error')
      if (errors.length) throw storyError(errors, folder)
      const code = modules.get(id.slice(prefix.length)) ?? null
      return code !== null && developing && id === prefix + storyModule ? code + hotLoader : code
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
