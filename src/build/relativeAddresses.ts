import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf } from './filesOf'

/** A page asks for itself by the one address that the application and the links in it know: with a slash at its end, without `index.html`. */
const ownAddress = `{const{pathname:p,search:s,hash:h}=location;if(p.endsWith('/index.html'))history.replaceState(null,'',p.slice(0,-10)+s+h);else if(!/(\\/|\\.html?)$/.test(p))location.replace(p+'/'+s+h)}`
/**
 * The page for unknown addresses stands at any depth. It looks for the site in front of the language's folder, else beside itself; what
 * it names is found from there until the application has come, which knows.
 */
const anywhere = (languages: readonly string[]): string =>
  `{const base=document.createElement('base');base.href=(/^.*?(?=\\/(?:${languages.join('|')})\\/)/.exec(location.pathname)?.[0]??location.pathname.replace(/\\/[^/]*$/,''))+'/';document.head.append(base);addEventListener('awake',()=>base.remove())}`

/**
 * Turns every address of a built site that begins at the host's root into one from where the file lies, so that the same files work in
 * whichever folder they are put. Throws where an address is left that is not the site's own to turn.
 */
export function relativeAddresses(out: string, languages: readonly string[]): void {
  for (const file of filesOf(out)) {
    const path = join(out, file)
    if (file.endsWith('.css')) write(path, (text) => text.replaceAll('url(/assets/', 'url('))
    if (!file.endsWith('.html')) continue
    const up = '../'.repeat(file.split('/').length - 1) || './'
    const withFirst = file === '404.html' ? withScript(anywhere(languages)) : withOwnAddress
    write(path, (text) =>
      withFirst(text)
        .replace(/(<[a-z][^>]*\s(?:href|src)=")\/(?!\/)/gu, (_, before: string) => before + up)
        .replace(/url\((["']?)\/(?!\/)/gu, (_, quote: string) => `url(${quote}${up}`),
    )
  }
}

const withScript =
  (script: string) =>
  (html: string): string =>
    html.replace(/<meta charset="[^"]*"\s*\/?>/u, (charset) => `${charset}<script>${script}</script>`)

/** In the script that stands in the page already, if there is one: each has a hash of its own in the content policy. */
const withOwnAddress = (html: string): string =>
  html.includes('<script>') ? html.replace('<script>', () => `<script>${ownAddress}`) : withScript(ownAddress)(html)

function write(path: string, turn: (text: string) => string): void {
  const turned = turn(readFileSync(path, 'utf8'))
  const left = /(?:\s(?:href|src)="|url\(["']?)\/(?!\/)[^")]{0,60}/u.exec(turned)
  if (left) throw new Error(`${path} still names an address from the host’s root: ${left[0]}`)
  writeFileSync(path, turned)
}
