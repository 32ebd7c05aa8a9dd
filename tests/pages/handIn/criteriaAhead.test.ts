import { afterEach, expect, it, vi } from 'vitest'
import { playFile } from '../../support/aPupil'
import { openApp } from '../../support/openApp'

vi.setConfig({ testTimeout: 120_000 })
let app: Awaited<ReturnType<typeof openApp>>
let now = new Date(2026, 10, 20, 12).getTime()
afterEach(() => app.close())

it('who writes a sentence for an assignment reads before the field what it is looked at for, at the debrief and when handing in', async () => {
  app = await openApp('/en/teach/', [], { clock: () => (now += 1000) })
  await app.press('Make the assignment')
  await vi.waitFor(() => expect(app.text()).toContain('Ready for the class'), { timeout: 20_000 })
  await app.router.push(app.held('Student link').replace(/^https?:\/\/[^/]+/u, ''))
  await app.rest()
  await app.press(/^Begin/u)
  playFile(app, [0, 0, 0])
  for (const page of ['/en/debrief/1-overview/', '/en/hand-in/']) {
    await app.router.push(page)
    await vi.waitFor(() => expect(app.page.querySelector('textarea')).not.toBeNull(), { timeout: 20_000 })
    const told = [...app.page.querySelectorAll('li')].filter(({ textContent }) =>
      /^(?:Evidence, in the sentence: backs it, and says how|Fit of the advice, in the sentence: answers it, and weighs another way)$/u.test(
        textContent,
      ),
    )
    expect([page, told.length]).toEqual([page, 2])
    const heard = app.page.querySelector('textarea')!.getAttribute('aria-describedby')!.split(' ')
    expect(told.every((line) => heard.some((id) => document.getElementById(id)?.contains(line)))).toBe(true)
    for (const line of told)
      expect(line.compareDocumentPosition(app.page.querySelector('textarea')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  }
})
