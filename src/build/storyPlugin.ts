import { join, resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { formatDiagnostic, type Diagnostic } from '../content/Diagnostic'
import { loadStory, storyFolder, type LoadedStory } from './loadStory'
import { storyModule, storyModules } from './storyModules'

const prefix = '\0'

/**
 * Compiles `story/` into typed virtual modules. A faulty story fails the build with all its problems; while developing they
 * stand in Vite's overlay, and each change to a story file reloads the page.
 */
export function storyPlugin(folder: string = storyFolder): Plugin {
  let loaded: LoadedStory | null = null
  let modules: ReadonlyMap<string, string> = new Map()
  const load = (): LoadedStory => {
    loaded = loadStory(folder)
    modules = storyModules(loaded)
    return loaded
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
      return modules.get(id.slice(prefix.length)) ?? null
    },
    configureServer(server) {
      server.watcher.add(folder)
      const changed = (path: string): void => {
        if (!resolve(path).startsWith(resolve(folder))) return
        const { diagnostics } = load()
        report(
          server,
          diagnostics.filter(({ severity }) => severity === 'error'),
          folder,
        )
      }
      server.watcher.on('change', changed).on('add', changed).on('unlink', changed)
    },
  }
}

function report(server: ViteDevServer, errors: readonly Diagnostic[], folder: string): void {
  for (const [id, module] of server.moduleGraph.idToModuleMap)
    if (id.includes(storyModule)) server.moduleGraph.invalidateModule(module)
  if (errors.length) {
    const { message, id, loc } = storyError(errors, folder)
    server.config.logger.error(message)
    server.ws.send({ type: 'error', err: { message, stack: '', id, loc, plugin: 'advise-bamako:story' } })
  } else server.ws.send({ type: 'full-reload' })
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
