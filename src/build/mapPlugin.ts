import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import type { Plugin } from 'vite'
import { parseYaml } from '../content/parseYaml'
import { sayIn } from '../content/pieces'
import { placesShape } from '../content/shape'
import { forEachLanguage } from '../model/languages'
import { buildMap, readWorld, type PlaceOnEarth } from './buildMap'
import { storyFolder } from './loadStory'
import { emitMap, mapModule } from './mapModule'

const resolved = `\0${mapModule}`
const file = 'places.yaml'

/** The places of the story. Throws on a faulty file: the story's own plugin tells where the fault is. */
export function readPlaces(folder: string = storyFolder): readonly PlaceOnEarth[] {
  return v
    .parse(placesShape, parseYaml(file, readFileSync(join(folder, file), 'utf8')).value)
    .map(({ id, name, lat, lon }) => ({ id, name: forEachLanguage((language) => sayIn(language)(name)), lat, lon }))
}

/** Projects the borders and the places of the story into `virtual:map`. No library of maps ships: the page gets paths. */
export function mapPlugin(folder: string = storyFolder): Plugin {
  return {
    name: 'advise-bamako:map',
    resolveId: (id) => (id === mapModule ? resolved : null),
    load: (id) => (id === resolved ? emitMap(buildMap(readWorld(), readPlaces(folder))) : null),
    configureServer(server) {
      server.watcher.on('change', (path) => {
        const module = server.moduleGraph.getModuleById(resolved)
        if (module && resolve(path) === resolve(folder, file)) server.moduleGraph.invalidateModule(module)
      })
    },
  }
}
