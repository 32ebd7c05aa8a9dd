import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { type LoadedStory, loadStory } from '../../src/build/loadStory'

/**
 * Where the process that began this one has laid what it compiled. A run of browser tests starts several processes, each of which would
 * take seconds.
 */
const laid = process.env['COMPILED_STORY']

function load(): Pick<LoadedStory, 'compiled' | 'paths'> {
  if (laid) return deserialize(readFileSync(laid)) as LoadedStory
  const { compiled, paths } = loadStory()
  return { compiled, paths }
}

const loaded = load()
if (!loaded.compiled || !loaded.paths) throw new Error('The story has errors: npm run story -- check')

/** The story of the folder `story/`, compiled once for all tests of a run: that takes seconds. Nobody changes it. */
export const compiled = loaded.compiled
export const paths = loaded.paths
export const { story, draft } = compiled

/** The same, but for its functions, which say where in its file a text stands: no test of another process asks. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, plain(one)]))
  if (typeof value !== 'object' || value === null || value instanceof Set) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (typeof one === 'function' ? [] : [[key, plain(one)]])),
  )
}

/** Has the processes that this one starts read the story that it compiled. Returns what clears it away when they have ended. */
export function layForOthers(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-story-'))
  const path = join(folder, 'story.bin')
  writeFileSync(path, serialize(plain({ compiled, paths })))
  process.env['COMPILED_STORY'] = path
  return () => rmSync(folder, { recursive: true, force: true })
}
