import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { loadStory, storyFolder } from '../loadStory'
import { buildStoryMap } from './buildStoryMap'

const id = 'virtual:story-map'

/** Draws the compiled story into `virtual:story-map`. No library of graphs ships: the page gets places and paths. */
export function storyMapPlugin(folder: string = storyFolder): Plugin {
  return {
    name: 'advise-bamako:story-map',
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    load(asked) {
      if (asked !== `\0${id}`) return null
      const { compiled } = loadStory(folder)
      // The story's own plugin tells where the fault is.
      if (!compiled) throw new Error('The story has errors: npm run story -- check')
      return `export const storyMap = JSON.parse(${JSON.stringify(JSON.stringify(buildStoryMap(compiled)))})`
    },
    configureServer(server) {
      server.watcher.on('change', (path) => {
        const drawn = server.moduleGraph.getModuleById(`\0${id}`)
        if (drawn && resolve(path).startsWith(resolve(folder))) server.moduleGraph.invalidateModule(drawn)
      })
    },
  }
}
