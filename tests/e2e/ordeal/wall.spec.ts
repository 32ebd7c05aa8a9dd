import { expect, test } from '@playwright/test'
import { languages } from '../../../src/model/languages'
import { report } from '../../ordeal/report'
import { files, walkWall } from '../walkWall'

for (const language of languages)
  test(`every version, advice and card of the whole story comes whole to the wall in ${language}`, async ({ page }) => {
    test.setTimeout(300_000)
    const { votes, faults } = await walkWall(page, language, files)
    report(
      'wall',
      `votes of the whole story on a projector in ${language}, of which something is cut`,
      faults.length,
      votes,
    )
    expect(votes).toBeGreaterThan(35)
    expect(faults).toEqual([])
  })
