import { story } from 'virtual:story'
import { expect, it, vi } from 'vitest'
import { type Held, writeHeld } from '../../../src/classroom/teacherCode'
import { indexStory } from '../../../src/engine/indexStory'
import { writeHandIn } from '../../../src/platform/handInText'
import { expectOk } from '../../support/buildStory'
import { openApp } from '../../support/openApp'
import { givens } from '../../support/realSheets'
import { realHandIn } from '../../support/realClass'
import { anAssignment } from '../../support/scriptedClass'

// The first page fetches the whole application.
vi.setConfig({ testTimeout: 60_000 })

const [file] = story.chapters[0]!.episodes
const held: Held = { assignment: anAssignment({ episodes: [file!.id] }), privateKey: null, made: 0 }

/** The class view of two pupils, of whom one has written a sentence. */
async function aClass() {
  const { assignment } = held
  const works = [
    {
      name: 'Awa',
      picks: [0, 0, 0],
      right: [true, false, false, false, false, false, false, false, false, false],
      memo: 'The unions come first.',
    },
    { name: 'Bakary', picks: [1], right: [] },
  ]
  const made = works.map((work) => writeHandIn(realHandIn(story, assignment, work), assignment))
  const texts = (await Promise.all(made)).map((one) => expectOk(one).text)
  const app = await openApp(`/en/class/#${writeHeld(held)}`)
  await app.enter('Codes, links or e-mails', texts.join('\n'))
  await app.press('Read them')
  await vi.waitFor(() => expect(app.text()).toContain('2 hand-ins read.'), { timeout: 20_000, interval: 20 })
  return app
}

it('keeps the box to bring in at the students; the rubric folds once it is set; a slip prints the sentence beside the comment', async () => {
  const app = await aClass()
  const inSight = (selector: string): boolean =>
    [...app.page.querySelectorAll<HTMLElement>(selector)].some((one) => !one.closest('[hidden]'))
  expect(inSight('.collect')).toBe(true)
  await app.press('What the class thinks')
  expect(inSight('.collect')).toBe(false)
  await app.press('Bring in what was handed in')
  expect([inSight('.collect'), app.page.querySelector<HTMLDetailsElement>('details.in')?.open]).toEqual([true, true])

  await app.press('Mark what was written')
  const rubric = () => [...app.page.querySelectorAll('details')].find((one) => one.textContent.includes('Rubric'))!
  expect(rubric().open).toBe(true)
  await app.press('Use this rubric')
  expect(rubric().open).toBe(false)
  await app.enter('Comment', 'Well seen.')
  await app.press('Next')
  await app.press('Give back')
  const [slip] = [...app.page.querySelectorAll('.slips article')].map((one) => one.textContent)
  // What the marks are for: the advice, its card and the sentence; nobody else’s.
  expect(slip).toMatch(/You advised:.*Your evidence:.*The unions come first\..*Well seen\./su)
  expect(slip).not.toContain('Bakary')
  app.close()
})

/** Ticks or unticks a row of the rubric. */
async function tickRow(app: Awaited<ReturnType<typeof aClass>>, row: string): Promise<void> {
  app.page.querySelector<HTMLInputElement>(`[aria-label="“${row}” counts"]`)!.click()
  await app.rest()
}

it('a row of the rubric that does not apply is set apart by a key or a press, and the slip is out of the rest', async () => {
  const app = await aClass()
  await app.press('Mark what was written')
  await tickRow(app, 'Consequences seen')
  await tickRow(app, 'Status of claims')
  await app.press('Use this rubric')
  const buttons = (row: string) => [...app.page.querySelectorAll<HTMLButtonElement>(`[data-row=${row}]`)]
  const press = async (key: string) => {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    await app.rest()
  }
  buttons('evidence')[0]!.focus()
  await press('3')
  await press('2')
  await press('n')
  expect(buttons('consequences').at(-1)!.getAttribute('aria-pressed')).toBe('true')
  expect(document.activeElement?.getAttribute('data-row')).toBe('status')
  await app.press('Give back')
  const slip = () => app.page.querySelector('.slips article')!.textContent.replace(/\s+/gu, ' ')
  expect(slip()).toMatch(/Consequences seen ?does not apply.*In all ?5 of 9/u)
  buttons('consequences').at(-1)!.click()
  await app.rest()
  expect(slip()).toMatch(/In all ?5 of 12/u)
  app.close()
})

it('one sentence is marked by two rows; the others are put on for the class, and taken off again with nothing lost', async () => {
  const app = await aClass()
  await app.press('Mark what was written')
  const rows = () => [
    ...new Set([...app.page.querySelectorAll<HTMLElement>('[data-row]')].map((one) => one.dataset['row'])),
  ]
  const give = async (row: string, at: number) => {
    app.page.querySelectorAll<HTMLElement>(`[data-row=${row}]`)[at]!.click()
    await app.rest()
  }
  expect(rows()).toEqual(['evidence', 'fit'])
  await tickRow(app, 'Consequences seen')
  await app.press('Use this rubric')
  expect(rows()).toEqual(['evidence', 'fit', 'consequences'])
  await give('consequences', 2)
  await app.press('Next')
  await give('evidence', 1)
  await give('consequences', -1 + app.page.querySelectorAll('[data-row=consequences]').length)
  expect(app.text()).toContain('out of 6 or 9, since a row “does not apply” to some alone')
  await app.press('Back to the class')
  expect(app.text()).toContain('out of 6 or 9, since a row “does not apply” to some alone')
  await app.press('Mark what was written')
  const slips = () =>
    [...app.page.querySelectorAll('.slips article')].map((one) => one.textContent.replace(/\s+/gu, ' '))
  await app.press('Give back')
  await tickRow(app, 'Consequences seen')
  await app.press('Use this rubric')
  expect(app.text()).not.toContain('out of 6 or 9')
  expect(slips()).toEqual([expect.not.stringContaining('Consequences'), expect.stringMatching(/In all ?1 of 6/u)])
  await tickRow(app, 'Consequences seen')
  await app.press('Use this rubric')
  expect(slips()[0]).toMatch(/Consequences seen: one, for somebody named ?2 of 3/u)
  app.close()
})

it('on a projector no page of the class shows a name until the teacher shows them; off it they stand again as they did', async () => {
  const app = await aClass()
  const names = () => /Awa|Bakary/u.test(app.text())
  expect(names()).toBe(true)
  const tick = async (label: string) => {
    const box = [...app.page.querySelectorAll('label')].find((one) => one.textContent.includes(label))!
    box.querySelector('input')!.click()
    await app.rest()
  }
  await tick('Projector')
  expect(names()).toBe(false)
  const numbers = [...app.page.querySelectorAll('tbody th')].map((one) => one.textContent.trim())
  expect(numbers).toEqual(['Learner 1', 'Learner 2'])
  await app.press('Learner 1')
  expect(app.text()).not.toContain('Handed in')
  await app.press('Back to the class')
  // Nor on another page of the class, nor back from it.
  await app.press('Mark what was written')
  expect(names()).toBe(false)
  await app.press('Back to the class')
  expect(names()).toBe(false)
  await tick('Hide names')
  expect(names()).toBe(true)
  await tick('Hide names')
  await tick('Projector')
  expect(names()).toBe(true)
  await tick('Projector')
  expect(names()).toBe(false)
  app.close()
})

it('says beside points how many questions were left out, and what the columns of the table count', async () => {
  const app = await aClass()
  expect(app.text()).toContain('Points: over all questions that were asked; one without an answer gives none.')
  expect(app.text()).toContain('damaged on the way or changed by hand')
  await app.press('Bakary')
  expect(app.text()).toMatch(
    /In all 0 of \d+ points \(0 %\), 0 of (\d+) answered; \1 not answered, which give no points/u,
  )
  app.close()
})

it('a row of the rubric says what each of its points stands for, and so does the slip; a row in a teacher’s words has numbers', async () => {
  const app = await aClass()
  await app.press('Mark what was written')
  await tickRow(app, 'Status of claims')
  await app.enter('Name for “Status of claims”', 'Spelling')
  await app.press('Use this rubric')
  const row = (name: string) =>
    [...app.page.querySelector(`[aria-label^="${name}:"]`)!.querySelectorAll('button')].map((one) =>
      one.textContent.replace(/\s+/gu, ' ').trim(),
    )
  expect(row('Evidence, in the sentence')).toEqual([
    '0 the sentence uses none',
    '1 named',
    '2 backs the advice',
    '3 backs it, and says how',
    'does not apply',
  ])
  expect(row('Spelling')).toEqual(['0', '1', '2', '3', 'does not apply'])
  await app.press(/^\s*2\s+backs the advice/u)
  await app.press('Give back')
  const [slip] = [...app.page.querySelectorAll('.slips article')].map((one) => one.textContent.replace(/\s+/gu, ' '))
  expect(slip).toMatch(/Evidence, in the sentence: backs the advice ?2 of 3/u)
  app.close()
})

it('mends a mistake by what its question says to that very answer, and asks for hands only where one answer is chosen', async () => {
  const app = await aClass()
  await app.press('What the class thinks')
  const cards = [...app.page.querySelectorAll('ol > li.sheet')].map((one) => one.textContent.replace(/\s+/gu, ' '))
  expect(cards.length).toBeGreaterThan(0)
  const texts = givens('en').flatMap(({ text }) => Object.entries(text.items))
  for (const card of cards) {
    const [id, told] = texts.find(([, { stem }]) => card.includes(`“${stem}”`))!
    const item = indexStory(story).items.get(id)!.item
    expect(card.includes('show of hands'), card).toBe(item.type === 'single' || item.type === 'evidence')
    const said = Object.values(told.options).filter(({ misconception: one }) => one && card.includes(one))
    expect(said.length, card).toBeGreaterThan(0)
    expect(
      said.some(({ feedback }) => card.includes(`show what the briefing says instead. ${feedback}`)),
      card,
    ).toBe(true)
  }
  app.close()
})

it('no points for evidence say that the sentence uses none, not that the memo had none; nor that no advice was given', async () => {
  const app = await aClass()
  await app.press('Mark what was written')
  await app.press('Use this rubric')
  await app.press(/^\s*0\s+the sentence uses none/u)
  await app.press(/^\s*0\s+the sentence does not speak of it/u)
  await app.press('Give back')
  const slip = app.page.querySelector('.slips article')!.textContent.replace(/\s+/gu, ' ')
  expect(slip).toMatch(/Evidence, in the sentence: the sentence uses none ?0 of 3/u)
  expect(slip).toMatch(/Fit of the advice, in the sentence: the sentence does not speak of it ?0 of 3/u)
  app.close()
})
