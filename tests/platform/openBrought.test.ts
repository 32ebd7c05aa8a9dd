import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bringIn } from '../../src/classroom/bringIn'
import { openBrought } from '../../src/platform/openBrought'

const link = readFileSync(join(import.meta.dirname, '../fixtures/assignment-format-1.txt'), 'utf8').trim()
const whyOf = async (text: string): Promise<readonly string[]> => {
  const opened = await Promise.all(bringIn(text, '').map((one) => openBrought(one, () => null)))
  return opened.map((one) => (one.kind === 'unreadable' ? one.of.why : one.kind))
}

it('the link of the assignment, handed in by mistake, is told by its name and not as damaged', async () => {
  expect(await whyOf(`https://x.org/en/assignment/#${link}`)).toEqual(['student-link'])
  expect(await whyOf('I have lost my code, sorry.')).toEqual(['not-a-code'])
})
