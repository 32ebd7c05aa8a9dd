import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { exportWords } from '../../src/build/exportWords'
import { singlePage } from '../../src/build/single/singlePage'
import { shortScopes } from '../../src/build/single/shortScopes'
import { readSevenBits } from '../../src/codes/sevenBits'

const page = singlePage({
  languages: ['en', 'fr'],
  title: 'Advise & Bamako',
  words: [exportWords.en.single, exportWords.fr.single],
  styles: 'h1 { color: red }',
  script: 'document.title = "</script><!-- é"',
  unpack: 'unpack()',
})

it('carries its styles and its script packed, whatever stands in them', () => {
  const [, packed = ''] = /id="packed">([^<]*)<\/script>/u.exec(page) ?? []
  const text = inflateSync(readSevenBits(packed)).toString('utf8')
  expect(text.split('\0')).toEqual(['h1 { color: red }', 'document.title = "</script><!-- é"'])
})

it('says in each of its languages what it waits for, and what to do where it cannot be unpacked', () => {
  expect(page).toContain('<title>Advise &amp; Bamako</title>')
  for (const words of [exportWords.en.single, exportWords.fr.single])
    for (const key of ['opening', 'noScript', 'tooOld', 'damaged'] as const) expect(page).toContain(words[key])
  expect(page).toMatch(/data-said="tooOld" role="alert" hidden/u)
})

it('names nothing outside itself', () => {
  expect(page).not.toMatch(/(?:src|href)=/u)
})

it('calls a component in its styles and its script by one short name, and no two alike', () => {
  const styles = 'a[data-v-8fbb0da6]{} b[data-v-01234567]{}'
  const script = '["__scopeId","data-v-01234567"],["__scopeId","data-v-8fbb0da6"]'
  expect(shortScopes({ styles, script })).toEqual({
    styles: 'a[data-v-0]{} b[data-v-1]{}',
    script: '["__scopeId","data-v-1"],["__scopeId","data-v-0"]',
  })
})
