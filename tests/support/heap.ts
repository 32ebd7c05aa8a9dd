import { chromium, type CDPSession, type Page } from '@playwright/test'
import { preview } from 'vite'
import { browserPath } from '../../src/build/findBrowser'

/**
 * Whether a tab that is played in for long keeps what it no longer needs: `npm run build`, then `npm run heap` (1,000 choices; another
 * number as its argument). Fails where the heap has grown beyond what it may since the first ten. Code that did not run of late is let go
 * when memory is looked at, as the engine does in its own time: what is asked for is what the story holds on to.
 */
const most = 1.5
const choices = Number(process.argv[2] ?? 1000)
const port = 4181

const server = await preview({ preview: { port }, logLevel: 'silent', configLoader: 'runner' })
const browser = await chromium.launch({
  executablePath: browserPath() ?? '',
  args: ['--no-sandbox', '--disable-gpu', '--js-flags=--stress-flush-code --flush-bytecode'],
})
const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' })
const page = await context.newPage()
const devtools = await context.newCDPSession(page)
await page.goto(`http://localhost:${port}/en/play/?begin=`)
await page.locator('.play').waitFor()

const heaps: number[] = []
for (const until of [10, choices]) {
  await playOn(page, until)
  heaps.push(await heapOf(devtools))
  console.log(`${until} choices: ${(heaps.at(-1) ?? 0).toFixed(1)} MB`)
}
await browser.close()
await server.close()
const growth = (heaps.at(-1) ?? 0) / (heaps[0] ?? 1)
console.log(`${growth.toFixed(2)} times (${most})`)
if (growth > most) process.exitCode = 1

/** Goes on until so many choices have been made in the tab: in the page itself, as a fast reader would by keys; a story that has ended begins anew. */
async function playOn(tab: Page, until: number): Promise<void> {
  await tab.evaluate(async (wanted) => {
    const counted = window as { choices?: number }
    counted.choices ??= 0
    for (let idle = 0; counted.choices < wanted && idle < 1000; idle += 1) {
      for (const group of document.querySelectorAll('main .desk fieldset')) {
        const radios = group.querySelectorAll<HTMLInputElement>('[type=radio]')
        radios[counted.choices % radios.length]?.click()
      }
      await new Promise((done) => setTimeout(done, 15))
      const send = document.querySelector<HTMLElement>('main .desk [type=submit]')
      // A memo asks for its advice first: that alone is no choice yet.
      const given = send && !document.querySelector('main .desk[data-weight=memo]:not(:has([data-shortcut=evidence]))')
      // Questions between are put off, and a story that has ended begins anew.
      const on =
        send ??
        document.querySelector<HTMLElement>('main :is([data-shortcut=next], a[href$="begin="])') ??
        [...document.querySelectorAll('button')].find((button) => button.textContent.trim() === 'Later')
      if (!on) continue
      on.click()
      if (given) counted.choices += 1
      idle = 0
    }
    if (counted.choices < wanted) throw new Error(`Nothing leads on: ${document.querySelector('main')?.textContent}`)
  }, until)
}

/** Megabytes that are still held after all that can be let go is gone. */
async function heapOf(session: CDPSession): Promise<number> {
  for (let twice = 0; twice < 2; twice += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}
