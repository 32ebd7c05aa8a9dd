import { afterEach, expect, it } from 'vitest'
import { exportWords } from '../../src/build/exportWords'
import { singlePage } from '../../src/build/single/singlePage'
import { unpackSingle } from '../../src/unpackSingle'

/** Opens a copy in one file, with its text changed on the way. */
async function open(change: (html: string) => string): Promise<string> {
  const words = [exportWords.en.single]
  const page = singlePage({
    languages: ['en'],
    title: 'T',
    words,
    styles: 'h1{}',
    script: 'window.unpacked = true',
    unpack: '',
  })
  document.body.innerHTML = change(/<body>(.*)<\/body>/su.exec(page)?.[1] ?? '')
  await unpackSingle()
  return [...document.querySelectorAll<HTMLElement>('[data-said]')]
    .filter((line) => !line.hidden)
    .map((line) => line.textContent.trim())
    .join()
}

const { DecompressionStream } = globalThis
afterEach(() => {
  Object.assign(globalThis, { DecompressionStream })
  document.body.innerHTML = ''
})

it('a copy that was cut short on its way says so, and what to do', async () => {
  expect(await open((html) => html.replace(/(id="packed">[^<]{20})[^<]*/u, '$1'))).toBe(exportWords.en.single.damaged)
})

it('a browser that cannot unpack is told to be too old', async () => {
  Reflect.deleteProperty(window, 'DecompressionStream')
  expect(await open((html) => html)).toBe(exportWords.en.single.tooOld)
})
