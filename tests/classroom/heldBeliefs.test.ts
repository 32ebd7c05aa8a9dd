import { describe, expect, it } from 'vitest'
import { heldBeliefs } from '../../src/classroom/heldBeliefs'
import { que } from '../../src/messages/que'
import { words as en } from '../../src/messages/class/en'
import { words as fr } from '../../src/messages/class/fr'

const choice = (chosen: string, count: number, key = false) => ({ part: null, chosen, key, count })
const item = {
  item: 'one',
  answered: 24,
  distribution: [choice('a', 9, true), choice('b', 3), choice('c', 11), choice('d', 1), choice('e', 0)],
}
const beliefs: Record<string, string> = {
  a: 'never shown',
  b: 'Paris decided alone',
  c: 'it was the army',
  e: 'nobody asked',
}

describe('what a class believes', () => {
  it('is told from wrong answers that name a belief, the most frequent first', () => {
    expect(heldBeliefs(item, (_, chosen) => beliefs[chosen] ?? '')).toEqual([
      { belief: 'it was the army', count: 11, of: 24 },
      { belief: 'Paris decided alone', count: 3, of: 24 },
    ])
  })

  it('is said in one line, in both languages', () => {
    expect(en.item.think(11, 24, 'it was the army')).toBe('11 of 24 took “it was the army” for what the briefing says.')
    expect(fr.item.think(11, 24, 'il s’agissait de l’armée')).toBe(
      '11 sur 24 ont pris « il s’agissait de l’armée » pour ce que dit le briefing.',
    )
    expect(que('la France a décidé.')).toBe('que la France a décidé')
  })
})
