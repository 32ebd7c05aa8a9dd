import { story } from 'virtual:story'
import { parse } from 'csv-parse/sync'
import jsQR from 'jsqr'
import readXlsx from 'read-excel-file/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { indexStory } from '../../../src/engine/indexStory'
import { readHeld } from '../../../src/classroom/teacherCode'
import { memoryKeyValue } from '../../../src/storage/KeyValue'
import { useAssignmentStore } from '../../../src/stores/useAssignmentStore'
import { useRunStore } from '../../../src/stores/useRunStore'
import { useStoryStore } from '../../../src/stores/useStoryStore'
import { answerQuiz, playFile, type Said } from '../../support/aPupil'
import { openApp } from '../../support/openApp'
import { pixelsOf } from '../../support/pixelsOf'
import { wrongOf } from '../../support/realClass'

// The first page fetches the whole application, and fourteen pupils each open it anew.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

type App = Awaited<ReturnType<typeof openApp>>
type Port = ReturnType<typeof memoryKeyValue>

/** Noon of a day in November 2026, on the clock here, and minutes after it. */
const noon = (day: number, minutes = 0): number => new Date(2026, 10, day, 12, minutes).getTime()
/** It only goes forward, as clocks do. */
let now = noon(20)
let app: App | undefined
const opened: App[] = []
async function visit(path: string, port: Port): Promise<App> {
  app = await openApp(path, [], { port, clock: () => (now += 1000) })
  opened.push(app)
  return app
}
const leave = (): void => opened.splice(0).forEach((one) => one.close())
afterEach(leave)

/** Waits for what is sealed or opened, which takes its own time. */
async function until(app: App, words: string | RegExp): Promise<void> {
  await vi.waitFor(() => expect(app.text()).toMatch(words), { timeout: 20_000, interval: 20 })
}
const pathOf = (link: string): string => link.replace(/^https?:\/\/[^/]+/u, '')

/** Makes an assignment on the teachers' page, with these settings changed. */
async function assign(port: Port, change: (app: App) => Promise<void>): Promise<{ student: string; teacher: string }> {
  const page = await visit('/en/teach/', port)
  await change(page)
  await page.press('Make the assignment')
  await until(page, 'Ready for the class')
  await page.press('Show the link')
  const links = { student: pathOf(page.held('Student link')), teacher: pathOf(page.held('Teacher link')) }
  leave()
  return links
}

interface Way {
  readonly names: readonly [string] | readonly [string, string]
  readonly by?: 'code' | 'link' | 'QR'
  readonly memo?: string
  readonly language?: 'en' | 'fr'
}

/** Hands in on the page, as the pupil would, and carries away what it gives. */
async function handIn(
  page: App,
  { names: [first, second], by = 'code', memo = '', language = 'en' }: Way,
): Promise<string> {
  const fr = language === 'fr'
  for (const path of ['assignment', 'hand-in']) await page.router.push(`/${language}/${path}/`)
  await page.rest()
  await page.enter(fr ? 'Votre nom' : 'Your name', first)
  if (second !== undefined) {
    await page.enter(/^There are two of us/u, true)
    await page.enter('Second name', second)
  }
  if (memo) await page.enter('One sentence: why this advice?', memo)
  await page.press(fr ? 'Préparer ce que je rends' : 'Make it ready to hand in')
  await until(page, fr ? 'Par un code à coller' : 'As a code to paste')
  if (by === 'QR') return scan(page)
  return page.held(
    by === 'link' ? 'As a link, by message or e-mail' : fr ? 'Par un code à coller' : 'As a code to paste',
  )
}

/** What another phone reads off the code on the page. */
function scan(page: App): string {
  const drawing = page.page.querySelector('[role=img][aria-label="QR code of what you hand in"]')!
  const side = Number(drawing.getAttribute('viewBox')?.split(' ').at(-1))
  const { pixels, width } = pixelsOf(side, drawing.querySelector('path')?.getAttribute('d') ?? '')
  return jsQR(pixels, width, width)?.data ?? ''
}

interface Script extends Way {
  readonly day: number
  readonly picks: readonly number[]
  readonly said: readonly Said[]
}

/** Begins where the page says so, plays, answers and hands in. */
async function work(page: App, { day, picks, said, ...way }: Script): Promise<string> {
  now = Math.max(now, noon(day))
  await page.press(way.language === 'fr' ? /^Commencer/u : /^Begin/u)
  playFile(page, picks)
  if (said.length) answerQuiz(page, said)
  return handIn(page, way)
}

/** So many right, so many at the second try, the rest of ten wrong. */
const ten = (right: number, second = 0): readonly Said[] =>
  Array.from({ length: 10 }, (_, at) => (at < right ? 'right' : at < right + second ? 'second' : 'wrong'))

const list = [
  ['Awa Keïta', 'k1@ecole.ml'],
  ['Awa Keïta', 'k2@ecole.ml'],
  ['Bakary Diarra', 'b@ecole.ml'],
  ['Coumba Sow', 'c@ecole.ml'],
  ['Djénéba Cissé', 'd@ecole.ml'],
  ['Élise Dembélé', 'e@ecole.ml'],
  ['Fanta Touré', 'f@ecole.ml'],
  ['Gaoussou Ba', 'g@ecole.ml'],
  ['Hawa Maïga', 'h@ecole.ml'],
  ['Issa Koné', 'i@ecole.ml'],
  ['Kadi Sangaré', 'ka@ecole.ml'],
  ['Ladji Traoré', 'l@ecole.ml'],
  ['Mariam Coulibaly', 'm@ecole.ml'],
  ['Nana Sissoko', 'n@ecole.ml'],
] as const

/** By identifier: where it stands, with whom, points, per cent, asked, answered, done, decisions. */
const scripted: Readonly<Record<string, readonly (string | number)[]>> = {
  'k1@ecole.ml': ['handed in', '', 9, 90, 10, 10, 100, 3],
  'k2@ecole.ml': ['handed in', '', 6.5, 65, 10, 10, 100, 3],
  'b@ecole.ml': ['handed in', '', 8, 80, 10, 10, 100, 3],
  'c@ecole.ml': ['missing', '', '', '', '', '', '', ''],
  'd@ecole.ml': ['handed in', 'Élise Dembélé', 7, 70, 10, 10, 100, 3],
  'e@ecole.ml': ['handed in', 'Djénéba Cissé', 7, 70, 10, 10, 100, 3],
  'f@ecole.ml': ['handed in', '', 5.5, 55, 10, 10, 100, 3],
  'g@ecole.ml': ['handed in', '', 4, 40, 10, 10, 100, 3],
  'h@ecole.ml': ['late', '', 10, 100, 10, 10, 100, 3],
  'i@ecole.ml': ['missing', '', '', '', '', '', '', ''],
  'ka@ecole.ml': ['handed in', '', 0, 0, 10, 0, 0, 2],
  'l@ecole.ml': ['handed in', '', 3, 30, 10, 4, 50, 3],
  'm@ecole.ml': ['handed in', '', 7.5, 75, 10, 10, 100, 3],
  'n@ecole.ml': ['handed in', '', 6, 60, 10, 10, 100, 3],
}
const compared = [
  'Where it stands',
  'Together with',
  'Points',
  'Points (%)',
  'Asked',
  'Answered',
  'Done (%)',
  'Decisions',
]

describe('a class of fourteen', () => {
  const desk = memoryKeyValue()
  const files: Blob[] = []
  const codes: string[] = []
  let links = { student: '', teacher: '' }
  const make = URL.createObjectURL.bind(URL)
  const on = async (port: Port): Promise<App> => visit(links.student, port)

  beforeAll(async () => {
    // A browser hands a file over by an address of its own: here it is caught on its way, and leads nowhere.
    URL.createObjectURL = (blob) => (files.push(blob as Blob), '#saved')
    links = await assign(desk, async (page) => {
      await page.enter('Two, the second for half the points', true)
      await page.enter('Yes, with each answer', true)
      await page.enter('By (a day to show)', '2026-11-27')
    })
    const alone = async (script: Script, port = memoryKeyValue()): Promise<void> => {
      now = Math.max(now, noon(script.day))
      codes.push(await work(await on(port), script))
      leave()
    }
    await alone({ names: ['Awa Keïta'], day: 21, picks: [0, 0, 0], said: ten(9), memo: 'The unions come first.' })
    await alone({ names: ['awa  keïta'], day: 21, picks: [1, 1, 1], said: ten(6, 1), by: 'link' })
    await alone({ names: ['Bakary Diarra'], day: 21, picks: [0, 1, 2], said: ten(8) })
    // Coumba hands in under Bakary's name.
    await alone({ names: ['Bakary Diarra'], day: 22, picks: [2, 2, 2], said: ten(1) })
    await alone({ names: ['Élise Dembélé', 'Djénéba Cissé'], day: 22, picks: [1, 0, 2], said: ten(7) })
    const tablet = memoryKeyValue()
    const page = await on(tablet)
    codes.push(await work(page, { names: ['Fanta Touré'], day: 22, picks: [2, 0, 1], said: ten(5, 1) }))
    await page.press('Somebody else works here')
    codes.push(await work(page, { names: ['Gaoussou Ba'], day: 23, picks: [0, 2, 1], said: ten(4) }))
    leave()
    await alone({ names: ['Kadi Sangaré'], day: 23, picks: [2, 1], said: [] })
    await alone({ names: ['Ladji Traoré'], day: 23, picks: [0, 0, 1], said: ten(3).slice(0, 4), by: 'QR' })
    const french = await visit(links.student.replace('/en/', '/fr/'), memoryKeyValue())
    codes.push(
      await work(french, { names: ['Mariam Coulibaly'], day: 24, picks: [2, 2, 0], said: ten(7, 1), language: 'fr' }),
    )
    leave()
    const nana = memoryKeyValue()
    const first = await on(nana)
    codes.push(await work(first, { names: ['Nana Sissoko'], day: 24, picks: [1, 1, 0], said: ten(2) }))
    now = Math.max(now, noon(25))
    useRunStore(first.pinia).start(null)
    playFile(first, [1, 0, 0])
    answerQuiz(first, ten(6))
    // Of two runs that came as far the later counts.
    codes.push(await handIn(first, { names: ['Nana Sissoko'] }))
    leave()
    await alone({ names: ['Hawa Maïga'], day: 28, picks: [1, 2, 0], said: ten(10) })
  })
  afterAll(() => void (URL.createObjectURL = make))

  /** What the last press saved. */
  async function saved(page: App, button: string | RegExp): Promise<Blob> {
    const before = files.length
    await page.press(button)
    await vi.waitFor(() => expect(files.length).toBe(before + 1), { timeout: 20_000 })
    return files.at(-1)!
  }

  it('is shown to its teacher as it worked, once it is said whose the two of one name are; CSV and XLSX hold the same digits', async () => {
    expect(readHeld(links.teacher).ok).toBe(true)
    now = noon(29)
    const page = await visit(links.teacher, desk)
    await page.enter('Codes, links or e-mails', codes.map((code) => `> ${code}`).join('\nBonjour,\n'))
    await page.press('Read them')
    await until(page, '13 hand-ins read.')
    await page.enter('Names', list.map((pupil) => pupil.join('\t')).join('\n'))
    await page.press('Use this list')

    // Two of one name are nobody's until the teacher says so, and another's hand-in under a name stands beside it.
    expect(page.text()).toContain('14 on the list: 10 handed in, 1 of them late; 4 missing.')
    await page.enter(/^Awa Keïta, 21 Nov/u, 'awa keïta')
    await page.enter(/^awa keïta, 21 Nov/u, 'awa keïta 2')
    expect(
      rowsOf(page)
        .find(([, id]) => id === 'b@ecole.ml')
        ?.join(' '),
    ).toContain('several hand-ins')
    await page.press('Bakary Diarra')
    expect(page.text()).toContain('Same name, another run')
    await page.press(/^Remove$/u)
    expect(page.text()).toContain('14 on the list: 12 handed in, 1 of them late; 2 missing.')

    const shown = rowsOf(page)
    expect(compare(shown)).toEqual(scripted)
    expect(page.text()).toContain('12 students, 10 of them complete.')

    const csv = parse(await (await saved(page, 'Students (CSV)')).text(), { bom: true })
    expect(csv).toEqual(shown)
    const workbook = Buffer.from(await (await saved(page, 'Everything as XLSX')).arrayBuffer())
    const sheet = (await readXlsx(workbook)).find((one) => one.sheet === 'Students')!.data
    expect(compare(sheet.map((row) => row.map((cell) => cell ?? '') as (string | number)[]))).toEqual(scripted)
  })

  it('keeps the box to bring in at the students; the rubric folds once it is set; a slip prints the sentence beside the comment', async () => {
    const page = await visit(links.teacher, desk)
    const inSight = (selector: string): boolean =>
      [...page.page.querySelectorAll<HTMLElement>(selector)].some((one) => !one.closest('[hidden]'))
    expect(inSight('.collect')).toBe(true)
    await page.press('What the class thinks')
    expect(inSight('.collect')).toBe(false)
    await page.press('Bring in what was handed in')
    expect([inSight('.collect'), page.page.querySelector<HTMLDetailsElement>('details.in')?.open]).toEqual([true, true])

    await page.press('Mark what was written')
    const rubric = () => [...page.page.querySelectorAll('details')].find((one) => one.textContent.includes('Rubric'))!
    expect(rubric().open).toBe(true)
    await page.press('Use this rubric')
    expect(rubric().open).toBe(false)
    await page.enter('Comment', 'Well seen.')
    await page.press('After')
    await page.press('Give back')
    const [slip] = [...page.page.querySelectorAll('.slips article')].map((one) => one.textContent)
    expect(slip).toMatch(/The unions come first\..*Well seen\./su)
  })
})

describe('what a teacher sets is what a pupil meets', () => {
  const asked = (page: App): readonly string[] =>
    useAssignmentStore(page.pinia)
      .quizOf(story.chapters[0]!.id)!
      .items.map(({ id }) => id)
  /** A pupil before the first question of the quiz, having played. */
  async function atQuiz(link: string, begin = /^Begin/u): Promise<App> {
    const page = await visit(link, memoryKeyValue())
    await page.press(begin)
    playFile(page, [0, 0, 0])
    const { path } = page.router.currentRoute.value
    await page.router.push(path.replace('play', `quiz/${story.chapters[0]!.id}`))
    await page.rest()
    return page
  }
  const card = (page: App): HTMLFormElement => page.page.querySelector<HTMLFormElement>('form.item')!

  it('one try with feedback at once, the same questions for all, no sureness asked, a name, no day', async () => {
    const { student } = await assign(memoryKeyValue(), async () => undefined)
    const page = await visit(student, memoryKeyValue())
    for (const told of ['One try at each question.', 'You see at once', 'under your name'])
      expect(page.text()).toContain(told)
    expect(page.text()).not.toMatch(/By \d|how sure/u)
    const one = await atQuiz(student)
    const other = await atQuiz(student)
    expect(asked(one)).toEqual(asked(other))
    await other.press('Begin the quiz')
    for (let question = 1; question <= 3; question++) {
      expect(other.text()).not.toContain('How sure are you?')
      await answerWrongly(other)
      expect(card(other).dataset['phase']).toBe('told')
      await other.press('Next question')
    }
    await other.router.push('/en/hand-in/')
    await other.rest()
    await other.enter('Your name', 'Awa')
  })

  it('two tries, others for each pupil, how sure one is, a code name, a day', async () => {
    const { student } = await assign(memoryKeyValue(), async (page) => {
      for (const choice of ['Two, the second for half the points', 'others for each student', 'Yes, with each answer'])
        await page.enter(choice, true)
      await page.enter('a code name', true)
      await page.enter('By (a day to show)', '2026-11-27')
    })
    const page = await visit(student, memoryKeyValue())
    for (const told of ['Two tries', 'By 27 November 2026', 'how sure you are', 'under a code name'])
      expect(page.text()).toContain(told)
    const one = await atQuiz(student)
    const other = await atQuiz(student)
    expect(asked(one)).not.toEqual(asked(other))
    await other.press('Begin the quiz')
    expect(other.text()).toContain('How sure are you?')
    await answerWrongly(other)
    for (let more = 0; more < 8 && card(other).dataset['phase'] !== 'retrying'; more++) {
      await other.press('Next question')
      await answerWrongly(other)
    }
    expect(card(other).dataset['phase']).toBe('retrying')
    await other.router.push('/en/hand-in/')
    await other.rest()
    await other.enter('Your code name', 'Baobab')
  })

  it('feedback at the end, and therefore one try; French; the files that were ticked and no others', async () => {
    const { student } = await assign(memoryKeyValue(), async (page) => {
      await page.enter('Two, the second for half the points', true)
      await page.enter('at the end', true)
      await page.enter('French', true)
      await page.enter(/^Chapter II/u, true)
    })
    expect(student).toMatch(/^\/fr\//u)
    const page = await atQuiz(student, /^Commencer/u)
    await page.press('Commencer le quiz')
    await answerWrongly(page)
    expect(page.text()).toContain('Question 2 sur 10')
    await page.router.push('/fr/assignment/')
    await page.rest()
    expect(page.text()).toContain('Un essai par question.')
    expect(page.text()).toContain('Vous voyez à la fin')
    const files = useStoryStore(page.pinia).catalogue!.chapters.map(({ episodes }) =>
      episodes.map(({ title }) => title),
    )
    for (const [chapter, titles] of files.entries())
      for (const title of titles) expect([title, page.text().includes(title)]).toEqual([title, chapter < 2])
  })
})

/** Gives a wrong answer to the question on the page. */
async function answerWrongly(page: App): Promise<void> {
  const form = page.page.querySelector<HTMLFormElement>('form.item')!
  const stem = form.querySelector('.stem')!.textContent
  const texts = useStoryStore(page.pinia).textOf(story.chapters[0]!.id)!.items
  const [id = ''] = Object.entries(texts).find(([, text]) => text.stem === stem) ?? []
  const { item } = indexStory(story).items.get(id)!
  const all = <T extends HTMLElement>(what: string): T[] => [...form.querySelectorAll<T>(`.field ${what}`)]
  const picked = new Set('options' in item ? wrongOf(item) : [])
  for (const input of all<HTMLInputElement>('input')) if (picked.has(input.value)) input.click()
  for (const input of all<HTMLInputElement>('input[inputmode]')) {
    input.value = '99'
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  for (const group of all('fieldset')) {
    group.querySelector('input')?.click()
    await page.rest()
  }
  for (const [index, list] of all<HTMLSelectElement>('select').entries()) {
    list.selectedIndex = item.type === 'match' ? index + 1 : 1
    list.dispatchEvent(new Event('change', { bubbles: true }))
    await page.rest()
  }
  if (item.type === 'order') all('button')[1]!.click()
  await page.rest()
  form.querySelector<HTMLButtonElement>('button[type=submit]')!.click()
  await page.rest()
}

/** The table of the class as it is shown, headings first. */
const rowsOf = ({ page }: App): string[][] =>
  [...page.querySelectorAll('main table tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.replace(/[▴▾]/gu, '').replace(/\s+/gu, ' ').trim()),
  )

/** What was scripted, read from a table; what is a number is read as one. */
function compare([heads = [], ...rows]: readonly (readonly (string | number)[])[]): typeof scripted {
  const at = (row: readonly (string | number)[], title: string): string | number => {
    const cell = row[heads.indexOf(title)] ?? ''
    return cell !== '' && Number.isFinite(Number(cell)) ? Number(cell) : cell
  }
  return Object.fromEntries(rows.map((row) => [at(row, 'Identifier'), compared.map((title) => at(row, title))]))
}
