import { story, loader } from 'virtual:story'
import { flushPromises } from '@vue/test-utils'
import { vi } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import { createAdviseApp } from '../../src/createApp'
import type { Run } from '../../src/model/Run'
import { encodeRun } from '../../src/storage/runCodec'
import { memoryKeyValue } from '../../src/storage/KeyValue'
import { aBrowser } from './aBrowser'

/** The whole application with the real story, at an address, in a browser that keeps these runs; the last of them is open. */
export async function openApp(path: string, runs: readonly Run[] = []) {
  const port = memoryKeyValue()
  for (const run of runs) await port.update(`run/${run.id}`, () => encodeRun(run))
  const last = runs.at(-1)
  if (last) await port.update('current', () => last.id)
  const container = document.body.appendChild(document.createElement('div'))
  let names = 0
  const history = createMemoryHistory()
  const { app, router, pinia } = createAdviseApp({
    history,
    hydrate: false,
    offer: false,
    story,
    loader,
    keeper: aBrowser(port).tab(),
    clock: () => 1,
    newId: () => `new-${++names}`,
  })
  await router.push(path)
  await router.isReady()
  app.mount(container)
  await rest()
  return {
    page: container,
    router,
    pinia,
    story,
    /** Presses what bears these words, and waits until the page is at rest. Throws where nothing does. */
    async press(words: string | RegExp): Promise<void> {
      const there = ways(container)
      const found = there.find((one) => matches(one.textContent, words))
      if (!found) throw new Error(`Nothing to press says ${words}: ${there.map((one) => one.textContent).join(' | ')}`)
      found.click()
      await rest()
    },
    /** The browser’s own *Back*. */
    async back(): Promise<void> {
      history.go(-1)
      await rest()
    },
    close(): void {
      app.unmount()
      container.remove()
    },
  }
}

/** What can be pressed in the page's own part. */
export const ways = (page: ParentNode): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('main a[href], main button:not(dialog button)'),
]

const matches = (text: string, words: string | RegExp): boolean =>
  typeof words === 'string' ? text.trim() === words : words.test(text.trim())

/** Until what was fetched is drawn, and what that fetches in its turn. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    await vi.dynamicImportSettled()
    await flushPromises()
    await new Promise((done) => setTimeout(done, 4))
  }
}
