// @vitest-environment node
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { replay } from '../../../src/engine/replay'
import { carryOn } from '../../../src/engine/saves/carryOn'
import { whatChanged } from '../../../src/engine/saves/whatChanged'
import type { Run } from '../../../src/model/Run'
import { decodeRun, encodeRun } from '../../../src/storage/runCodec'
import { expectOk } from '../../support/buildStory'
import { filled } from '../../support/filled'
import { story } from '../../support/realStory'

const folder = 'tests/fixtures/saves'

/** A save as a browser keeps it, opened as the app opens it. */
function opened(name: string): { readonly run: Run; readonly kept: unknown } {
  const kept = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as { run: Run }
  const run = expectOk(decodeRun(kept))
  expect(encodeRun(run)).toEqual(kept)
  return { run, kept: kept.run }
}

// Runs as they were kept under stories of the past: none of these files is ever changed or taken away.
describe('a kept save', () => {
  it.each(filled(readdirSync(folder)))(
    '%s opens whole, is followed as far as the story of today lets it, and goes on',
    (name) => {
      const { run, kept } = opened(name)
      expect(run).toEqual(kept)
      const { skipped, steps } = replay(story, run)
      const changes = whatChanged(story, run)
      expect(new Set(steps.map(({ chapter }) => chapter)).size).toBeGreaterThan(1)
      expect(changes === null).toBe(skipped.length === 0 && replay(story, run).attempts.every(({ scored }) => scored))
      const on = carryOn(story, run, { newId: () => 'on', clock: () => 1 })
      expect(replay(story, on).skipped).toEqual([])
      expect(replay(story, on).position).toEqual(replay(story, run).position)
    },
  )

  it('loses no advice and no answer where only the order of pages has changed', () => {
    const { run } = opened('2026-11-briefing-first.json')
    const { steps, attempts, skipped } = replay(story, run)
    const given = run.log.filter(({ kind }) => kind === 'advise' || kind === 'answer')
    const lost = skipped.filter(({ index }) => run.log[index]?.kind !== 'go')
    expect([steps.length + attempts.length, lost]).toEqual([given.length, []])
  })

  it('of an older story tells what is gone from the story of today', () => {
    const { run } = opened('older-story.json')
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
