import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { policyHeaders, withPolicy } from '../../src/build/contentPolicy'
import { shortScripts } from '../../src/build/shortScripts'

const page = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8" /></head><body>${body}</body></html>`
const policyOf = (html: string): Map<string, string> => {
  const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)">/u.exec(html) ?? []
  return new Map(policy.split(';').map((rule) => [rule.split(' ')[0] ?? '', rule]))
}
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('the content policy of a page', () => {
  it('allows the scripts and styles that the build put there, each to the letter, and no other', () => {
    const policy = policyOf(
      withPolicy(
        page(
          '<style>a{}</style><script>one()\n</script><script type="module">two()</script><script type="module" src="x.js"></script><script type="application/json">{}</script>',
        ),
      ),
    )
    expect(policy.get('script-src')).toBe(`script-src 'self' ${hashOf('one()\n')} ${hashOf('two()')}`)
    expect(policy.get('style-src')).toBe(`style-src 'self' ${hashOf('a{}')}`)
    expect([...policy.values()].join()).not.toMatch(/unsafe|\*/u)
  })

  it('stands before all that it governs', () => {
    expect(withPolicy(page('<script>one()</script>'))).toMatch(
      /^<!doctype html><html><head><meta charset="utf-8" \/><meta http-equiv/u,
    )
  })

  it('asks no other origin, but for the record store that an LMS names', () => {
    expect(policyOf(withPolicy(page(''))).get('default-src')).toBe("default-src 'self'")
    expect(policyOf(withPolicy(page(''))).has('connect-src')).toBe(false)
    expect(policyOf(withPolicy(page(''), 'https:')).get('connect-src')).toBe('connect-src https:')
  })

  it('fails the build where a style stands in an attribute, which it would forbid', () => {
    expect(() => withPolicy(page('<p style="display:none">'))).toThrow(/style in an attribute/u)
    expect(() => withPolicy('<p>')).toThrow(/no place/u)
  })
})

it('recipes for hosts send the headers that the tests are run under', () => {
  for (const file of ['docs/hosts/nginx.conf', 'docs/hosts/htaccess'])
    for (const [name, value] of Object.entries(policyHeaders)) {
      const line = new RegExp(`${name} "${value}"`, 'iu')
      expect(readFileSync(file, 'utf8'), file).toMatch(line)
    }
})

it('a script of the page loses its comments and none of the names that another script uses', () => {
  const short = shortScripts(readFileSync('index.html', 'utf8'))
  expect(short).not.toMatch(/<!--|\/\/ /u)
  expect(short).toMatch(/const held=\[\]/u)
  expect(() => shortScripts('<script>const</script>')).toThrow(/cannot be read/u)
})
