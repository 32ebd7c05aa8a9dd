import { afterEach, expect, it, vi } from 'vitest'
import { findCodes } from '../../../src/codes/codeText'
import { readHandIn } from '../../../src/platform/handInText'
import { memoryKeyValue } from '../../../src/storage/KeyValue'
import { playFile } from '../../support/aPupil'
import { openApp } from '../../support/openApp'

vi.setConfig({ testTimeout: 120_000 })

let now = new Date(2026, 10, 20, 12).getTime()
let app: Awaited<ReturnType<typeof openApp>>
afterEach(() => app.close())
const sheet = '/en/materials/?sheet=key&of=1-overview/first-day'
const until = (words: string): Promise<void> =>
  vi.waitFor(() => expect(app.text()).toContain(words), { timeout: 20_000, interval: 20 })

it('an answer key opens with the teacher link alone, and that it was opened goes into what is handed in on that device', async () => {
  const port = memoryKeyValue()
  app = await openApp(sheet, [], { port, clock: () => (now += 1000) })
  expect(app.text()).toContain('The answer key opens with a teacher link')
  await app.press('Assign a chapter to a class')
  await app.enter('a code name', true)
  await app.press('Make the assignment')
  await until('Ready for the class')
  const student = app.held('Student link').replace(/^https?:\/\/[^/]+/u, '')
  await app.router.push(sheet)
  await until('Answer key')
  expect(app.text()).not.toContain('opens with a teacher link')

  await app.router.push(student)
  await app.rest()
  await app.press(/^Begin/u)
  playFile(app, [0, 0, 0])
  await app.router.push('/en/hand-in/')
  await app.rest()
  await app.enter('Your code name', 'Baobab')
  await app.press('Make it ready to hand in')
  await until('As a code to paste')
  const [code = ''] = findCodes(app.held('As a code to paste'))
  const { useTeacherStore } = await import('../../../src/stores/useTeacherStore')
  const read = await readHandIn(code, (id) => useTeacherStore(app.pinia).heldOf(id)?.privateKey ?? null)
  expect(read.ok && typeof read.value.handIn.keyOpened).toBe('number')
})
