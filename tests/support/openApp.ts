import { story, loader } from 'virtual:story'
import { flushPromises } from '@vue/test-utils'
import { vi } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import App from '../../src/App.vue'
import { createAdviseApp } from '../../src/createApp'
import { routes } from '../../src/router/routes'
import type { Run } from '../../src/model/Run'
import { encodeRun } from '../../src/storage/runCodec'
import { type KeyValue, memoryKeyValue } from '../../src/storage/KeyValue'
import { aBrowser } from './aBrowser'

let devices = 0

/** What a page may be opened with beside the usual: a browser that keeps what earlier visits left, and a clock. */
interface Visit {
  readonly port?: KeyValue
  readonly clock?: () => number
}

/** The whole application with the real story, at an address, in a browser that keeps these runs; the last of them is open. */
export async function openApp(
  path: string,
  runs: readonly Run[] = [],
  { port = memoryKeyValue(), clock = () => 1 }: Visit = {},
) {
  for (const run of runs) await port.update(`run/${run.id}`, () => encodeRun(run))
  const last = runs.at(-1)
  if (last) await port.update('current', () => last.id)
  const container = document.body.appendChild(document.createElement('div'))
  const device = ++devices
  let names = 0
  const history = createMemoryHistory()
  const { app, router, pinia } = createAdviseApp({
    root: App,
    routes,
    history,
    hydrate: false,
    offer: false,
    story,
    loader,
    keeper: aBrowser(port).tab(),
    clock,
    newId: () => `new-${device}-${++names}`,
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
    /** Presses what bears these words, and waits until the page is at rest. Throws where nothing does, or where it opens a dialog unsaid. */
    async press(words: string | RegExp): Promise<void> {
      const there = ways(container)
      const found = there.find((one) => matches(one.textContent, words))
      if (!found) throw new Error(`Nothing to press says ${words}: ${there.map((one) => one.textContent).join(' | ')}`)
      const shown = dialogs()
      found.click()
      await rest()
      if (dialogs() > shown && found.getAttribute('aria-haspopup') !== 'dialog')
        throw new Error(`“${found.textContent.trim()}” opens a dialog and does not say so.`)
    },
    /** The browser’s own *Back*. */
    async back(): Promise<void> {
      history.go(-1)
      await rest()
    },
    /** Writes into the field of this label, ticks or unticks its box, or chooses what it stands for. Throws where there is none. */
    async enter(label: string | RegExp, value: string | boolean): Promise<void> {
      enter(fieldOf(container, label), value)
      await rest()
    },
    /** What the field of this label holds. */
    held: (label: string | RegExp): string => fieldOf(container, label).value,
    /** All that the page says, in one line. */
    text: (): string => container.querySelector('main')?.textContent.replace(/\s+/gu, ' ').trim() ?? '',
    rest,
    close(): void {
      app.unmount()
      container.remove()
    },
  }
}

const dialogs = (): number => document.querySelectorAll('dialog[open]').length

/** What can be pressed in the page's own part. */
export const ways = (page: ParentNode): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('main a[href], main button:not(dialog button)'),
]

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function fieldOf(page: ParentNode, label: string | RegExp): Field {
  const named = [...page.querySelectorAll('main :is(label, [aria-label])')]
  const nameOf = (one: Element): string => (one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/gu, ' ')
  const found = named.find((one) => matches(nameOf(one), label))
  const id = found?.getAttribute('for')
  const inside = found?.matches('input, textarea, select') ? found : found?.querySelector('input, textarea, select')
  const field = id ? page.querySelector<Field>(`[id="${id}"]`) : (inside as Field | null | undefined)
  if (!field) throw new Error(`No field says ${label}: ${named.map(nameOf).join(' | ')}`)
  return field
}

function enter(field: Field, value: string | boolean): void {
  if (typeof value === 'boolean') {
    if ((field as HTMLInputElement).checked !== value) field.click()
    return
  }
  field.value = value
  field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }))
}

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
