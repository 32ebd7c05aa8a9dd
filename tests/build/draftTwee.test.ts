import { copyFileSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { draftTwee } from '../../src/build/draftTwee'

it('a draft of a Twine story is made beside its file, what to add is told, and nothing is written over', () => {
  const [said, complained] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((spy) => {
    spy.mockImplementation(() => undefined)
    return () => spy.mock.calls.flat().join('\n')
  }) as [() => string, () => string]
  const folder = mkdtempSync(join(tmpdir(), 'twee-'))
  const file = join(folder, 'ferry.twee')
  copyFileSync(join(import.meta.dirname, '../fixtures/ferry.twee'), file)
  expect(draftTwee(file)).toBe(0)
  expect(said()).toMatch(/ferry\.twee:7:1 {2}error draft-effects /u)
  expect(readdirSync(join(folder, 'the-ferry')).sort()).toEqual(['en.md', 'scenes.yaml'])
  expect(draftTwee(file)).toBe(1)
  expect(complained()).toContain('is there already')
  expect(draftTwee(join(folder, 'none.twee'))).toBe(2)
  vi.restoreAllMocks()
})
