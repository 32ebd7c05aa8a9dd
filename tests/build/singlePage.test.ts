import { expect, it } from 'vitest'
import { exportWords } from '../../src/build/exportWords'
import { singlePage } from '../../src/build/single/singlePage'
import { unpackDense } from '../../src/codes/dense/unpackDense'

const page = singlePage({
  languages: ['en', 'fr'],
  title: 'Advise & Bamako',
  words: [exportWords.en.single, exportWords.fr.single],
  styles: 'h1 { color: red }',
  script: 'document.title = "</script><!-- é"',
  story: ['en-one.json fr-one.json', '{"said":"é"}'],
  unpack: 'unpack()',
})

it('carries its styles, its script and the story’s words packed, whatever stands in them', () => {
  const [, packed = ''] = /id="packed">([^<]*)<\/script>/u.exec(page) ?? []
  expect(new TextDecoder().decode(unpackDense(packed) ?? undefined).split('\0')).toEqual([
    'h1 { color: red }',
    'document.title = "</script><!-- é"',
    'en-one.json fr-one.json',
    '{"said":"é"}',
  ])
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
