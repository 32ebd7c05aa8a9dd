import { expect, test } from '@playwright/test'
import { aBank } from '../support/aBank'
import { realBank } from '../support/realBank'
import { askedOf, qtiFaults, qtiPlayer } from './qtiFaults'

/** All of them are played by the ordeal. */
test('the first questions and the last play as QTI 3.0 with the points and the feedback that they have here', async ({
  page,
}) => {
  await page.goto('about:blank')
  await page.addScriptTag({ path: qtiPlayer })
  for (const [language, at] of [
    ['en', 0],
    ['fr', -1],
  ] as const) {
    const bank = realBank(language)
    const part = bank.parts.at(at)
    expect(await qtiFaults(page, askedOf({ ...bank, parts: part ? [part] : [] }, language))).toEqual([])
  }
  const sample = askedOf(aBank(), 'en')
  expect(await qtiFaults(page, sample)).toEqual([])
  const spoiled = sample.map((one) => ({
    ...one,
    xml: one.xml.replace('mapped-value="1"', 'mapped-value="0"').replace('Of the', 'Or the'),
  }))
  expect((await qtiFaults(page, spoiled)).length).toBeGreaterThan(2)
})
