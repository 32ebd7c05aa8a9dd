import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The styles of a site for a copy in one file: without faces that would be fetched, with the pictures that they name in them. */
export function singleStyles(assets: string): string {
  const sheets = readdirSync(assets).filter((name) => name.endsWith('.css'))
  return sheets
    .map((name) => readFileSync(join(assets, name), 'utf8'))
    .join('')
    .replace(/@font-face\s*\{[^}]*url\([^}]*\}/gu, '')
    .replace(/url\(["']?(?:\/assets\/)?([\w-]+\.svg)["']?\)/gu, (_, picture: string) => {
      const svg = readFileSync(join(assets, picture))
      return `url(data:image/svg+xml;base64,${svg.toString('base64')})`
    })
}
