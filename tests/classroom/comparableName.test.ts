import { expect, it } from 'vitest'
import { comparableName } from '../../src/classroom/comparableName'

it.each([
  ['  Aïssata  TRAORÉ ', 'aissata traore'],
  ['N’Diaye-Ba', 'n diaye ba'],
  ["d'Arc, J. -P.", 'd arc, j p'],
  ['ﬁle', 'file'],
  ['-', ''],
])('a name is searched for without accents, case and signs: %j as %j', (name, found) => {
  expect(comparableName(name)).toBe(found)
})
