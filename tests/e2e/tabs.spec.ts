import { readFileSync } from 'node:fs'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { readHeld } from '../../src/classroom/teacherCode'
import type { Run } from '../../src/model/Run'
import { writeHandIn } from '../../src/platform/handInText'
import type * as KeeperFile from '../../src/storage/openBrowserKeeper'
import type * as KindsFile from '../../src/storage/runKinds'
import { expectOk } from '../support/buildStory'
import { realHandIn } from '../support/realClass'
import { advise, decides } from './advise'
import { listen, received } from './player'
import { goesOn, keptRuns, openBoth, readToDecision, takeInTurn } from './twoTabs'
import { story } from '../support/realStory'

/** A tab that hears nothing of the others, as one that the browser has put to sleep. */
async function sleepingTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
  return page
}

test('the first advice is answered before the application has come, which takes it over: once, after a reload, with Back', async ({
  page,
}) => {
  const said = listen(page)
  let come: () => void = () => undefined
  const held = new Promise<void>((done) => (come = done))
  await page.route('**/assets/*.js', (route) => held.then(() => route.continue()))
  await page.goto('/en/play/', { waitUntil: 'commit' })
  const advice = page.getByRole('group', { name: /Your advice/u })
  await advice.getByRole('radio').nth(1).check({ force: true })
  await decides(page).click()
  await expect(page.getByText(received)).toBeVisible()
  const words = await page.getByRole('main').innerText()
  // Nobody goes on before there is all that came of it.
  await expect(goesOn(page)).toBeHidden()
  come()
  await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible()
  expect((await page.getByRole('main').innerText()).startsWith(words.slice(0, 200))).toBe(true)
  await goesOn(page).click()
  await expect(page.getByText(received)).toBeHidden()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: /^What really happened|^What the briefing says/u })).toBeHidden()
  await page.goBack()
  await page.goBack()
  await expect(page.getByText(received)).toBeVisible()
  const steps = async () => (await keptRuns(page)).map(({ log }) => log.map(({ kind }) => kind).join())
  await expect.poll(steps).toEqual(['advise,go'])
  await page.reload()
  await expect(page.getByText(received)).toBeVisible()
  expect(await steps()).toEqual(['advise,go'])
  await page.goBack()
  await expect(advice).toBeHidden()
  expect(said).toEqual([])
})

test('what is chosen on the first page before the application has come stays chosen, and nothing on a phone moves when it comes', async ({
  page,
}) => {
  const said = listen(page)
  await page.setViewportSize({ width: 360, height: 740 })
  // Every move counts, also one that follows a press: the page is turned as a whole, and all else keeps its place.
  await page.addInitScript(() => {
    const moved: string[] = []
    Object.assign(window, { moved })
    type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] }
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[])
        if (value > 0.01)
          moved.push(`${value} ${sources.map(({ node }) => node?.textContent?.trim().slice(0, 30)).join()}`)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  let come: () => void = () => undefined
  let held = new Promise<void>((done) => (come = done))
  await page.route('**/assets/*.js', (route) => held.then(() => route.continue()))
  const moved = () => page.evaluate(() => (window as unknown as { moved: string[] }).moved)
  const order = () => page.locator('.option').allInnerTexts()
  const last = page
    .getByRole('group', { name: /Your advice/u })
    .getByRole('radio')
    .last()

  await page.goto('/en/play/', { waitUntil: 'commit' })
  await last.check({ force: true })
  const before = [await order(), await last.getAttribute('value')]
  come()
  await expect(page.getByRole('button', { name: 'The leaders’ trust in you, and where things stand' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.option.chosen')).toHaveCount(1)
  expect([await order(), await last.getAttribute('value')]).toEqual(before)
  await expect(last).toBeChecked()
  expect(await moved()).toEqual([])

  held = new Promise<void>((done) => (come = done))
  await page.reload({ waitUntil: 'commit' })
  await last.check({ force: true })
  await decides(page).click()
  await expect(page.getByText(received)).toBeVisible()
  come()
  await expect(goesOn(page)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible()
  expect(await moved()).toEqual([])
  await expect
    .poll(async () => (await keptRuns(page)).map(({ log }) => log.map(({ kind }) => kind).join()))
    .toEqual(['advise'])
  expect(said).toEqual([])
})

test('two tabs take two steps in turn and show the same; a decision taken twice is two branches', async ({
  page: one,
  context,
}) => {
  test.setTimeout(120_000)
  const said = listen(one)
  const other = await openBoth(one)
  await takeInTurn(one, other, 2)
  await readToDecision(one)

  const sleeping = await sleepingTab(context)
  await sleeping.goto('/en/play/')
  await readToDecision(sleeping)
  await advise(one, 0)
  await expect(one.getByText(received)).toBeVisible()
  await advise(sleeping, 1)
  await expect(sleeping.getByText('Another tab went another way from here. Both ways are kept')).toBeVisible()
  await expect.poll(async () => (await keptRuns(one)).length).toBe(2)
  const [first, second] = (await keptRuns(one)).sort((a, b) => Number(a.parent !== null) - Number(b.parent !== null))
  expect(second?.parent).toEqual({ run: first?.id, entries: first!.log.length - 1 })
  expect(second?.log).toHaveLength(first!.log.length)
  await one.goto('/en/contents/')
  await expect(one.getByText('Another tab went another way')).toHaveCount(0)
  expect(said).toEqual([])
})

test('two tabs write a hundred and eighty-eight steps at once through the keeper, and none is lost', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, { file: string }>
  const files = ['src/storage/openBrowserKeeper.ts', 'src/storage/runKinds.ts'].map(
    (name) => `/${manifest[name]!.file}`,
  )
  const other = await context.newPage()
  await Promise.all([page.goto('/en/'), other.goto('/en/')])
  /** Ninety-four steps of one tab in the same run, as fast as they come: answers, that every log takes. */
  const write = (tab: Page, name: string): Promise<Run[]> =>
    tab.evaluate(
      async ([keeper, kinds, who]) => {
        const { openBrowserKeeper } = (await import(keeper!)) as typeof KeeperFile
        const { runKind } = (await import(kinds!)) as typeof KindsFile
        const shared: { value: readonly Run[] } = { value: [] }
        const open = await openBrowserKeeper({ clock: Date.now, newId: () => `${who}-${Math.random()}` })
        const shelf = open.shelf(runKind, shared)
        await shelf.load()
        const empty: Run = { id: 'shared', story: 'v', entry: null, parent: null, begun: 1, log: [] }
        for (let number = 0; number < 94; number++) {
          const run = shared.value.find(({ id }) => id === 'shared') ?? empty
          const entry = { kind: 'answer', item: `${who}-${number}`, chosen: [], hash: 'h', at: number } as const
          const next = { ...run, log: [...run.log, entry] }
          shared.value = [...shared.value.filter(({ id }) => id !== 'shared'), next]
          void shelf.keep()
          await new Promise((done) => setTimeout(done, number % 3))
        }
        await shelf.keep()
        const all = (): number => shared.value.reduce((sum, { log }) => sum + log.length, 0)
        // What the other tab wrote last is heard a little later.
        for (let wait = 0; wait < 100 && all() < 188; wait++) await new Promise((done) => setTimeout(done, 100))
        return [...shared.value]
      },
      [...files, name],
    )
  const [ours, theirs] = await Promise.all([write(page, 'one'), write(other, 'other')])
  const items = (runs: readonly Run[]) => runs.flatMap(({ log }) => log.map((entry) => 'item' in entry && entry.item))
  const kept = await keptRuns(page)
  expect(kept).toHaveLength(1)
  expect(new Set(items(kept)).size).toBe(188)
  expect(items(kept)).toHaveLength(188)
  expect(ours).toEqual(kept)
  expect(theirs).toEqual(kept)
})

test('thirty hand-ins taken in by three tabs are all there, in every tab', async ({ page, context }) => {
  test.setTimeout(120_000)
  await page.goto('/en/teach/')
  await page.getByRole('button', { name: 'Make the assignment' }).click()
  await page.getByRole('button', { name: 'Show the link' }).click()
  const teacher = await page.getByRole('textbox', { name: 'Teacher link' }).inputValue()
  const held = readHeld(teacher)
  if (!held.ok) throw new Error('The teacher link does not open.')
  const { assignment } = held.value
  const codes = await Promise.all(
    Array.from({ length: 30 }, async (_, number) => {
      const work = {
        name: `Student ${number}`,
        picks: [number % 3, 0, 0],
        right: [true, false],
        at: 1_700_000_000_000 + number,
      }
      return expectOk(await writeHandIn(realHandIn(story, assignment, work), assignment)).text
    }),
  )
  const tabs = await Promise.all(Array.from({ length: 3 }, () => context.newPage()))
  for (const tab of tabs) await tab.goto(`/en/class/?of=${assignment.id}`)
  // A class that has hand-ins opens with this part folded: each tab stands there before the first is taken in.
  for (const tab of tabs) await expect(tab.getByRole('textbox', { name: 'Codes, links or e-mails' })).toBeVisible()
  const read = async (tab: Page, mine: readonly string[]): Promise<void> => {
    for (const some of [mine.slice(0, 5), mine.slice(5)]) {
      await tab.getByRole('textbox', { name: 'Codes, links or e-mails' }).fill(some.join('\n'))
      await tab.getByRole('button', { name: 'Read them' }).click()
      await expect(tab.getByText('5 hand-ins read.')).toBeVisible({ timeout: 15_000 })
      await tab.getByRole('textbox', { name: 'Codes, links or e-mails' }).fill('')
    }
  }
  await Promise.all(tabs.map((tab, number) => read(tab, codes.slice(number * 10, number * 10 + 10))))
  for (const tab of tabs) await expect(tab.getByText('30 students')).toBeVisible()
  for (const tab of tabs) await tab.close()
  await page.goto(`/en/class/?of=${assignment.id}`)
  await expect(page.getByText('30 students')).toBeVisible({ timeout: 20_000 })
})
