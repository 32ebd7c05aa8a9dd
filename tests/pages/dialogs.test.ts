import { afterEach, expect, it, vi } from 'vitest'
import { story } from 'virtual:story'
import { start } from '../../src/engine/start'
import { playedOn } from '../support/legalRun'
import { openApp } from '../support/openApp'

// The first page fetches the whole application.
vi.setConfig({ testTimeout: 120_000 })

let app: Awaited<ReturnType<typeof openApp>>
afterEach(() => app.close())

const begun = start(story, { id: 'mine', at: 0, entry: null })

// Who cannot see the page hears before pressing that a dialog will cover it. `press` asks it of every button of every test.
it.each([
  ['the Ring beside an outcome', '/en/play/', playedOn(story, begun, [0]), ['See it large']],
  ['the poster of an assignment', '/en/teach/', begun, ['Make the assignment', 'Project']],
] as const)('what opens a dialog says so: %s', async (_, path, run, words) => {
  app = await openApp(path, [run])
  for (const word of words) await app.press(new RegExp(`^${word}`, 'u'))
  expect(document.querySelector('dialog[open]')).not.toBeNull()
})

it('a button that opens one without saying so is found out', async () => {
  app = await openApp('/en/teach/', [begun])
  await app.press('Make the assignment')
  for (const button of app.page.querySelectorAll('[aria-haspopup]')) button.removeAttribute('aria-haspopup')
  await expect(app.press(/^Project/u)).rejects.toThrow('opens a dialog and does not say so')
})
