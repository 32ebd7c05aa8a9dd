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
import { emitMap, emitThumb, mapModule, thumbModule } from './mapModule'
import { mapThumb } from './mapThumb'

const resolved = { map: `\0${mapModule}`, thumb: `\0${thumbModule}` } as const
const file = 'places.yaml'

/** The places of the story. Throws on a faulty file: the story's own plugin tells where the fault is. */
export function readPlaces(folder: string = storyFolder): readonly PlaceOnEarth[] {
  return v
    .parse(placesShape, parseYaml(file, readFileSync(join(folder, file), 'utf8')).value)
    .map(({ id, name, lat, lon }) => ({ id, name: forEachLanguage((language) => sayIn(language)(name)), lat, lon }))
}

/** Projects the borders and the places of the story into `virtual:map`, and small into `virtual:map-thumb`. No library of maps ships: the page gets paths. */
export function mapPlugin(folder: string = storyFolder): Plugin {
  return {
    name: 'advise-bamako:map',
    resolveId: (id) => (id === mapModule ? resolved.map : id === thumbModule ? resolved.thumb : null),
    load(id) {
      if (id !== resolved.map && id !== resolved.thumb) return null
      const map = buildMap(readWorld(), readPlaces(folder))
      return id === resolved.map ? emitMap(map) : emitThumb(mapThumb(map))
    },
    configureServer(server) {
      server.watcher.on('change', (path) => {
        if (resolve(path) !== resolve(folder, file)) return
        for (const id of Object.values(resolved)) {
          const module = server.moduleGraph.getModuleById(id)
          if (module) server.moduleGraph.invalidateModule(module)
        }
      })
    },
  }
}
