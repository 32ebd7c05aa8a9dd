import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { licenceFaults, licencesOf, licenceTable } from '../../src/build/licences'

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const lock = readJson('package-lock.json') as Parameters<typeof licencesOf>[0]

it('every package is under a licence that is known, and what goes into the site under one that lets it be passed on', () => {
  expect(licenceFaults(licencesOf(lock))).toEqual([])
})

it('a package under an unknown licence, under none, or one for tools in the site is named with what to do', () => {
  const packages = {
    '': { license: 'MIT' },
    'node_modules/a': { version: '1.0.0', license: 'SSPL-1.0', dev: true },
    'node_modules/b': { version: '1.0.0' },
    'node_modules/c': { version: '1.0.0', license: 'GPL-3.0-only' },
    'node_modules/d': { version: '1.0.0', license: 'GPL-3.0-only', dev: true },
    'node_modules/d/node_modules/e': { version: '2.0.0', license: '(MIT AND Zlib)', dev: true },
  }
  const all = licencesOf({ packages })
  expect(licenceFaults(all).map((fault) => fault.split(' is under')[0])).toEqual([
    'a@1.0.0, a tool,',
    'b@1.0.0',
    'c@1.0.0',
  ])
  expect(licenceTable(all)).toMatch(/GPL-3\.0-only +1 +1/u)
})

it('README names each package that the app runs with, and why', () => {
  const { dependencies } = readJson('package.json') as { readonly dependencies: Record<string, string> }
  const [, part = ''] = /## What it stands on\n(.*?)\n## /su.exec(readFileSync('README.md', 'utf8')) ?? []
  for (const name of Object.keys(dependencies)) expect(part).toMatch(new RegExp(`\`${name}\`[^|]*\\|[^|]{20,}`, 'u'))
})
