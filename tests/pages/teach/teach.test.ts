import jsQR from 'jsqr'
import { afterEach, expect, it, vi } from 'vitest'
import { memoryKeyValue } from '../../../src/storage/KeyValue'
import { reachOf } from '../../../src/pages/teach/components/reachOf'
import { openApp } from '../../support/openApp'
import { pixelsOf } from '../../support/pixelsOf'

vi.setConfig({ testTimeout: 120_000 })
let app: Awaited<ReturnType<typeof openApp>>
afterEach(() => app.close())

/** What a phone reads off the code that stands on the page, or on the wall. */
function scanned(where: 'main .card' | 'dialog'): string | undefined {
  const drawing = app.page.querySelector(`${where} svg`)
  const size = Number(drawing?.getAttribute('viewBox')?.split(' ').at(-1))
  const { pixels, width } = pixelsOf(size, drawing?.querySelector('path')?.getAttribute('d') ?? '')
  return jsQR(pixels, width, width)?.data
}

it('two clicks and the ticking of chapters lead from the home page to a code that a phone reads, a third puts it on the wall, whatever is ticked', async () => {
  app = await openApp('/en/')
  const boxes = () => [...app.page.querySelectorAll<HTMLInputElement>('.whole input')]
  const links = new Set<string>()
  const chapters = app.story.chapters.length
  const choices = [[1], [0, 3], [1, 2, 3, 4], [...Array(chapters).keys()]]
  for (const [at, choice] of choices.entries()) {
    if (at === 0) await app.press('For teachers')
    else await app.press('Make another')
    boxes().forEach((box, chapter) => box.checked !== choice.includes(chapter) && box.click())
    await app.press('Make the assignment')
    await vi.waitFor(() => expect(app.text()).toContain('Ready for the class'), { timeout: 20_000 })
    const link = app.held('Student link')
    expect([choice, scanned('main .card')]).toEqual([choice, link])
    await app.press('Project the QR code')
    expect([choice, scanned('dialog')]).toEqual([choice, link])
    links.add(link)
    app.page.querySelector('dialog')?.close()
    await app.rest()
  }
  expect(links.size).toBe(choices.length)
})

it('a class that looks on sees no key: the teacher link is dots until it is asked for; the poster bears the class code, and how one hands in with it', async () => {
  app = await openApp('/en/teach/')
  await app.press('Make the assignment')
  await vi.waitFor(() => expect(app.page.querySelector('.typed-code')).not.toBeNull(), { timeout: 20_000 })
  const key = /\/class\/#/u
  expect(app.held('Teacher link')).toMatch(/^·+$/u)
  expect([...app.page.querySelectorAll('a')].filter(({ href }) => key.test(href))).toEqual([])
  const code = app.page.querySelector('.typed-code')?.textContent.split(' ')
  expect(code).toHaveLength(5)
  expect(app.page.querySelector('.poster')?.textContent).toContain('hand in on paper or by file')
  expect(app.text()).toContain(`Class code, to write on the board${code?.join(' ')}`)
  await app.press('Show the link')
  expect(app.held('Teacher link')).toMatch(key)
})

it('an assignment that cannot be read is listed, can be saved as it is, and goes when it is told to', async () => {
  const port = memoryKeyValue()
  await port.update('teacher/old', () => ({ a: 'damaged', p: null }))
  app = await openApp('/en/teach/', [], { port })
  await vi.waitFor(() => expect(app.text()).toContain('teacher/old'))
  expect(app.text()).toContain('1 assignment kept in this browser cannot be read')
  const saved: Blob[] = []
  const address = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (blob) => (saved.push(blob as Blob), '#saved')
  await app.press('Save it as a file')
  URL.createObjectURL = address
  expect(JSON.parse(await saved[0]!.text())).toEqual({ key: 'teacher/old', value: { a: 'damaged', p: null } })
  await app.press('Remove it')
  await app.press('Keep it')
  expect(app.text()).toContain('teacher/old')
  await app.press('Remove it')
  await app.press('Remove for good')
  expect(app.text()).not.toContain('teacher/old')
  expect(await port.get('teacher/old')).toEqual({ removed: 1 })
})

it.each([
  ['http://localhost:4173/en/teach/', 'device'],
  ['https://127.0.0.1/en/', 'device'],
  ['http://[::1]:8080/', 'device'],
  ['file:///home/teacher/bamako.html', 'disk'],
  ['http://192.168.1.20/en/', 'all'],
  ['https://localhost.school.org/en/', 'all'],
])('at %s it is told who can open the link: %s', (href, reach) => {
  expect(reachOf(href)).toBe(reach)
})

it('an address that only this device can open is said before its QR code', async () => {
  app = await openApp('/en/teach/')
  await app.press('Make the assignment')
  await vi.waitFor(() => expect(app.text()).toContain('Ready for the class'), { timeout: 20_000 })
  const warning = [...app.page.querySelectorAll('[role=alert]')].find((one) =>
    /Only this device/u.test(one.textContent),
  )
  expect(warning?.compareDocumentPosition(app.page.querySelector('main .card svg')!)).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  )
})
