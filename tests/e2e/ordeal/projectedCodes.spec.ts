import { expect, test } from '@playwright/test'
import { report } from '../../ordeal/report'
import { story } from '../../support/realStory'
import { listen } from '../player'
import { assignChapters, printedPages, projectors, readBeside, readPoster, readProjected } from '../projectedCode'

test('the code of any number of chapters is read off a projector of either size, and its poster is one page', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const said = listen(page)
  for (let chapters = 1; chapters <= story.chapters.length; chapters++) {
    const link = await assignChapters(page, chapters)
    for (const viewport of projectors) {
      // Four clicks from the home page for any one chapter: the code is in sight before it is projected.
      if (chapters === 1) expect([viewport.width, await readBeside(page, viewport)]).toEqual([viewport.width, link])
      expect([chapters, viewport.width, await readProjected(page, viewport)]).toEqual([chapters, viewport.width, link])
    }
    for (const format of ['A4', 'Letter'] as const)
      expect([chapters, format, await printedPages(page, format)]).toEqual([chapters, format, 1])
    expect([chapters, await readPoster(page)]).toEqual([chapters, link])
  }
  expect(said).toEqual([])
  report('wall', 'numbers of chapters, whose code a projector shows and a poster bears', 0, story.chapters.length)
})
