// @vitest-environment node
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadStory } from '../../../src/build/loadStory'
import { replay } from '../../../src/engine/replay'
import { carryOn } from '../../../src/engine/saves/carryOn'
import { whatChanged } from '../../../src/engine/saves/whatChanged'
import type { Run } from '../../../src/model/Run'
import { memoryKeyValue } from '../../../src/storage/KeyValue'
import { openArchive } from '../../../src/storage/openArchive'

const { compiled } = loadStory()
if (!compiled) throw new Error('The story has errors: npm run story -- check')
const { story } = compiled
const folder = 'tests/fixtures/saves'

/** A save as a browser keeps it, opened as the app opens it. */
async function opened(name: string): Promise<{ readonly run: Run; readonly kept: unknown }> {
  const kept = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as { run: Run }
  const port = memoryKeyValue()
  await port.set(`run/${kept.run.id}`, kept)
  const { runs, broken } = await openArchive(port).load()
  expect(broken).toEqual([])
  expect(await port.get(`run/${kept.run.id}`)).toEqual(kept)
  return { run: runs[0]!, kept: kept.run }
}

// Runs as they were kept under stories of the past: none of these files is ever changed or taken away.
describe('a kept save', () => {
  it.each(readdirSync(folder))(
    '%s opens whole, is followed as far as the story of today lets it, and goes on',
    async (name) => {
      const { run, kept } = await opened(name)
      expect(run).toEqual(kept)
      const { skipped, steps } = replay(story, run)
      const changes = whatChanged(story, run)
      expect(steps.length).toBeGreaterThan(0)
      expect(changes === null).toBe(skipped.length === 0 && replay(story, run).attempts.every(({ scored }) => scored))
      const on = carryOn(story, run, { newId: () => 'on', clock: () => 1 })
      expect(replay(story, on).skipped).toEqual([])
      expect(replay(story, on).position).toEqual(replay(story, run).position)
    },
  )

  it('of an older story tells what is gone from the story of today', async () => {
    const { run } = await opened('older-story.json')
    expect(whatChanged(story, run)).toMatchObject({
      scenes: expect.arrayContaining(['europe-estonians']) as unknown,
      branches: true,
    })
    const { options, withdrawn, reworded, unfollowed } = whatChanged(story, run)!
    expect(options.length + unfollowed).toBeGreaterThan(0)
    expect(withdrawn).toBeGreaterThan(0)
    expect(reworded).toBeGreaterThan(0)
  })
})
