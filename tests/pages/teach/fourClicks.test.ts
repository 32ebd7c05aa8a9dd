import jsQR from 'jsqr'
import { afterEach, expect, it, vi } from 'vitest'
import { openApp } from '../../support/openApp'
import { pixelsOf } from '../../support/pixelsOf'

vi.setConfig({ testTimeout: 120_000 })
let app: Awaited<ReturnType<typeof openApp>>
afterEach(() => app.close())

/** What a phone reads off the code that stands on the wall. */
function scanned(): string | undefined {
  const drawing = app.page.querySelector('dialog svg')
  const size = Number(drawing?.getAttribute('viewBox')?.split(' ').at(-1))
  const { pixels, width } = pixelsOf(size, drawing?.querySelector('path')?.getAttribute('d') ?? '')
  return jsQR(pixels, width, width)?.data
}

it('three clicks and the ticking of chapters lead from the home page to a code on the wall that a phone reads, whatever is ticked', async () => {
  app = await openApp('/en/')
  const boxes = () => [...app.page.querySelectorAll<HTMLInputElement>('.whole input')]
  const links = new Set<string>()
  const chapters = app.story.chapters.length
  const choices = [[1], [0, 3], [1, 2, 3, 4], [...Array(chapters).keys()]]
  for (const [at, choice] of choices.entries()) {
    if (at === 0) await app.press('For teachers')
    else await app.press('Make another')
    boxes().forEach((box, chapter) => box.checked !== choice.includes(chapter) && box.click())
    await app.press('Make the assignment')
    await vi.waitFor(() => expect(app.text()).toContain('Ready for the class'), { timeout: 20_000 })
    await app.press('Project the QR code')
    const link = app.held('Student link')
    expect([choice, scanned()]).toEqual([choice, link])
    links.add(link)
    app.page.querySelector('dialog')?.close()
    await app.rest()
  }
  expect(links.size).toBe(choices.length)
})
