import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { toQti } from '../../src/classroom/items/qti/toQti'
import { questionsIn, type ItemBank } from '../../src/classroom/items/Question'
import { qtiAnswers, type QtiAnswer } from '../support/qtiAnswers'
import { bankWords } from '../support/realBank'

/** The player of QTI, as one file. */
export const qtiPlayer = createRequire(import.meta.url).resolve('@citolab/qti-components/cdn/index.global.js')

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

/** Every question of a bank as QTI 3.0, with answers and what each is worth. */
export const askedOf = (bank: ItemBank, language: 'en' | 'fr'): readonly Asked[] => {
  const files = new Map(toQti(bank, bankWords(language), 'qti3').map(({ path, text }) => [path, text]))
  return questionsIn(bank).map((question) => ({
    id: question.item.id,
    xml: files.get(`items/${question.item.id}.xml`) ?? '',
    answers: qtiAnswers(question),
  }))
}

/** Draws each item, gives each answer, and tells what is wrong: its points, or what is said. */
export async function qtiFaults(page: Page, asked: readonly Asked[]): Promise<readonly string[]> {
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
