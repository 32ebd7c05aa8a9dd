import { expect, test } from '@playwright/test'
import { languages } from '../../../src/model/languages'
import { report } from '../../ordeal/report'
import { story } from '../../support/realStory'
import { higherThanSix, keepOnPhone } from '../debriefHeights'

test('every debrief, the journal and progress are at most six screens of a phone', async ({ page }) => {
  test.setTimeout(180_000)
  await keepOnPhone(page)
  const paths = languages.flatMap((language) =>
    [
      ...story.chapters.map(({ id }) => `debrief/${id}/`),
      'debrief/',
      'progress/',
      'journal/?run=two-tables',
      'journal/?run=two-tables&with=record',
    ].map((path) => `/${language}/${path}`),
  )
  const high = await higherThanSix(page, paths)
  report('pages', 'debriefs, journals and progress, of them higher than six screens', high.length, paths.length)
  expect(high).toEqual([])
})
