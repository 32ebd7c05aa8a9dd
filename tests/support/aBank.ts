import { bankOf } from '../../src/classroom/items/bankOf'
import type { ItemBank } from '../../src/classroom/items/Question'
import type { Item } from '../../src/model/Story'
import type { ItemText, PartText } from '../../src/model/Text'
import { aCatalogue, aChapterText, aFact, anEpisodeText } from './aText'
import { aChapter, anEpisode } from './buildStory'

const common = { objective: 'objective', facts: ['fact'], scene: 'morning', hash: 'hash' }
const items: readonly Item[] = [
  { ...common, id: 'one', type: 'single', options: ['a', 'b', 'c'], key: ['b'] },
  { ...common, id: 'many', type: 'multiple', options: ['a', 'b', 'c', 'd'], key: ['a', 'c'] },
  { ...common, id: 'order', type: 'order', options: ['a', 'b', 'c'], key: ['c', 'a', 'b'] },
  {
    ...common,
    id: 'match',
    type: 'match',
    premises: ['a', 'b', 'c'],
    targets: ['x', 'y', 'z', 'w'],
    key: ['a.y', 'b.x', 'c.z'],
  },
  {
    ...common,
    id: 'whose',
    type: 'attribution',
    premises: ['a', 'b', 'c'],
    targets: ['x', 'y', 'z'],
    key: ['a.y', 'b.y', 'c.z'],
  },
  { ...common, id: 'number', type: 'numeric', key: 148.5, tolerance: 6, slips: [101] },
  {
    ...common,
    id: 'gaps',
    type: 'cloze',
    gaps: [
      { id: 'who', options: ['a', 'b'], key: 'b' },
      { id: 'what', options: ['c', '2d'], key: '2d' },
    ],
  },
  { ...common, id: 'evidence', type: 'evidence', options: ['a', 'b', 'c'], key: ['b', 'c'] },
]

const part = (text: string): PartText => ({ text, feedback: `Of ${text}: read (I.1).` })

function textOf(item: Item, stem: string): ItemText {
  const options = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'who.a', 'who.b', 'what.c', 'what.2d'].map((id) => [id, part(`the ${id} & its <kind>`)]),
  )
  const targets = { x: 'holder x', y: 'holder y', z: 'holder z', w: 'holder w' }
  const sentence = 'In May {who} had “{what}” done.'
  const rest = { unit: 'million dollars', feedback: 'It was so (I.1).', slips: ['Francs, not dollars.'] }
  return { stem, hint: 'Look at the map.', options, ...(item.type === 'cloze' && { sentence }), targets, ...rest }
}

/** A bank with one item of each type, all of which ask the same. */
export function aBank(stem = 'Who & what?'): ItemBank {
  const chapter = aChapter('only', [anEpisode('whole', [], items)])
  const text = aChapterText({
    title: 'A/B',
    episodes: { whole: anEpisodeText('The file', { objectives: { objective: 'Say who.' } }) },
    items: Object.fromEntries(items.map((item) => [item.id, textOf(item, stem)])),
    sources: { fact: aFact('fact', ['I.1', 'II.3']) },
  })
  return bankOf({ catalogue: aCatalogue(), chapters: [{ chapter, text }] })
}
