import { afterEach, expect, it } from 'vitest'
import { exportWords } from '../../src/build/exportWords'
import { singlePage } from '../../src/build/single/singlePage'
import { unpackSingle } from '../../src/unpackSingle'

/** Opens a copy in one file, with its text changed on the way. */
function open(change: (html: string) => string): string {
  const words = [exportWords.en.single]
  const page = singlePage({
    languages: ['en'],
    title: 'T',
    words,
    styles: 'h1{}',
    script: 'window.unpacked = true',
    story: ['en-one.json fr-one.json', '{"said":"é"}'],
    unpack: '',
  })
  document.body.innerHTML = change(/<body>(.*)<\/body>/su.exec(page)?.[1] ?? '')
  unpackSingle()
  return [...document.querySelectorAll<HTMLElement>('[data-said]')]
    .filter((line) => !line.hidden)
    .map((line) => line.textContent.trim())
    .join()
}

const { findLast } = Array.prototype
afterEach(() => {
  Object.assign(Array.prototype, { findLast })
  document.body.innerHTML = ''
  document.head.innerHTML = ''
})

it('a copy that was cut short on its way says so, and what to do', () => {
  expect(open((html) => html.replace(/(id="packed">[^<]{20})[^<]*/u, '$1'))).toBe(exportWords.en.single.damaged)
})

it('a copy of which a letter was changed on its way says so', () => {
  const change = (html: string): string =>
    html.replace(
      /(id="packed">[^<]{30})(.)/u,
      (_, before: string, letter: string) => before + (letter === 'a' ? 'b' : 'a'),
    )
  expect(open(change)).toBe(exportWords.en.single.damaged)
})

it('a browser in which the story does not play is told to be too old', () => {
  Reflect.deleteProperty(Array.prototype, 'findLast')
  expect(open((html) => html)).toBe(exportWords.en.single.tooOld)
})

it('the words of the story lie in the page, under each name by which they are asked for', () => {
  expect(open((html) => html)).toBe(exportWords.en.single.opening)
  for (const name of ['en-one.json', 'fr-one.json'])
    expect(document.querySelector(`script[data-files~="${name}"]`)?.textContent).toBe('{"said":"é"}')
})
