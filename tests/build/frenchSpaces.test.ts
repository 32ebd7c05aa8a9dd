import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const topics = readdirSync('src/messages', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\bfr\.ts$/u.test(file),
)

/** Without what is put in, which may hold words with something put in. */
const withoutValues = (source: string): string => {
  const fewer = source.replace(/\$\{[^{}]*\}/gu, 'x')
  return fewer === source ? source : withoutValues(fewer)
}
/** What stands in quotes in a file of words. */
const quoted = (source: string): string =>
  (withoutValues(source).match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gu) ?? []).join('\n')

/** A French sign with an ordinary space beside it: a line may break there. As `french-space` of the story’s check. */
const apart = /[^\s:] [;:!?»](?=[\s'`])|« /u
const faultIn = (source: string): string => apart.exec(quoted(source))?.[0] ?? ''

it('keeps French signs on the line of their word in every topic of the pages', () => {
  expect(topics.length).toBeGreaterThan(30)
  expect(topics.filter((file) => faultIn(readFileSync(join('src/messages', file), 'utf8')))).toEqual([])
})

it.each([
  ["a: 'Non : rien',"],
  ['a: (name) => `Retirer « ${name}\u202f»`,'],
  ['a: `${count} ; rien`,'],
  ["a: 'Vraiment ?',"],
])('would see it in %s', (source) => expect(faultIn(source)).not.toBe(''))
