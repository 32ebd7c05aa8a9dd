import { afterEach, expect, it, vi } from 'vitest'
import { classDecisions } from '../../../src/classroom/classDecisions'
import { makeSheet } from '../../../src/classroom/materials/makeSheet'
import { lessonPlan } from '../../../src/classroom/materials/lessonPlan'
import { sheetMarkdown } from '../../../src/classroom/materials/sheetMarkdown'
import { fileGivens } from '../../support/realSheets'
import { openApp } from '../../support/openApp'

vi.setConfig({ testTimeout: 120_000 })
let app: Awaited<ReturnType<typeof openApp>>
afterEach(() => app.close())

/** Reads on until the class is asked. */
async function readOn(): Promise<void> {
  for (let page = 0; page < 20 && !app.page.querySelector('form.vote'); page++)
    await app.press(/^(Continue|To the vote)$/u)
}
const linesOf = (selector: string): string[] =>
  [...app.page.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/gu, ' ').trim())

it('an option has one letter on the wall, on the lesson’s sheet, in the class view and in the lesson plan', async () => {
  app = await openApp('/en/room/?files=paris')
  await app.press('Begin the lesson')
  await readOn()
  const [ask = ''] = linesOf('form.vote h1')
  const onWall = [...app.page.querySelectorAll('fieldset.choices')][0]
  const wall = [...(onWall?.querySelectorAll('.pick') ?? [])].map((row) => ({
    letter: row.querySelector('.mark')?.textContent,
    label: row.querySelector('.text')?.textContent.trim(),
  }))
  expect(wall.map(({ letter }) => letter)).toEqual(['A', 'B', 'C'])
  const said = wall.map(({ letter, label }) => `${letter}. ${label}`)

  for (const field of app.page.querySelectorAll('fieldset.choices'))
    field.querySelector<HTMLInputElement>('input[type=radio]')?.click()
  await app.rest()
  await app.press(/^Advise A/u)
  await app.router.push('/en/room/')
  await app.rest()
  await app.press('The sheet')
  expect(linesOf('.decision .bars li .text').slice(0, 3)).toEqual([`${said[0]} advised`, said[1], said[2]])

  // Hands were really raised: simulated is only what came of it.
  expect(linesOf('.votes figcaption')[0]).toBe('Votes of the class')
  expect(linesOf('.received')).toEqual([expect.stringMatching(/^How it was received .* \(simulated\)$/u)])

  const given = fileGivens('en').find(({ episode }) => episode.id === 'paris')!
  const plan = sheetMarkdown(lessonPlan(given))
  const scene = Object.entries(given.text.scenes).find(([, told]) => told.ask === ask)![0]
  const inView = classDecisions(app.story, ['paris'], []).find((one) => one.scene === scene)!
  expect(inView.options.map(({ option }) => given.text.scenes[scene]!.options[option]?.label)).toEqual(
    wall.map(({ label }) => label),
  )
  for (const { letter, label } of wall) expect(plan.replace(/\u00a0/gu, ' ')).toContain(`${letter}  ${label}`)
})

it('questions stand on the wall in the order, with the numbers and letters, of the question sheet and the answer key', async () => {
  app = await openApp('/en/room/?files=paris')
  const all = app.page.querySelector<HTMLSelectElement>('#room-questions')!
  all.value = 'null'
  all.dispatchEvent(new Event('change'))
  await app.rest()
  await app.press('Begin the lesson')
  const { lesson } = app.router.currentRoute.value.query
  const given = fileGivens('en').find(({ episode }) => episode.id === 'paris')!
  const key = sheetMarkdown(makeSheet(given, 'key', 'paris')!)
    .replace(/\u00a0/gu, ' ')
    .replace(/\\/gu, '')
  const paper = sheetMarkdown(makeSheet(given, 'paper', 'paris')!)
    .replace(/\u00a0/gu, ' ')
    .replace(/\\/gu, '')
  const { items } = given.episode
  for (let at = 1; at <= items.length; at++) {
    await app.router.push({ path: '/en/room/', query: { lesson, part: 'quiz', at: String(at) } })
    await app.rest()
    const [stem = ''] = linesOf('.screen h1')
    const number = /no\. (\d+) of the answer key/u.exec(linesOf('.screen .label')[0] ?? '')?.[1]
    expect(number).toBe(String(at))
    const inKey = partOf(key, `${number}. ${stem}`)
    const offered = [...app.page.querySelectorAll('.rows li')].map(
      (row) => `${row.querySelector('.mark')?.textContent}. ${row.querySelector('.text')?.textContent.trim()}`,
    )
    const told = offered.map((line) => inKey.lastIndexOf(line.replace(/\.$/u, '')))
    expect(told, stem).not.toContain(-1)
    expect(told).toEqual([...told].sort((a, b) => a - b))
    if (at > 10) continue
    const onPaper = partOf(paper, `${number}. ${stem}`)
    const lines = [...offered, ...linesOf('.sides li').filter((line) => /^[A-Z]\. /u.test(line))]
    const asked = lines.map((line) => onPaper.indexOf(line))
    expect(asked, stem).not.toContain(-1)
    expect(asked).toEqual([...asked].sort((a, b) => a - b))
  }
})

/** What stands under a heading, up to the next one. */
function partOf(markdown: string, heading: string): string {
  const from = markdown.indexOf(heading)
  expect(from, heading).toBeGreaterThan(-1)
  const end = markdown.indexOf('\n#', from)
  return markdown.slice(from + heading.length, end < 0 ? undefined : end)
}
