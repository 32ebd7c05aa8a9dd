import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { LoadedStory } from '../../src/build/loadStory'
import { compiledStoryPath } from './compiledStoryPath'

/**
 * The story of the folder `story/`, compiled once for all tests of a run: to compile it takes seconds, and so does to read what compiles
 * it. Whoever does lays it down for the processes of the browser tests (`STORY_LAID`). All others compile it themselves: some unit tests ask
 * where in its file a text stands, and what is laid down does not say.
 */
async function load(): Promise<Pick<LoadedStory, 'compiled' | 'paths'>> {
  const laid = compiledStoryPath()
  if (process.env['STORY_LAID'] && existsSync(laid)) return deserialize(readFileSync(laid)) as LoadedStory
  const { loadStory } = await import('../../src/build/loadStory')
  const { compiled, paths } = loadStory()
  layDown(laid, { compiled, paths })
  return { compiled, paths }
}

const loaded = await load()
if (!loaded.compiled || !loaded.paths) throw new Error('The story has errors: npm run story -- check')

/** Nobody changes it. */
export const compiled = loaded.compiled
export const paths = loaded.paths
export const { story, draft } = compiled

/** Whole or not at all: another process may read it at any moment. What was laid down of another story goes. */
function layDown(path: string, value: unknown): void {
  if (existsSync(path)) return
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true })
  for (const other of readdirSync(folder)) if (/^[\da-f]+$/u.test(other)) rmSync(join(folder, other), { force: true })
  const own = `${path}.${process.pid}`
  writeFileSync(own, serialize(plain(value)))
  renameSync(own, path)
}

/** The same, but for its functions, which say where in its file a text stands: no test in a browser asks. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, plain(one)]))
  if (typeof value !== 'object' || value === null || value instanceof Set) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (typeof one === 'function' ? [] : [[key, plain(one)]])),
  )
}
