import { afterEach, expect, it, vi } from 'vitest'
import { classDecisions } from '../../../src/classroom/classDecisions'
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
