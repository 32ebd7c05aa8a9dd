import type { Locator } from '@playwright/test'
import type { Item } from '../../src/model/Story'
import type { ItemText } from '../../src/model/Text'

/** Gives this answer, in the terms of the log, to the question on the page, as a finger or a mouse does. */
export async function answerItem(card: Locator, item: Item, text: ItemText, chosen: readonly string[]): Promise<void> {
  const field = card.locator('.field')
  const wordsOf = (option: string): string => text.options[option]?.text ?? ''
  switch (item.type) {
    case 'single':
    case 'evidence':
    case 'multiple':
      for (const option of item.options)
        if (item.type === 'multiple' || chosen.includes(option))
          await field.locator(`input[value="${option}"]`).setChecked(chosen.includes(option))
      return
    case 'attribution':
      for (const [premise = '', target = ''] of chosen.map((pair) => pair.split('.')))
        await field
          .getByRole('group', { name: wordsOf(premise) })
          .locator(`input[value="${target}"]`)
          .check()
      return
    case 'match':
      for (const [premise = '', target = ''] of chosen.map((pair) => pair.split('.')))
        await field.getByLabel(wordsOf(premise)).selectOption(target)
      return
    case 'cloze':
      for (const [at, word] of chosen.entries()) await field.getByRole('combobox').nth(at).selectOption(word)
      return
    case 'numeric':
      return field.getByRole('textbox').fill(chosen[0] ?? '')
    case 'order':
      for (const [place, step] of chosen.entries())
        while ((await field.locator('.text').allInnerTexts()).indexOf(wordsOf(step)) > place)
          await field.getByRole('button', { name: `Move up: ${wordsOf(step)}` }).click()
  }
}
