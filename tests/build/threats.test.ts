import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('each test that THREATS.md counts on is there', () => {
  const rows = readFileSync('THREATS.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| (?!-|who )/u.test(line))
  const named = rows.flatMap((row) => [
    ...row.matchAll(/`([\w/.]+\.(?:test|spec)\.ts)` “([^”]+(?:”(?![;| ])[^”]*)*)”/gu),
  ])
  expect(rows.filter((row) => !row.includes('.ts` “'))).toEqual([])
  expect(named.length).toBeGreaterThan(rows.length)
  for (const [, file = '', title = ''] of named) expect(readFileSync(`tests/${file}`, 'utf8'), file).toContain(title)
})
