import { describe, expect, it } from 'vitest'
import { nearestWord, wordsIn } from '../../src/classroom/typedWords'

describe('words that were typed', () => {
  const list = ['cœur', 'mangue', 'papier']

  it('have places in a list, whatever stands between them; accents, case and joined letters do not count', () => {
    expect(wordsIn(' Coeur, PAPIER - 3 mängue!', list)).toEqual({
      words: ['Coeur', 'PAPIER', 'mängue'],
      numbers: [0, 2, 1],
    })
    expect(wordsIn('ŒUVRE œuf', ['oeuvre', 'oeuf'])).toEqual({ words: ['ŒUVRE', 'œuf'], numbers: [0, 1] })
    expect(wordsIn('', list)).toEqual({ words: [], numbers: [] })
  })

  it('are told apart by the list where nothing stands between them, and stay whole where that fails', () => {
    expect(wordsIn('papiermangue', list)).toEqual({ words: ['papier', 'mangue'], numbers: [2, 1] })
    expect(wordsIn('papierlampe coeur', list)).toEqual({ words: ['papierlampe', 'coeur'], numbers: [-1, 0] })
  })
})

describe('the word that a mistyped one most likely is', () => {
  it.each([
    ['two letters that changed places with the next', 'ohrzion', 'horizon'],
    ['two letters too many', 'hoorizonn', 'horizon'],
    ['two letters left out', 'horzn', 'horizon'],
    ['two letters changed', 'hatizon', 'horizon'],
    ['accents and capitals', 'HÔRIZON', 'horizon'],
    ['the two first letters left out', 'rizon', 'horizon'],
  ])('is found behind %s', (_, typed, word) => {
    expect(nearestWord(typed, [word, 'basket', 'lantern'])).toBe(word)
  })

  it.each([
    ['three letters left out', 'hrzn', 'horizon'],
    ['three letters too many', 'hhoorizonn', 'horizon'],
    ['three letters changed', 'hatidon', 'horizon'],
    ['a letter changed and one that moved on', 'axbdyf', 'abcdef'],
    ['a letter changed and one that moved back', 'acxdyf', 'abcdef'],
    ['a swap and two letters changed', 'bacxyf', 'abcdef'],
  ])('is not guessed behind %s', (_, typed, word) => {
    expect(nearestWord(typed, [word])).toBeNull()
  })

  it('is the nearest of several, and none where two are as near', () => {
    expect(nearestWord('cart', ['card', 'carts', 'cart'])).toBe('cart')
    expect(nearestWord('caz', ['car', 'dog', 'cat'])).toBeNull()
    expect(nearestWord('rivr', ['poplar', 'river'])).toBe('river')
  })

  it('is found in a list of one, also by its last letter alone; in an empty list is none', () => {
    expect(nearestWord('rivr', ['river'])).toBe('river')
    expect(nearestWord('c', ['abc'])).toBe('abc')
    expect(nearestWord('rivr', [])).toBeNull()
  })
})
