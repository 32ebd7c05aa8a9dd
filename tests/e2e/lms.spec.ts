import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Frame, type Page } from '@playwright/test'
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

/** A package of the first file, of the built site, taken apart as an LMS does. */
function packageOf(standard: Standard, language: Language) {
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
async function goOn(page: Page, frame: Frame, until: () => Promise<boolean>, most: number): Promise<void> {
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
  throw new Error(`It did not come there in ${most} steps.`)
}

for (const { standard, api, language, words } of [
  { standard: 'scorm-1.2', api: 'Scorm12API', language: 'en', words: english },
  { standard: 'scorm-2004', api: 'Scorm2004API', language: 'fr', words: french },
] as const)
  test(`a file is played by keyboard in ${standard} (${language}), left, gone on with elsewhere and finished; the LMS grades it as the app does`, async ({
    page,
  }) => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    const { story, assignment, files } = packageOf(standard, language)
    const { lms, open, stored } = await lmsOn(page, api, files)
    const first = await open()
    const status = (frame: Frame) => frame.locator('.status [role=status]')
    const suspended = async () => readSuspend(String((JSON.parse(await stored()) as Cmi).cmi['suspend_data'] ?? ''))
    await goOn(page, first, async () => ((await suspended())?.handIn.run.log.length ?? 0) >= 6, 30)

    // The connection goes and comes back.
    lms.down = true
    const before = (await suspended())?.handIn.run.log.length ?? 0
    await goOn(page, first, async () => (await status(first).innerText()) === words.state.waiting, 25)
    lms.down = false
    // By the button, unless the frame's own next try comes before the hand.
    await first
      .getByRole('button', { name: words.retry })
      .click({ timeout: 3_000 })
      .catch(() => undefined)
    // It tries again by itself after ten seconds.
    await expect(status(first)).toHaveText(words.state.kept, { timeout: 15_000 })
    const left = (await suspended())?.handIn.run.log.length ?? 0
    expect(left).toBeGreaterThan(before)

    // Another machine, with only what the LMS kept.
    lms.kept = await stored()
    await page.goto('about:blank')
    const second = await open()
    expect(await second.evaluate(() => localStorage.length)).toBe(0)
    await goOn(page, second, () => second.getByRole('heading', { name: words.endTitle }).isVisible(), 90)
    const shown = await second.getByText(words.marks('', 0, 0, 0).split(':')[0]!).innerText()
    await expect(status(second)).toHaveText(words.state.ended)

    const cmi = (JSON.parse(await stored()) as Cmi).cmi
    const found = await suspended()
    const { marks, steps, items, completion } = reportOf(story, assignment, found!.handIn)
    const score = (standard === 'scorm-1.2' ? (cmi['core'] as Cmi['cmi']) : cmi)['score'] as { readonly raw: string }
    expect(completion.complete).toBe(true)
    expect(Number(score.raw)).toBeCloseTo((marks.points / marks.asked) * 100, 1)
    expect(shown).toContain(`(${marks.percent} %)`)
    const interactions = Object.values(cmi['interactions'] as Record<string, { readonly id?: string }>)
    const ids = (
      Array.isArray(interactions[0]) ? (interactions[0] as { readonly id?: string }[]) : interactions
    ).flatMap((one) => one.id ?? [])
    expect(ids.filter((id) => id.startsWith('advice_')).sort()).toEqual(
      steps.map(({ scene }) => `advice_${scene}`).sort(),
    )
    expect(ids).toEqual(expect.arrayContaining(items.slice(0, 3).map(({ item }) => item)))
    const missing = [...lms.asked].filter(
      (path) => !(path in files) && path !== 'favicon.ico' && path !== '/favicon.ico',
    )
    expect(missing, 'the package holds all that it asks for').toEqual([])
    expect(faults).toEqual([])
  })

test('a teacher makes a package in the browser: the ready-made one to the byte, but for its settings', async ({
  page,
}) => {
  await page.goto('/en/teach/')
  await page.getByRole('button', { name: 'Make the assignment' }).click()
  await page.getByText('For Moodle, Canvas, Kolibri …').click()
  await page.getByRole('textbox', { name: /^Points needed to pass/u }).fill('sixty')
  await page.getByRole('button', { name: 'Make the package' }).click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'Write a whole number from 1 to 100, or nothing.' }),
  ).toBeVisible()
  await page.getByRole('textbox', { name: /^Points needed to pass/u }).fill('60')
  const saving = page.waitForEvent('download')
  const began = Date.now()
  await page.getByRole('button', { name: 'Make the package' }).click()
  const saved = await saving
  test.info().annotations.push({ type: 'milliseconds', description: String(Date.now() - began) })
  const zip = unzipSync(readFileSync(await saved.path()))
  const own = (files: Readonly<Record<string, Uint8Array>>) =>
    Object.entries(files).filter(([path]) => !/^(?:index\.html|imsmanifest\.xml)$/u.test(path))
  expect(own(zip)).toEqual(own(packageOf('scorm-1.2', 'en').files))
  expect(Buffer.from(zip['imsmanifest.xml']!).toString()).toContain('<adlcp:masteryscore>60</adlcp:masteryscore>')
  expect(Buffer.from(zip['index.html']!).toString()).toContain('"pass":0.6')
})

interface Cmi {
  readonly cmi: Readonly<Record<string, unknown>>
}
