import { describe, expect, it } from 'vitest'
import { figuresIn } from '../../src/content/figuresIn'

const values = (text: string, language: 'en' | 'fr', bindingOnly = true): string[] =>
  figuresIn(text, language)
    .filter(({ binding }) => binding || !bindingOnly)
    .map(({ value }) => value)

describe('figuresIn', () => {
  it.each([
    ['forty-nine men', 'en', ['49']],
    ['twelve men and two women', 'en', []],
    ['twenty years', 'en', ['20']],
    ['$148.5 million', 'en', ['148500000']],
    ['101 billion CFA francs', 'en', ['101000000000']],
    ['over 1,000 personnel', 'en', ['1000']],
    ['hundreds of civilians', 'en', ['hundreds']],
    ['one hundred and five', 'en', ['105']],
    ['eight million signatures', 'en', ['8000000']],
    ['the G5 Sahel', 'en', []],
    ['read it in II.13 (0.4)', 'en', []],
    ['quarante-neuf soldats', 'fr', ['49']],
    ['quatre-vingt-dix-neuf', 'fr', ['99']],
    ['des centaines de civils', 'fr', ['hundreds']],
    ['148,5 millions de dollars', 'fr', ['148500000']],
    ['plus de 1 000 hommes', 'fr', ['1000']],
    ['huit millions de signatures', 'fr', ['8000000']],
    ['vingt ans', 'fr', ['20']],
    ['quinze pays', 'fr', ['15']],
  ] as const)('%s (%s)', (text, language, expected) => {
    expect(values(text, language)).toEqual(expected)
  })
})
