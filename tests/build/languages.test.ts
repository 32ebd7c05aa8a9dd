import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/model/languages'

const one = `['"](?:${languages.join('|')})['"]`
/** A choice by a language's name, a list or union of names, a pattern of them: what a third language would have to find. */
const byName = new RegExp(
  `[=!]== ${one}|${one} (?:\\||in )|\\[${one}, ${one}|case ${one}|\\b${languages.join('\\|')}\\b`,
  'u',
)

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|vue)$/u.test(file) && !/^messages\/.*\/..\.ts$/u.test(file) && file !== 'model/languages.ts')

describe('the list of languages', () => {
  it('stands once: no other file asks for a language by name', () => {
    expect(files.length).toBeGreaterThan(400)
    expect(files.filter((file) => byName.test(readFileSync(join('src', file), 'utf8')))).toEqual([])
  })

  it.each(["language === 'fr'", "['en', 'fr'] as const", "'en' | 'fr'", "'/:lang(en|fr)/'", "case 'fr':"])(
    'would be missed in %s',
    (sown) => expect(sown).toMatch(byName),
  )
})

describe('the words of a topic', () => {
  const topics = readdirSync('src/messages', { withFileTypes: true }).filter((entry) => entry.isDirectory())

  it('are there in every language', () => {
    expect(topics.length).toBeGreaterThan(20)
    const all = topics.flatMap(({ name }) => languages.map((language) => `src/messages/${name}/${language}.ts`))
    expect(all.filter((file) => !existsSync(file))).toEqual([])
  })
})
