import { parse } from 'csv-parse/sync'
import { story } from 'virtual:story'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { writeHandIn } from '../../../src/platform/handInText'
import { readHeld } from '../../../src/classroom/teacherCode'
import { memoryKeyValue } from '../../../src/storage/KeyValue'
import { expectOk } from '../../support/buildStory'
import { openApp } from '../../support/openApp'
import { realHandIn } from '../../support/realClass'

vi.setConfig({ testTimeout: 120_000 })

const files: Blob[] = []
const { createObjectURL } = URL
beforeAll(() => void (URL.createObjectURL = (blob) => (files.push(blob as Blob), '#saved')))
afterAll(() => void (URL.createObjectURL = createObjectURL))

let now = new Date(2026, 10, 20, 12).getTime()
let app: Awaited<ReturnType<typeof openApp>>
afterEach(() => app.close())
const until = (words: string): Promise<void> =>
  vi.waitFor(() => expect(app.text()).toContain(words), { timeout: 20_000, interval: 20 })

it('two assignments of one class stand in one table, in its file, and on a page for each pupil', async () => {
  const port = memoryKeyValue()
  const right = (count: number) => Array.from({ length: 10 }, (_, at) => at < count)
  const weeks = [
    { title: 'First week', came: [['Awa', 8] as const, ['Élise', 5] as const] },
    { title: 'Second week', came: [['awa', 6] as const] },
  ]
  for (const { title, came } of weeks) {
    app = await openApp('/en/teach/', [], { port, clock: () => (now += 1000) })
    await app.enter('Title', title)
    await app.press('Make the assignment')
    await until('Ready for the class')
    await app.press('Show the link')
    const link = app.held('Teacher link').replace(/^https?:\/\/[^/]+/u, '')
    const held = readHeld(link)
    if (!held.ok) throw new Error('The teacher link does not open.')
    const codes = await Promise.all(
      came.map(async ([name, points]) => {
        const work = { name, picks: [0, 0, 0], right: right(points), run: `${title} ${name}`, at: now }
        const { assignment } = held.value
        return expectOk(await writeHandIn(realHandIn(story, assignment, work), assignment)).text
      }),
    )
    app.close()
    app = await openApp(link, [], { port, clock: () => (now += 1000) })
    await app.enter('Codes, links or e-mails', codes.join('\n'))
    await app.press('Read them')
    await until(`${came.length} hand-in`)
    if (title === 'First week') {
      await app.enter('Names', 'Awa\ta@ecole.ml\nÉlise\te@ecole.ml\nKadi\tk@ecole.ml')
      await app.press('Use this list')
      await until('3 on the list: 2 handed in; 1 missing.')
      app.close()
    } else {
      // The same class: its list is taken over with one press, and can be given back.
      await app.press('First week (3 names)')
      await until('3 on the list: 1 handed in; 2 missing.')
      expect(app.held('Names')).toBe('Awa\ta@ecole.ml\nÉlise\te@ecole.ml\nKadi\tk@ecole.ml')
    }
  }
  const together = [
    [
      'Student',
      'Identifier',
      ...['First week', 'Second week'].flatMap((title) =>
        ['Points', 'Asked', 'Points (%)', 'Where it stands'].map((column) => `${title}: ${column}`),
      ),
      'In all: Points',
      'In all: Asked',
      'In all: Not answered (no points)',
      'In all: Points (%)',
      'Late',
      'Missing',
    ],
    ['Awa', 'a@ecole.ml', '8', '10', '80', 'handed in', '6', '10', '60', 'handed in', '14', '20', '0', '70', '0', '0'],
    ['Élise', 'e@ecole.ml', '5', '10', '50', 'handed in', '', '', '', 'missing', '5', '10', '0', '50', '0', '1'],
    ['Kadi', 'k@ecole.ml', '', '', '', 'missing', '', '', '', 'missing', '0', '0', '0', '', '0', '2'],
  ]
  await app.press('Several assignments in one view')
  const rows = (): string[][] =>
    [...app.page.querySelectorAll('main table tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    )
  // Each class comes by itself.
  await vi.waitFor(() => expect(rows()).toEqual(together), { timeout: 20_000 })
  await app.press('CSV')
  await vi.waitFor(() => expect(files).toHaveLength(1))
  expect(parse(await files[0]!.text(), { bom: true })).toEqual(rows())
  await app.press('Élise')
  for (const told of ['Élise, over the weeks', 'In all 5 of 10 points (50 %)', 'missing'])
    expect(app.text()).toContain(told)
  await app.press('Answers and path in “First week”')
  await until('Path and memos')
})
