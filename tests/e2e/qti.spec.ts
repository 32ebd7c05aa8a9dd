import { createRequire } from 'node:module'
import { expect, test, type Page } from '@playwright/test'
import { toQti } from '../../src/classroom/items/qti/toQti'
import { questionsIn, type ItemBank } from '../../src/classroom/items/Question'
import { aBank } from '../support/aBank'
import { qtiAnswers, type QtiAnswer } from '../support/qtiAnswers'
import { bankWords, realBank } from '../support/realBank'

const player = createRequire(import.meta.url).resolve('@citolab/qti-components/cdn/index.global.js')

interface Asked {
  readonly id: string
  readonly xml: string
  readonly answers: readonly QtiAnswer[]
}

/** As far as it is used here, an item of @citolab/qti-components. */
interface QtiItem extends HTMLElement {
  updateResponseVariable(identifier: string, value: unknown): void
  processResponse(): boolean
  getOutcome(identifier: string): { readonly value: string | number | null }
}

const askedOf = (bank: ItemBank, language: 'en' | 'fr'): readonly Asked[] => {
  const files = new Map(toQti(bank, bankWords(language), 'qti3').map(({ path, text }) => [path, text]))
  return questionsIn(bank).map((question) => ({
    id: question.item.id,
    xml: files.get(`items/${question.item.id}.xml`) ?? '',
    answers: qtiAnswers(question),
  }))
}

/** Draws each item, gives each answer, and tells what is wrong: its points, or what is said. */
async function faults(page: Page, asked: readonly Asked[]): Promise<readonly string[]> {
  return page.evaluate(async (all) => {
    const found: string[] = []
    const drawn = (): Promise<unknown> => new Promise((next) => setTimeout(next))
    for (const { id, xml, answers } of all) {
      const frame = document.createElement('item-container')
      document.body.replaceChildren(frame)
      // It looks at no item before it has drawn itself.
      await (frame as unknown as { updateComplete: Promise<unknown> }).updateComplete
      Object.assign(frame, { itemXML: xml })
      for (let turn = 0; turn < 20 && !frame.shadowRoot?.querySelector('qti-assessment-item'); turn++) await drawn()
      const item = frame.shadowRoot?.querySelector<QtiItem>('qti-assessment-item')
      if (!item) return [...found, `${id} is not drawn`]
      await drawn()
      for (const { responses, points, said } of answers) {
        for (const [name, value] of Object.entries(responses)) item.updateResponseVariable(name, value)
        item.processResponse()
        await drawn()
        const score = Number(item.getOutcome('SCORE').value)
        // It keeps three places.
        if (!(Math.abs(score - points) < 1e-3))
          found.push(`${id}: ${JSON.stringify(responses)} is worth ${score}, not ${points}`)
        const shown = [...item.querySelectorAll('qti-modal-feedback')]
          .filter((one) => one.shadowRoot?.querySelector('dialog')?.open)
          .map(({ textContent }) => textContent)
        for (const line of said)
          if (!shown.some((one) => one?.includes(line)))
            found.push(`${id}: “${line}” is not said, but ${JSON.stringify(shown)}`)
      }
    }
    return found
  }, asked)
}

test('every question plays as QTI 3.0 with the points and the feedback that it has here', async ({ page }) => {
  await page.goto('about:blank')
  await page.addScriptTag({ path: player })
  // Each file once, every other one in French.
  for (const [turn, language] of (['en', 'fr'] as const).entries()) {
    const bank = realBank(language)
    const parts = bank.parts.filter((_, at) => at % 2 === turn)
    expect(await faults(page, askedOf({ ...bank, parts }, language))).toEqual([])
  }
  const sample = askedOf(aBank(), 'en')
  expect(await faults(page, sample)).toEqual([])
  const spoiled = sample.map((one) => ({
    ...one,
    xml: one.xml.replace('mapped-value="1"', 'mapped-value="0"').replace('Of the', 'Or the'),
  }))
  expect((await faults(page, spoiled)).length).toBeGreaterThan(2)
})
