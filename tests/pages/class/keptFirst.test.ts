import { expect, it, vi } from 'vitest'
import { type Held, writeHeld } from '../../../src/classroom/teacherCode'
import { writeHandIn } from '../../../src/platform/handInText'
import { type KeyValue, memoryKeyValue } from '../../../src/storage/KeyValue'
import { story } from 'virtual:story'
import { expectOk } from '../../support/buildStory'
import { openApp } from '../../support/openApp'
import { realHandIn } from '../../support/realClass'
import { anAssignment } from '../../support/scriptedClass'

// The first page fetches the whole application.
vi.setConfig({ testTimeout: 60_000 })

/** A device that writes nothing until it is told to: `answer` lets all through that wait, and all that come after. */
function aSlowDevice(): { readonly port: KeyValue; answer(): void; wait(): void } {
  const memory = memoryKeyValue()
  let answer = (): void => undefined
  let gate: Promise<void> = Promise.resolve()
  return {
    port: { ...memory, update: (...change) => gate.then(() => memory.update(...change)) },
    answer: () => answer(),
    wait: () => void (gate = new Promise((open) => (answer = open))),
  }
}

const held: Held = {
  assignment: anAssignment({ episodes: [story.chapters[0]!.episodes[0]!.id] }),
  privateKey: null,
  made: 0,
}

it('a teacher link leaves the address once its key is kept, no sooner: whoever reloads before still has it', async () => {
  const device = aSlowDevice()
  device.wait()
  const app = await openApp(`/en/class/#${writeHeld(held)}`, [], device)
  const address = (): string => app.router.currentRoute.value.fullPath
  expect(address()).toContain('AB1')
  device.answer()
  await expect.poll(address, { timeout: 20_000 }).toBe(`/en/class/?of=${held.assignment.id}`)
  app.close()
})

it('what comes in, and what is done with it, is told once a slow device has kept it', async () => {
  const device = aSlowDevice()
  const app = await openApp(`/en/class/#${writeHeld(held)}`, [], device)
  const { assignment } = held
  const made = await writeHandIn(realHandIn(story, assignment, { name: 'Awa', picks: [0], right: [] }), assignment)
  const kept = async (): Promise<string> => JSON.stringify(await device.port.entries('class'))
  const toldFirst = async (words: string): Promise<void> => {
    await app.rest()
    expect(app.text()).not.toContain(words)
    device.answer()
    await expect.poll(app.text, { timeout: 20_000 }).toContain(words)
  }

  await app.enter('Codes, links or e-mails', expectOk(made).text)
  device.wait()
  await app.press('Read them')
  await toldFirst('1 hand-in read.')
  expect(await kept()).toContain('brought')

  await app.press('Delete this class here')
  device.wait()
  await app.press(/^Delete$/u)
  await toldFirst('Everything of this class was deleted.')

  // Of what is being kept nothing is undone under the name of what was done before.
  expect(app.text()).toContain('Undo')
  await app.enter('Names', 'Awa')
  device.wait()
  await app.press('Use this list')
  expect(app.text()).not.toContain('Undo')
  device.answer()
  await expect.poll(app.text, { timeout: 20_000 }).toContain('Undo')
  app.close()
})

it('a hand-in that came by its link stays in the address until it is kept', async () => {
  const device = aSlowDevice()
  const first = await openApp(`/en/class/#${writeHeld(held)}`, [], device)
  first.close()
  const { assignment } = held
  const made = await writeHandIn(realHandIn(story, assignment, { name: 'Awa', picks: [0], right: [] }), assignment)
  device.wait()
  const app = await openApp(`/en/class/#${expectOk(made).text}`, [], device)
  const address = (): string => app.router.currentRoute.value.fullPath
  expect(address()).toContain('#')
  device.answer()
  await expect.poll(address, { timeout: 20_000 }).toBe(`/en/class/?of=${assignment.id}`)
  expect(app.text()).toContain('Awa')
  app.close()
})
