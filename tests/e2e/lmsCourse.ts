import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Frame, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import type { Standard } from '../../src/classroom/lms/LmsSettings'
import { readSuspend } from '../../src/classroom/lms/suspendData'
import { reportOf } from '../../src/classroom/reportOf'
import { words as english } from '../../src/messages/lms/en'
import { words as french } from '../../src/messages/lms/fr'
import type { Language } from '../../src/model/languages'
import type { PackageFiles } from '../../src/model/PackageFiles'
import { makePackage } from '../../src/packages/makePackage'
import { zipPart } from '../../src/packages/zipFiles'
import { packageAssignment } from '../support/aPackage'
import { story } from '../support/realStory'

/** The standards of which a witness has the API, each in one of the languages. */
const courses = {
  'scorm-1.2': { api: 'Scorm12API', language: 'en', words: english },
  'scorm-2004': { api: 'Scorm2004API', language: 'fr', words: french },
} as const

/** A package of the first file, of the built site, taken apart as an LMS does. */
export function packageOf(standard: Standard, language: Language) {
  const { page, files } = JSON.parse(readFileSync('dist/packages.json', 'utf8')) as PackageFiles
  const parts = files
    .filter(({ of }) => of === 'all' || of === language)
    .map(({ path }) => zipPart(path, readFileSync(join('dist', path)), 6))
  const assignment = packageAssignment(story, ['first-day'], {
    language,
    quiz: { tries: 1, seed: 'lms-test', feedback: 'now', confidence: false },
  })
  const settings = { standard, languages: [language], pass: null, assignment }
  const titles = [[language, 'First day']] as const
  const zip = makePackage(standard, readFileSync(join('dist', page), 'utf8'), parts, {
    settings,
    titles,
    summaries: titles,
  })
  return { story, assignment, files: unzipSync(zip) }
}

const host = 'http://lms.test/'
const kinds: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
}

/** An LMS by scorm-again: a page with the API, and in it the package in a frame. It keeps what it is told, unless it is cut off. */
async function lmsOn(page: Page, api: 'Scorm12API' | 'Scorm2004API', files: Readonly<Record<string, Uint8Array>>) {
  const lms = { down: false, kept: '', asked: new Set<string>() }
  const name = api === 'Scorm12API' ? ['scorm12', 'API'] : ['scorm2004', 'API_1484_11']
  const script = readFileSync(`node_modules/scorm-again/dist/${name[0]}.min.js`, 'utf8')
  const shell = (): string => `<!doctype html><html lang="en"><title>Course</title><script>${script}</script><script>
    const api = window.${name[1]} = new ${api}({ autocommit: false, logLevel: 5, lmsCommitUrl: '${host}commit' })
    const kept = ${lms.kept || 'null'}
    if (kept) api.loadFromJSON(kept, '')
  </script><iframe title="Task" src="/package/index.html" style="width:100%;height:95vh"></iframe></html>`
  await page.route('**/*', async (route) => {
    const { pathname, href } = new URL(route.request().url())
    if (!href.startsWith(host)) return route.abort()
    if (pathname === '/commit') {
      if (lms.down) return route.abort()
      return route.fulfill({ contentType: 'application/json', body: '{"result":"true","errorCode":0}' })
    }
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: shell() })
    const path = pathname.replace('/package/', '')
    lms.asked.add(path)
    const body = files[path]
    return body
      ? route.fulfill({ contentType: kinds[path.split('.').at(-1) ?? ''] ?? 'text/plain', body: Buffer.from(body) })
      : route.fulfill({ status: 404, body: '' })
  })
  return {
    lms,
    /** Opens the course anew, on a machine that holds nothing, and goes into the frame. */
    async open(): Promise<Frame> {
      await page.goto(host)
      // A window that an earlier test left in front would have the keys.
      await page.bringToFront()
      await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
      // What is pressed goes to the course's own page until one is in the frame.
      await page.locator('iframe').focus()
      return page.frames()[1]!
    },
    /** What the LMS has of it. */
    stored: (): Promise<string> =>
      page.evaluate(
        (of) =>
          JSON.stringify(
            (window as never as Record<string, { renderCMIToJSONObject(): unknown }>)[of]!.renderCMIToJSONObject(),
          ),
        name[1]!,
      ),
  }
}

/** Presses one key, or a few, to go on from where the frame stands: as a pupil without a pointer does. Returns whether there was a way. */
async function step(page: Page, frame: Frame): Promise<boolean> {
  const keys = page.keyboard
  const asked = frame.locator('main form:has(button[type=submit]):visible').first()
  if (await asked.isVisible()) {
    if (await asked.locator('[data-shortcut=pick]').isVisible())
      await expect(async () => {
        await keys.press('1')
        await expect(asked.locator('input:checked').first()).toBeChecked({ timeout: 500 })
      }).toPass({ timeout: 5_000 })
    else for (const group of await asked.locator('fieldset:has(input[type=radio])').all()) await check(page, group)
    const evidence = asked.locator('[data-shortcut=evidence]')
    if (await evidence.isVisible()) await check(page, evidence)
    for (const [at, list] of (await asked.getByRole('combobox').all()).entries()) {
      await list.focus()
      for (let down = 0; down <= at; down++) await keys.press('ArrowDown')
    }
    const line = asked.getByRole('textbox')
    if (await line.isVisible()) await line.focus().then(() => keys.type('2021'))
    await asked.locator('button[type=submit]').focus()
    await keys.press('Enter')
    return true
  }
  const next = frame.locator('main [data-shortcut=next]:visible')
  if (await next.first().isVisible()) {
    await frame.locator('body').press('n')
    return true
  }
  // The way on may come later than what stands beside it, which only then is all that there is to press.
  const way = asked.or(next)
  if (await appears(way.first(), 1_000)) return step(page, frame)
  const button = frame.locator('main button:visible:not([aria-haspopup], [aria-expanded])').first()
  if (!(await button.isVisible())) return false
  await button.focus()
  await keys.press('Enter')
  return true
}

const appears = (part: ReturnType<Frame['locator']>, timeout: number): Promise<boolean> =>
  part.waitFor({ timeout }).then(
    () => true,
    () => false,
  )

async function check(page: Page, group: ReturnType<Frame['locator']>): Promise<void> {
  await group.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
}

/** Goes on until the frame says so, at most so many steps. */
export async function goOn(page: Page, frame: Frame, until: () => Promise<boolean>, most: number): Promise<void> {
  for (let taken = 0; taken < most; taken++) {
    if (await until()) return
    const before = await frame.locator('main').innerText()
    // A key that is pressed before its page listens, or while the page sets the focus itself, is pressed again, as anybody would.
    await expect(async () => {
      expect(await step(page, frame), `a way on from: ${before.slice(0, 200)}`).toBe(true)
      await expect
        .poll(() => frame.locator('main').innerText(), { intervals: [20, 50, 100, 250], timeout: 2_000 })
        .not.toBe(before)
    }, 'the page goes on').toPass({ timeout: 15_000 })
  }
  // What comes late to a page looks like a step, and takes one.
  if (await until()) return
  throw new Error(`It did not come there in ${most} steps.`)
}

interface Cmi {
  readonly cmi: Readonly<Record<string, unknown>>
}

/** A course of the first file in an LMS: its package, what the LMS has of it, and what went wrong in it. */
export async function courseIn(page: Page, standard: keyof typeof courses) {
  const { api, language, words } = courses[standard]
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  const { assignment, files } = packageOf(standard, language)
  const { lms, open, stored } = await lmsOn(page, api, files)
  const cmi = async () => (JSON.parse(await stored()) as Cmi).cmi
  const suspended = async () => readSuspend(String((await cmi())['suspend_data'] ?? ''))
  return {
    lms,
    words,
    open,
    cmi,
    /** How many steps of the run the LMS has. */
    steps: async (): Promise<number> => (await suspended())?.handIn.run.log.length ?? 0,
    /** What a teacher's report makes of what the LMS has. */
    reported: async () => reportOf(story, assignment, (await suspended())!.handIn),
    /** By what names the LMS was told of advice and answers. */
    async told(): Promise<readonly string[]> {
      const interactions = Object.values((await cmi())['interactions'] as Record<string, { readonly id?: string }>)
      return (Array.isArray(interactions[0]) ? (interactions[0] as { readonly id?: string }[]) : interactions).flatMap(
        (one) => one.id ?? [],
      )
    },
    /** Opens it on another machine, with only what the LMS kept. */
    async openElsewhere(): Promise<Frame> {
      lms.kept = await stored()
      await page.goto('about:blank')
      const frame = await open()
      expect(await frame.evaluate(() => localStorage.length)).toBe(0)
      return frame
    },
    /** That the package holds all that it asks for, and breaks nowhere. */
    holds(): void {
      const missing = [...lms.asked].filter(
        (path) => !(path in files) && path !== 'favicon.ico' && path !== '/favicon.ico',
      )
      expect(missing, 'the package holds all that it asks for').toEqual([])
      expect(faults).toEqual([])
    },
  }
}

/** Plays a course by keyboard to its end, over a lost connection and from one machine to the other, and takes it that the LMS grades it as the app does. */
export async function playCourse(page: Page, standard: keyof typeof courses): Promise<void> {
  const { lms, words, open, openElsewhere, cmi, steps, reported, told, holds } = await courseIn(page, standard)
  const first = await open()
  const status = (frame: Frame) => frame.locator('.status [role=status]')
  await goOn(page, first, async () => (await steps()) >= 6, 30)

  // The connection goes and comes back.
  lms.down = true
  const before = await steps()
  await goOn(page, first, async () => (await status(first).innerText()) === words.state.waiting, 25)
  lms.down = false
  // By the button, unless the frame's own next try comes before the hand.
  await first
    .getByRole('button', { name: words.retry })
    .click({ timeout: 3_000 })
    .catch(() => undefined)
  // It tries again by itself after ten seconds.
  await expect(status(first)).toHaveText(words.state.kept, { timeout: 15_000 })
  expect(await steps()).toBeGreaterThan(before)

  const second = await openElsewhere()
  await goOn(page, second, () => second.getByRole('heading', { name: words.endTitle }).isVisible(), 90)
  const shown = await second.getByText(words.marks('', 0, 0, 0).split(':')[0]!).innerText()
  await expect(status(second)).toHaveText(words.state.ended)

  const { marks, steps: advised, items, completion } = await reported()
  const all = await cmi()
  const score = (standard === 'scorm-1.2' ? (all['core'] as Cmi['cmi']) : all)['score'] as { readonly raw: string }
  expect(completion.complete).toBe(true)
  expect(Number(score.raw)).toBeCloseTo((marks.points / marks.asked) * 100, 1)
  expect(shown).toContain(`(${marks.percent} %)`)
  const ids = await told()
  expect(ids.filter((id) => id.startsWith('advice_')).sort()).toEqual(
    advised.map(({ scene }) => `advice_${scene}`).sort(),
  )
  expect(ids).toEqual(expect.arrayContaining(items.slice(0, 3).map(({ item }) => item)))
  holds()
}
