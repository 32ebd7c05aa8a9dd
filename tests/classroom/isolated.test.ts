import { expect, it } from 'vitest'
import { isolated } from '../../src/classroom/isolated'

it('a name that runs the other way, or would turn what follows it, stands by itself in a sentence; all others stay as typed', () => {
  for (const name of ['Awa Keïta', 'Þóra', '小林', 'baobab 7']) expect(isolated(name)).toBe(name)
  for (const name of ['محمد', 'ߡߊߡߊߘߎ', '𞤃𞤢𞤥𞤢𞤣𞤵', 'Awa \u202Eatïek']) expect(isolated(name)).toBe(`\u2068${name}\u2069`)
  // What would end the isolation before the name does is taken out.
  expect(isolated('Awa\u2069 محمد')).toBe('\u2068Awa محمد\u2069')
})
