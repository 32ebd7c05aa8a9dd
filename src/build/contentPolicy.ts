import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf } from './filesOf'

/** What every page may: nothing from elsewhere, no script and no style but the site's own files and what the build put into it. */
const rules = [
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  // Vue's own policy, and that of the service worker's address (`platform/offline.ts`).
  "require-trusted-types-for 'script'",
  'trusted-types vue site',
]
const charset = /<meta charset="[^"]*"\s*\/?>/u

/**
 * A page with its content policy, as the first thing after its encoding: what stands in the page is allowed by its hash, so it comes after
 * all that is put there. Throws where it has no place for one, or a style that no policy could allow.
 *
 * @param connect whom the page may talk to: an LMS names its record store itself
 */
export function withPolicy(html: string, connect = ''): string {
  const attribute = /<[a-z][^>]*\sstyle="[^"]*"/u.exec(html)
  if (attribute)
    throw new Error(`A style in an attribute, which the content policy forbids: ${attribute[0].slice(0, 160)}`)
  if (!charset.test(html)) throw new Error('A page without <meta charset> has no place for its content policy.')
  const hashes = (tag: string): string =>
    // What is fetched, and data, which nothing runs, need none.
    [...html.matchAll(new RegExp(`<${tag}(?![^>]*(?:\\ssrc=|json"))[^>]*>(.*?)</${tag}>`, 'gsu'))]
      .map(([, text = '']) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
      .join('')
  const policy = [
    "default-src 'self'",
    `script-src 'self'${hashes('script')}`,
    `style-src 'self'${hashes('style')}`,
    ...(connect ? [`connect-src ${connect}`] : []),
    ...rules,
  ].join(';')
  return html.replace(charset, (before) => `${before}<meta http-equiv="content-security-policy" content="${policy}">`)
}

/** Puts a policy into every page of a built site. `POLICY=off npm run build` leaves it out, for hosts that put scripts of their own into pages. */
export function putPolicies(out: string): void {
  if (process.env['POLICY'] === 'off') return
  for (const file of filesOf(out).filter((name) => name.endsWith('.html'))) {
    const path = join(out, file)
    writeFileSync(path, withPolicy(readFileSync(path, 'utf8'), file === 'lms.html' ? 'https: http:' : ''))
  }
}

/** What a page cannot say of itself, as headers: the recipes in `docs/hosts` send the same. */
export const policyHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': "frame-ancestors 'self'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}
