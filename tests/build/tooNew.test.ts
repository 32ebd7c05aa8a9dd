import { expect, it } from 'vitest'
import { scriptFaults } from '../../src/build/tooNew'

it.each([
  'a.toSorted()',
  'a.with(0,1)',
  'new Set(a).isSubsetOf(b)',
  'm.values().map(f)',
  'AbortSignal.timeout(9)',
  'const r=/(?<!a)b/u',
  '/[a--b]/v.test(c)',
  'new Worker(u)',
  'new Function("a")',
])('a script that an old browser or the content policy stops is named, with what to do: %s', (script) => {
  expect(scriptFaults('a.js', script)).toHaveLength(1)
})

it('a script that they take is let through', () => {
  expect(
    scriptFaults(
      'vue.js',
      'toSorted(e){return k(this).toSorted(e)},toReversed(){return k(this).toReversed()},toSpliced(...e){return k(this).toSpliced(...e)}',
    ),
  ).toEqual([])
  const script =
    '[...a].sort().findLast(f);/(?<name>a)(?!b)/u.exec(c);structuredClone(d);e.at(-1);Object.hasOwn(f,"g");new Map(h).values()'
  expect(scriptFaults('a.js', script)).toEqual([])
})
