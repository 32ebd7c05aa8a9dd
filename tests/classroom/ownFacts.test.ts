import { describe, expect, it } from 'vitest'
import { factsOfPart, ownFacts } from '../../src/classroom/ownFacts'
import type { ItemText, PartText } from '../../src/model/Text'
import { anItem } from '../support/buildStory'

const texts: Readonly<Record<string, string>> = {
  gold: 'The mines of gold were nationalised in 2012.',
  union: 'The African Union suspended Mali.',
  vote: 'Elections were promised within 18 months.',
}
const facts = Object.entries(texts).map(([id, text]) => ({ id, text }))

describe('the facts that words speak of', () => {
  it('are those that share most with them, by the beginnings of long words and by whole numbers', () => {
    expect(ownFacts('SUSPENSION', facts)).toEqual(['union'])
    expect(ownFacts('Eighteen months: the election', facts)).toEqual(['vote'])
    expect(ownFacts('In 2012', facts)).toEqual(['gold'])
    expect(ownFacts('Within 18 days of 2012', facts)).toEqual(['vote'])
    expect(ownFacts('In 201', facts)).toEqual(['gold', 'union', 'vote'])
  })

  it('are all of them where nothing is shared: short words do not count', () => {
    expect(ownFacts('Who of the men was in it?', facts)).toEqual(['gold', 'union', 'vote'])
    expect(ownFacts('', facts)).toEqual(['gold', 'union', 'vote'])
    expect(ownFacts('', [{ id: 'none', text: '…' }, ...facts])).toEqual(['none', 'gold', 'union', 'vote'])
    expect(ownFacts('mali', [{ id: 'none', text: '…' }, ...facts])).toEqual(['union'])
  })
})

describe('the facts that one part of a question asks for', () => {
  const item = anItem('one', { facts: ['gold', 'union', 'vote'] })
  const of = (part: string, options: Readonly<Record<string, PartText>>, facts = item.facts) => {
    const told: ItemText = { stem: 'Which?', options }
    return factsOfPart({ ...item, facts }, part, told, (id) => texts[id] ?? '')
  }
  const part = (text: string, feedback = '', facts?: readonly string[]): PartText => ({
    text,
    feedback,
    ...(facts && { facts }),
  })

  it('are those that it names, each once, also by the words of a gap', () => {
    const options = {
      who: part('', '', ['vote']),
      'who.he': part('', '', ['gold', 'vote']),
      whose: part('', '', ['union']),
      'what.who.': part('', '', ['union']),
    }
    expect(of('who', options)).toEqual(['vote', 'gold'])
  })

  it('are guessed by its words and its feedback together where it names none, and by no other’s', () => {
    const options = { a: part('Then it was', 'suspended.'), b: part('The mines', 'of gold.', ['gold']) }
    expect(of('a', options)).toEqual(['union'])
    expect(of('a', { a: part('It was sus', 'pended: the mines.') })).toEqual(['gold'])
    expect(of('w', { 'w.a': part('Within months', '18'), 'w.b': part('suspended') })).toEqual(['vote'])
    expect(of('w', { 'w.a': part('It was', 'sus'), 'w.b': part('pended mines') })).toEqual(['gold'])
  })

  it('are all that the question rests on where it rests on one, or its words have not come', () => {
    expect(of('a', { a: part('', '', ['union']) }, ['gold'])).toEqual(['gold'])
    expect(of('a', {}, [])).toEqual([])
    expect(factsOfPart(item, 'a', undefined, () => '')).toEqual(['gold', 'union', 'vote'])
  })
})
