import { afterEach, expect, it, vi } from 'vitest'
import { openApp } from '../../support/openApp'

vi.setConfig({ testTimeout: 120_000 })
let app: Awaited<ReturnType<typeof openApp>>
afterEach(() => app.close())

/** Reads on until the class is asked, or the file is closed. */
async function readOn(): Promise<void> {
  const asked = () => app.page.querySelector('form.vote') ?? app.text().includes('The file is closed')
  for (let page = 0; page < 30 && !asked(); page++) await app.press(/^(Continue|To the vote|Show the record)$/u)
}
const button = () => app.page.querySelector<HTMLButtonElement>('form.vote [type=submit]')!
const says = () => `${button().textContent.trim()}${button().disabled ? ' (not yet)' : ''}`
const tag = () => app.page.querySelector('.story-tag')?.textContent
/** Gives the advice of an option, whatever it takes. */
async function advise(at: number): Promise<void> {
  for (const [index, field] of [...app.page.querySelectorAll('fieldset.choices')].entries())
    field.querySelectorAll<HTMLInputElement>('input[type=radio]')[index === 0 ? at : 0]?.click()
  await app.rest()
  button().click()
  await app.rest()
}

it('every invented screen of a lesson says so in sight of its first lines: scene, vote, outcome and close', async () => {
  app = await openApp('/en/room/?files=paris')
  await app.press('Begin the lesson')
  expect(tag()).toBe('In this story · real: only what cites the briefing')
  // The cards of a memo come from the briefing: the badge claims no more than what is invented.
  await readOn()
  expect(tag()).toBe('In this story · real: only what cites the briefing')
  await advise(1)
  expect(tag()).toBe('In this story · simulated')
  expect(app.page.querySelector('.story-tag')!.compareDocumentPosition(app.page.querySelector('.verdict')!)).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  )
  for (let decision = 0; decision < 9 && !app.text().includes('The file is closed'); decision++) {
    await readOn()
    if (app.page.querySelector('form.vote')) await advise(0)
  }
  expect(app.text()).toContain('The file is closed')
  expect(app.text()).toContain('The advice and what came of it were simulated; the record was not.')
})

it('advice waits for hands or a choice; a tie is the teacher’s; half of the hands are called the most, not a majority', async () => {
  app = await openApp('/en/room/?files=paris')
  await app.enter('Students present', '14')
  await app.press('Begin the lesson')
  await readOn()
  expect(says()).toBe('First count hands or choose (not yet)')
  await app.enter('Hands for A', '5')
  await app.enter('Hands for B', '5')
  expect(says()).toBe('A tie (A, B): choose one first (not yet)')
  expect(app.text()).toContain('10 of 14 hands counted. A tie: A, B. The teacher chooses.')
  app.page.querySelectorAll<HTMLInputElement>('fieldset.choices input[type=radio]')[1]!.click()
  await app.rest()
  expect(says()).toBe('Advise B: the teacher chose')
  await app.enter('Hands for B', '7')
  expect(says()).toBe('Advise B: most hands')
  await app.enter('Hands for C', '2')
  await advise(1)
  expect(app.text()).toContain('It had the most hands: 7 of 14.')
})

it('where advice was set aside, and the wall has told what was done, the class is asked for no guess: the record is one press away', async () => {
  app = await openApp('/en/room/?files=paris')
  await app.press('Begin the lesson')
  const asked: boolean[] = []
  for (let decision = 0; decision < 9; decision++) {
    await readOn()
    if (!app.page.querySelector('form.vote')) break
    await advise(1)
    const heeded = !app.page.querySelector('.verdict')!.textContent.match(/set aside|laid aside|not done as you say/u)
    expect(app.text().includes('What do you think really happened?')).toBe(heeded)
    asked.push(heeded)
    await app.press('Show the record')
    expect(app.text()).toContain('What really happened')
    await app.press('Continue')
  }
  expect(asked).toContain(true)
  expect(asked).toContain(false)
})

it('which advice is unwelcome is no hint before the vote: the wall says it with the result, of what was advised', async () => {
  app = await openApp('/en/room/?files=paris')
  await app.press('Begin the lesson')
  await readOn()
  const labels = [...app.page.querySelectorAll('fieldset.choices:first-of-type .text')].map((one) => one.textContent)
  const unwelcome = labels.findIndex((label) => label.startsWith('Write to every ally again'))
  expect(app.page.querySelectorAll('fieldset.choices:first-of-type .note')).toHaveLength(0)
  expect(app.text()).not.toMatch(/those in power|a trust of/iu)
  await advise(unwelcome)
  expect(app.text()).toContain(
    `Those in power did not want to hear ${'ABC'[unwelcome]}: it took a trust of 3, and you had 3.`,
  )
})

it('says of each version of the complaint whether it is real, and that the real one has neither proof nor an answer; no badge calls it simulated', async () => {
  app = await openApp('/en/room/?files=paris')
  await app.press('Begin the lesson')
  for (let decision = 0; decision < 9 && !app.page.querySelector('.piece'); decision++) {
    await readOn()
    if (!app.page.querySelector('.piece')) await advise(0)
  }
  const versions = [...app.page.querySelectorAll('.piece li .words')].map((one) => one.textContent.trim())
  expect(versions).toEqual([
    expect.stringMatching(/^Mali’s real complaint; the briefing reports no proof, and no French answer/u),
    expect.stringMatching(/^Invented/u),
    expect.stringMatching(/^Invented/u),
  ])
  expect(tag()).toBe('In this story · real: only what cites the briefing')
})

it('says beforehand how long a file takes with a class, and asks three questions unless the teacher wants more', async () => {
  app = await openApp('/en/room/?files=paris')
  const time = () => app.page.querySelector('#room-time')!.textContent.trim()
  expect(time()).toMatch(/^About 50 minutes with a class, an estimate: .* of reading, 5 for each of 5 votes/u)
  await app.enter('Questions at the end', 'null')
  expect(time()).toMatch(/^About 65 minutes/u)
  await app.enter('Questions at the end', '3')
  await app.press('Begin the lesson')
  const { lesson } = app.router.currentRoute.value.query
  await app.router.push({ path: '/en/room/', query: { lesson, part: 'quiz' } })
  await app.rest()
  expect(app.text()).toContain('Question 1 of 3')
})

it('fits a lesson of 40 minutes, says what is left out, and keeps to it on the wall', async () => {
  app = await openApp('/en/room/?files=paris')
  const fit = () => app.page.querySelector('#room-fit')!.textContent.trim()
  expect(fit()).toBe('')
  await app.enter('Lesson length', '55')
  expect(fit()).toBe('It fits, in about 50 minutes. Nothing is left out.')
  await app.enter('Lesson length', '40')
  expect(fit()).toBe(
    'It fits, in about 35 minutes. The quiz becomes homework. Without talk: 2 calls (hands, then the record).',
  )
  await app.press('Begin the lesson')
  const talked: boolean[] = []
  for (let step = 0; step < 40 && !app.text().includes('The file is closed'); step++) {
    await readOn()
    if (!app.page.querySelector('form.vote')) break
    talked.push(!app.text().includes('Hands only, no talk'))
    await advise(0)
    if (app.page.querySelector('.think h2')) expect(app.text().includes('Talk it over first')).toBe(talked.at(-1))
    await app.press('Show the record')
    await app.press('Continue')
  }
  expect(talked).toEqual([true, false, true, true, false])
  expect(app.text()).toContain('The quiz is homework')
})
