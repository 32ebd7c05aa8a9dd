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
  expect(app.text()).toContain('The answer key of “The first day” is shut')
  await app.press('Make an assignment of “The first day”')
  await app.enter('a code name', true)
  await app.press('Make the assignment')
  await until('Ready for the class')
  const student = app.held('Student link').replace(/^https?:\/\/[^/]+/u, '')
  await app.router.push(sheet)
  await until('Answer key')
  expect(app.text()).toContain('the answers are not locked')

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

it('the key opens for the file of the assignment, from there and from its class; for another it says why not, and leads to those that open', async () => {
  app = await openApp('/en/teach/?files=paris', [], { port: memoryKeyValue(), clock: () => (now += 1000) })
  await app.press('Make the assignment')
  await until('Ready for the class')
  expect(app.text()).toContain('For practice: the answers are not locked.')
  await app.press('Paris')
  await until('are those of the paper edition')
  await app.router.push('/en/materials/?sheet=key&of=2-falling-out/neighbours')
  await until('is shut: it opens where an assignment asks for this file')
  expect(app.text()).toContain('Keys that open in this browser: Paris')
  await app.press('Paris')
  await until('the answers are not locked')
  const { useTeacherStore } = await import('../../../src/stores/useTeacherStore')
  await app.router.push(`/en/class/?of=${useTeacherStore(app.pinia).held[0]!.assignment.id}`)
  await until('Answer key: Paris')
  await app.router.push('/en/room/?files=paris')
  await until('Answer key: Paris')
})
