import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/node'
import { optionsForClass } from '../../../src/classroom/optionsForClass'
import { itemsAsked, stretchesOf } from '../../../src/classroom/work'
import { indexStory } from '../../../src/engine/indexStory'
import type { Item } from '../../../src/model/Story'
import type { Language } from '../../../src/model/ids'
import { filled } from '../../support/filled'
import { keyOf, wrongOf } from '../../support/realClass'
import { givens } from '../../support/realSheets'
import { report } from '../../ordeal/report'
import { story } from '../../support/realStory'
import { answerItem } from '../answerItem'
import { type Device, test } from '../devices'
import { keepRun } from '../keepRun'
import { keptText } from '../kept'
import { listen, violationsOn } from '../player'
import { assign, cellsOf, handIn, type Made, mailed, openLink, type Pupil, sealed, sign, ten, workOf } from '../pupils'

/** Noon of a day in November 2026, here, and minutes after it. The last day of the assignment is the 27th. */
const noon = (day: number, minutes = 0): number => new Date(2026, 10, day, 12, minutes).getTime()

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

/** Issa is absent. Who is marked with a kind works in a page of their own. */
const script = {
  awa: {
    name: 'Awa Keïta',
    way: 'link',
    picks: [0, 0, 0],
    right: ten(9),
    memo: 'The unions come first.',
    at: noon(21, 1),
  },
  /** Another of the same name, written as pupils write. */
  namesake: { name: 'awa  keïta', way: 'link', picks: [1, 1, 1], right: ten(6, 1), run: 'hers', at: noon(21, 2) },
  bakary: { name: 'Bakary Diarra', way: 'link', picks: [0, 1, 2], right: ten(8), run: 'his', at: noon(21, 3) },
  pair: {
    name: 'Élise Dembélé',
    beside: 'Djénéba Cissé',
    way: 'link',
    picks: [1, 0, 2],
    right: ten(7),
    at: noon(22, 1),
  },
  tablet: { name: 'Fanta Touré', way: 'code', picks: [2, 0, 1], right: ten(5, 1), at: noon(22, 2) },
  tabletAfter: { name: 'Gaoussou Ba', way: 'code', picks: [0, 2, 1], right: ten(4), at: noon(23, 1) },
  /** Leaves before the last decision. */
  kadi: { name: 'Kadi Sangaré', way: 'code', picks: [2, 1], right: [], at: noon(23, 2) },
  /** Answers four questions of ten, on a phone. */
  phone: {
    name: 'Ladji Traoré',
    way: 'picture',
    picks: [0, 0, 1],
    right: [true, 'second', false, true],
    at: noon(23, 3),
  },
  french: {
    name: 'Mariam Coulibaly',
    way: 'file',
    picks: [2, 2, 0],
    right: ten(7, 1),
    language: 'fr',
    at: noon(24, 1),
  },
  nana: { name: 'Nana Sissoko', way: 'code', picks: [1, 1, 0], right: ten(2), run: 'first', at: noon(24, 2) },
  nanaAgain: { name: 'Nana Sissoko', way: 'file', picks: [1, 0, 0], right: ten(6), run: 'second', at: noon(25, 1) },
  late: { name: 'Hawa Maïga', way: 'file', picks: [1, 2, 0], right: ten(10), at: noon(28, 1) },
} satisfies Record<string, Pupil & { readonly at: number }>
/** Hands in under her own name what Bakary has done. */
const impostor: Pupil = { ...script.bakary, name: 'Coumba Sow', at: noon(22, 3), worked: script.bakary.at }

const compared = [
  'Where it stands',
  'Together with',
  'To look at',
  'Facts (device times: hints)',
  'Points',
  'Points (%)',
  'Asked',
  'Answered',
  'Done (%)',
  'Decisions',
  'Hand-ins',
]
/** By identifier, once the teacher has said who is who. */
const scripted: Readonly<Record<string, readonly (string | number)[]>> = {
  'k1@ecole.ml': ['handed in', '', 'same name', '', 9, 90, 10, 10, 100, 3, 1],
  'k2@ecole.ml': ['handed in', '', 'same name', '', 6.5, 65, 10, 10, 100, 3, 1],
  'b@ecole.ml': ['handed in', '', '', '', 8, 80, 10, 10, 100, 3, 1],
  'c@ecole.ml': ['missing', '', '', '', '', '', '', '', '', '', ''],
  'd@ecole.ml': ['handed in', 'Élise Dembélé', '', '', 7, 70, 10, 10, 100, 3, 1],
  'e@ecole.ml': ['handed in', 'Djénéba Cissé', '', '', 7, 70, 10, 10, 100, 3, 1],
  'f@ecole.ml': ['handed in', '', '', '', 5.5, 55, 10, 10, 100, 3, 1],
  'g@ecole.ml': ['handed in', '', '', '', 4, 40, 10, 10, 100, 3, 1],
  'h@ecole.ml': ['late', '', '', '', 10, 100, 10, 10, 100, 3, 1],
  'i@ecole.ml': ['missing', '', '', '', '', '', '', '', '', '', ''],
  'ka@ecole.ml': ['handed in, not finished', '', '', '', 0, 0, 10, 0, 0, 2, 1],
  'l@ecole.ml': ['handed in, not finished', '', '', '', 2.5, 25, 10, 4, 50, 3, 1],
  'm@ecole.ml': ['handed in', '', '', '', 7.5, 75, 10, 10, 100, 3, 1],
  'n@ecole.ml': ['handed in', '', '', 'second run, questions answered before', 6, 60, 10, 10, 100, 3, 2],
}
/** How many advised what, by decision and option as they stand in the file. */
const advised = [
  [4, 4, 3],
  [5, 3, 3],
  [4, 4, 2],
]
/** Of the nine who answer all ten questions: how many were right at first, by question as the quiz asks them. */
const rightOfNine = [9, 9, 9, 9, 8, 7, 5, 3, 2, 1]

const { items } = indexStory(story)
const chapter = story.chapters[0]!
const textsOf = (language: Language) => givens(language)[0]!
const inEnglish = textsOf('en')

/** The questions that the first file's quiz asks of a run, in order. */
function askedIn({ held: { assignment } }: Made, run: string): readonly Item[] {
  const [[part] = []] = stretchesOf(story, assignment.episodes).stretches
  return part ? itemsAsked(story, assignment, part, run).flatMap(({ id }) => items.get(id)?.item ?? []) : []
}

/** What the class view says of each question that was asked, in the story’s order; Ladji’s answers are in the count. */
function facilities(made: Made, byLadji: ReadonlyMap<string, boolean>): readonly RegExp[] {
  const asked = askedIn(made, '').map(({ id }) => id)
  return story.chapters
    .flatMap(({ episodes }) => episodes.flatMap((one) => one.items))
    .flatMap(({ id }) => {
      const at = asked.indexOf(id)
      if (at < 0) return []
      const answers = 9 + (byLadji.has(id) ? 1 : 0)
      const right = (rightOfNine[at] ?? 0) + (byLadji.get(id) ? 1 : 0)
      return [new RegExp(`^Facility ${Math.round((100 * right) / answers)} % · ${answers} answers`, 'u')]
    })
}

/** How many advised what, as the class view lists it: the options of a decision in the order that every class is shown. */
function inClassOrder(): readonly (readonly (number | undefined)[])[] {
  const decided = chapter.episodes[0]!.scenes.filter(({ decision }) => decision)
  return advised.map((counts, index) =>
    optionsForClass(decided[index]!).map((option) => counts[decided[index]!.decision!.options.indexOf(option)]),
  )
}

/** The assignment of the class: each answer says how sure, a second try counts, and there is a last day. */
const forClass = (page: Page) => async () => {
  await page.getByText('Quiz settings').click()
  await page.getByRole('radio', { name: 'Two, the second for half the points' }).check()
  await page.getByRole('radio', { name: 'Yes, with each answer' }).check()
  await page.getByLabel('By (a day to show)').fill('2026-11-27')
}
/** Another, in which every setting is otherwise. */
const forOthers = (page: Page) => async () => {
  await page.getByRole('textbox', { name: 'Title' }).fill('Trois dossiers')
  await page.getByRole('checkbox', { name: /^Chapter II:/u }).check()
  await page.getByRole('checkbox', { name: inEnglish.catalogue.chapters[1]!.episodes[1]!.title }).uncheck()
  await page.getByRole('radio', { name: 'French' }).check()
  await page.getByRole('radio', { name: 'a code name' }).check()
  await page.getByText('Quiz settings').click()
  await page.getByRole('radio', { name: 'Two, the second for half the points' }).check()
  await page.getByRole('radio', { name: 'at the end' }).check()
  await expect(page.getByText('With feedback at the end there is one try')).toBeVisible()
  await page.getByRole('radio', { name: 'others for each student' }).check()
}

/** A device on which it is the day of this hand-in, with the link open. */
async function opened(device: Device, made: Made, { at, language }: Pupil, options = {}): Promise<Page> {
  const page = await device(options)
  await page.clock.setFixedTime(at ?? noon(21))
  await openLink(page, made, language)
  return page
}

/** On a phone: the settings as the pupil meets them, four questions by touch, and the code on the screen. Says which question was right at first. */
async function workOnPhone(device: Device, made: Made): Promise<readonly [Buffer, ReadonlyMap<string, boolean>]> {
  const { phone } = script
  const screen = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
  const page = await opened(device, made, phone, screen)
  const sheet = page.getByRole('main')
  await expect(sheet.getByText('By 27 November 2026')).toBeVisible()
  await expect(sheet.getByText('Quiz: 10 questions')).toBeVisible()
  for (const told of [
    'Two tries at each question, the second for half the points. You see at once whether you were right.',
    'Each answer asks how sure you are.',
    'You hand it in under your name.',
    'Nothing is timed: take the time that you need.',
  ])
    await expect(sheet).toContainText(told)
  await keepRun(page, workOf(made, { ...phone, right: [] }).run)
  await page.goto(`/en/quiz/${chapter.id}/`)
  await page.getByRole('button', { name: 'Begin the quiz' }).tap()
  const card = page.locator('form.item')
  const firstRight = new Map<string, boolean>()
  for (const [index, how] of phone.right.entries()) {
    await expect(card.getByText(`Question ${index + 1} of 10`)).toBeVisible()
    const stem = await card.locator('.stem').innerText()
    const item = askedIn(made, '').find(({ id }) => inEnglish.text.items[id]?.stem === stem)!
    if (index === 0) expect(item.id).toBe(askedIn(made, '')[0]?.id)
    firstRight.set(item.id, how === true)
    const words = inEnglish.text.items[item.id]!
    await answerItem(card, item, words, how === true ? keyOf(item) : wrongOf(item))
    await card.getByRole('radio', { name: 'Sure', exact: true }).check()
    await card.getByRole('button', { name: 'Check' }).tap()
    if (how !== true) await expect(card.getByText('One more try, for half the points.')).toBeVisible()
    if (how === 'second') {
      await answerItem(card, item, words, keyOf(item))
      await card.getByRole('button', { name: 'Check again' }).tap()
      await expect(card.getByText('Right on the second try')).toBeVisible()
    } else if (how) await expect(card.getByText('1 of 1 point')).toBeVisible()
    else await card.getByRole('button', { name: 'Show the answer' }).tap()
    await card.getByRole('button', { name: 'Next question' }).tap()
  }
  await page
    .getByRole('complementary', { name: /^Assignment/u })
    .getByRole('link', { name: 'To the assignment' })
    .tap()
  await expect(
    page.getByText('Your quizzes: 2.5 of 10 points (25 %), 4 of 10 answered; 6 not answered, which give no points.'),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Hand in', exact: true }).tap()
  await expect(page.getByText('1 of 2 is done. You can hand in now')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  return [(await sign(page, made, phone)) as Buffer, firstRight]
}

/** A tablet goes from one to the next, who finds nobody’s name on it and the same first question. */
async function workOnTablet(device: Device, made: Made): Promise<readonly string[]> {
  const { tablet, tabletAfter } = script
  const page = await opened(device, made, tablet)
  const first = String(await handIn(page, made, tablet))
  await page.clock.setFixedTime(tabletAfter.at)
  await page.getByRole('button', { name: 'Somebody else works here' }).click()
  await expect(page.getByRole('button', { name: /^Begin “/u })).toBeVisible()
  await keepRun(page, workOf(made, { ...tabletAfter, right: [] }).run)
  await page.goto(`/en/quiz/${chapter.id}/`)
  await page.getByRole('button', { name: 'Begin the quiz' }).click()
  await expect(page.locator('.stem')).toHaveText(inEnglish.text.items[askedIn(made, '')[0]!.id]!.stem)
  const second = await handIn(page, made, tabletAfter, async () => {
    await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('')
    await expect(page.getByRole('main')).not.toContainText('Fanta')
  })
  return [first, String(second)]
}

/** Two of another class: French, each other questions, nothing told before the end, under a code name. The first hands in. */
async function workElsewhere(device: Device, made: Made): Promise<string> {
  const pupil = (name: string): Pupil => ({
    name,
    way: 'file',
    picks: [0, 0, 0],
    right: [],
    language: 'fr',
    at: noon(22, 9),
  })
  const [one, other] = [pupil('Baobab'), pupil('Acacia')]
  const { catalogue, text } = textsOf('fr')
  const ofRun = ({ name }: Pupil) => askedIn(made, `run of ${name}`).map(({ id }) => id)
  expect(ofRun(one)).not.toEqual(ofRun(other))
  const pages = [await opened(device, made, one), await opened(device, made, other)] as const
  const [page] = pages
  const sheet = page.getByRole('main')
  for (const told of ['Un essai par question. Vous voyez à la fin ce qui était juste.', 'sous un nom de code'])
    await expect(sheet).toContainText(told)
  await expect(sheet).not.toContainText(/Pour le \d|degré de certitude/u)
  const said = await sheet.innerText()
  const files = catalogue.chapters.flatMap(({ episodes }) => episodes)
  for (const { id, title } of filled(files))
    expect([title, said.includes(title)]).toEqual([title, made.held.assignment.episodes.includes(id)])
  for (const [index, who] of [one, other].entries()) {
    await keepRun(pages[index]!, workOf(made, who).run)
    await pages[index]!.goto(`/fr/quiz/${chapter.id}/`)
    await pages[index]!.getByRole('button', { name: 'Commencer le quiz' }).click()
    await expect(pages[index]!.locator('.stem')).toHaveText(text.items[ofRun(who)[0]!]!.stem)
  }
  const item = items.get(ofRun(one)[0]!)!.item
  const card = page.locator('form.item')
  await expect(card.getByText('Avec quelle certitude ?')).toHaveCount(0)
  await answerItem(card, item, text.items[item.id]!, wrongOf(item))
  await card.getByRole('button', { name: 'Donner cette réponse' }).click()
  await expect(card.getByText('Question 2 sur')).toBeVisible()
  return String(await handIn(page, made, one))
}

/** What was scripted, read from a table; what is a number is read as one. */
function compare([heads = [], ...rows]: readonly (readonly (string | number)[])[]): typeof scripted {
  const at = (row: readonly (string | number)[], title: string): string | number => {
    const cell = row[heads.indexOf(title)] ?? ''
    return cell !== '' && Number.isFinite(Number(cell)) ? Number(cell) : cell
  }
  return Object.fromEntries(rows.map((row) => [at(row, 'Identifier'), compared.map((title) => at(row, title))]))
}

/** What a press saves. */
async function saved(page: Page, button: string): Promise<Buffer> {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return readFileSync(await (await saving).path())
}

test('a class of fourteen, each in their way, under every setting; the class view, CSV and XLSX show what was done, to the digit', async ({
  page,
  device,
}) => {
  test.setTimeout(180_000)
  const said = listen(page)
  await page.clock.setFixedTime(noon(20))
  const others = await assign(page, forOthers(page))
  const made = await assign(page, forClass(page))

  const [photo, byLadji] = await workOnPhone(device, made)
  const [tablet = '', tabletAfter = ''] = await workOnTablet(device, made)
  const pair = await handIn(await opened(device, made, script.pair), made, script.pair)
  const french = await opened(device, made, script.french)
  await expect(french.getByText('Deux essais par question')).toBeVisible()
  const inFrench = await handIn(french, made, script.french)
  const late = await handIn(await opened(device, made, script.late), made, script.late)
  const nana = await opened(device, made, script.nanaAgain)
  await keepRun(nana, workOf(made, script.nana).run)
  const again = await handIn(nana, made, script.nanaAgain, async () => {
    await expect(nana.getByText('You have played this more than once.')).toBeVisible()
    await expect(nana.getByRole('radio')).toHaveCount(2)
    // Of two that came as far the later one.
    await expect(nana.getByRole('radio', { name: /25 Nov/u })).toBeChecked()
  })
  const elsewhere = await workElsewhere(device, others)
  // To save time the app’s own functions do the same for who does nothing else at their end.
  const links = await Promise.all(
    [script.awa, script.namesake, script.bakary, impostor].map((one) => sealed(made, one)),
  )
  const codes = await Promise.all([script.kadi, script.nana].map((one) => sealed(made, one)))
  const damaged = (await sealed(made, { ...script.kadi, name: 'Nobody' })).slice(0, -9)

  await page.clock.setFixedTime(noon(29))
  await page.goto(made.teacher)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(made.held.assignment.title)
  const field = page.getByRole('textbox', { name: 'Codes, links or e-mails' })
  const read = page.getByRole('button', { name: 'Read them' })
  await field.fill([...links, String(pair)].map(mailed).join('\n\n'))
  await read.click()
  await expect(page.getByText('5 hand-ins read.')).toBeVisible()
  await field.fill([...codes, tablet, tabletAfter, damaged, links[0]].join('\n'))
  await read.click()
  await expect(page.getByText('4 hand-ins read. 1 was there already. 1 could not be read')).toBeVisible()
  await page.getByLabel('Choose files').setInputFiles([
    ...[inFrench, late, again, elsewhere].map((text, index) => ({
      name: `work-${index}.bamako.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    })),
    { name: 'photo.png', mimeType: 'image/png', buffer: photo },
  ])
  await expect(page.getByText('5 hand-ins read.')).toBeVisible()
  await page.getByText('Class list (optional)').click()
  await page.getByRole('textbox', { name: 'Names' }).fill(list.map((pupil) => pupil.join('\t')).join('\n'))
  await page.getByRole('button', { name: 'Use this list' }).click()

  // Two of one name are nobody's until the teacher says so.
  await expect(page.getByText('14 on the list: 11 handed in, 1 of them late; 3 missing.')).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.getByLabel(/^Awa Keïta, 21 Nov/u).selectOption({ label: 'Awa Keïta (k1@ecole.ml)' })
  await page.getByLabel(/^awa {2}keïta, 21 Nov/u).selectOption({ label: 'Awa Keïta (k2@ecole.ml)' })
  // What another has done stands beside it, under the name of whoever handed it in.
  const bakary = page.getByRole('row').filter({ hasText: 'b@ecole.ml' })
  await expect(bakary).toContainText('same run')
  await expect(bakary).toContainText('same steps at the same minutes as another')
  await page.getByRole('button', { name: 'Coumba Sow', exact: true }).click()
  await expect(page.getByText('Same run, another name: Bakary Diarra')).toBeVisible()
  await page.getByRole('button', { name: /^Remove/u }).click()
  await expect(page.getByText('14 on the list: 12 handed in, 1 of them late; 2 missing.')).toBeVisible()
  // A second run takes no place of the first before the teacher has said whose it is.
  await page.getByRole('button', { name: 'Nana Sissoko', exact: true }).click()
  const merge = page.getByRole('button', { name: 'Merge with Nana Sissoko' })
  await merge.click()
  await expect(page.getByText('Merged into one row.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('It is back.')).toBeVisible()
  await merge.click()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('link', { name: 'Back to the class' }).click()

  // A pair is one that handed in.
  await expect(page.getByText('11 students, 9 of them complete.')).toBeVisible()
  // On a screen there are fewer columns until all are asked for; what is saved has every one.
  expect((await cellsOf(page, 'Students'))[0]).not.toContain('Decisions')
  await page.getByLabel('All columns').check()
  const students = await cellsOf(page, 'Students')
  expect(compare(students)).toEqual(scripted)
  expect(parse(await saved(page, 'Download as CSV: Students'), { bom: true })).toEqual(students)
  const workbook = await readXlsx(await saved(page, 'Everything as XLSX'))
  const { data = [] } = workbook.find(({ sheet }) => sheet === 'Students') ?? {}
  expect(compare(data.map((row) => row.map((cell) => (cell ?? '') as string | number)))).toEqual(scripted)

  // On paper all columns stand on the sheet: A4 lying, with its margins.
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 1047, height: 718 })
  const table = page.getByRole('table', { name: 'Students' })
  const wide = await table.evaluate((it) => it.scrollWidth + it.getBoundingClientRect().left)
  expect(wide).toBeLessThanOrEqual(1047)
  await page.emulateMedia({ media: null })
  await page.setViewportSize({ width: 1280, height: 720 })

  await page.getByRole('link', { name: 'Quiz items' }).click()
  await expect(page.getByText(/^Facility \d+ %/u)).toHaveText([...facilities(made, byLadji)])
  await page.getByRole('link', { name: 'How the class advised' }).click()
  expect(await violationsOn(page)).toEqual([])
  const bars = page.getByRole('article')
  for (const [index, counts] of filled(inClassOrder()).entries())
    await expect(bars.nth(index).getByText(/^\d+ \(\d+\s%\)/u)).toHaveText(
      counts.map((count) => new RegExp(`^${count} `, 'u')),
    )

  await page.getByRole('link', { name: 'Set apart (2)' }).click()
  await expect(page.getByText('Baobab')).toBeVisible()
  await expect(page.getByText('This code was made for your assignment “Trois dossiers”.')).toBeVisible()
  await expect(page.getByText(/^Damaged: letters are missing/u)).toBeVisible()
  await page.getByRole('checkbox', { name: 'Hide names' }).check()
  await expect(page.getByText('Baobab')).toBeHidden()
  await expect.poll(() => keptText(page)).toContain('"hideNames":true')
  await page.reload()
  await expect(page.getByText('11 students, 9 of them complete.')).toBeVisible()
  await expect(page.getByText('Baobab')).toBeHidden()
  expect(said).toEqual([])
  report('class', 'rows of a class view, CSV and XLSX that differ from what pupils did', 0, list.length)
})
