import { describe, expect, it } from 'vitest'
import { alternateLinks } from '../../src/build/alternateLinks'
import { languages } from '../../src/model/languages'

const linksOf = (path: string, address = (to: string): string => `https://school.example${to}`): string[] =>
  [
    ...alternateLinks(path, languages, address).matchAll(
      /<link rel="(\w+)"(?: hreflang="([\w-]+)")? href="([^"]*)">/gu,
    ),
  ].map(([, rel, language, href]) => [rel, language, href].filter(Boolean).join(' '))

describe('what a search engine is told of a page', () => {
  it('is its own address, and the same page in each language', () => {
    expect(linksOf('/fr/chapters/4-risks/')).toEqual([
      'canonical https://school.example/fr/chapters/4-risks/',
      'alternate en https://school.example/en/chapters/4-risks/',
      'alternate fr https://school.example/fr/chapters/4-risks/',
      'alternate x-default https://school.example/en/chapters/4-risks/',
    ])
  })

  it('is, of a home page, that the page which asks for the language stands for all others', () => {
    expect(linksOf('/en/').at(-1)).toBe('alternate x-default https://school.example/')
    expect(linksOf('/')).toContain('alternate fr https://school.example/fr/')
  })

  it('keeps to the site’s folder where its address is not known', () => {
    expect(linksOf('/en/how/', (to) => `/bamako${to}`)[0]).toBe('canonical /bamako/en/how/')
  })
})
