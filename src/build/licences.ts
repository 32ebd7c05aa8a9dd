/** What npm's lock file says of one package. */
interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
}

export interface Licensed {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** Needed to build and test alone: nothing of it is in what readers get, but for faces (OFL) and the map's outlines. */
  readonly tool: boolean
}

/** What may go into the site: it lets anybody use and pass on the app under its own licence. */
const free = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'OFL-1.1']
/** What the tools may be under besides: nothing of them is passed on. */
const toolsToo = ['BlueOak-1.0.0', 'Python-2.0', 'Zlib', 'W3C-20150513', 'GPL-3.0-only']
/** Packages that name none in the form that npm reads; read by hand, in the file named. */
const readByHand: Readonly<Record<string, string>> = {
  'memorystream@0.3.1': 'MIT', // LICENSE
  'rulr@4.0.2': 'MIT', // license
  '@heximal/expressions@0.1.5': 'BSD-3-Clause', // LICENSE
}

/** Every package of a lock file (version 3), once for each version. */
export function licencesOf(lock: { readonly packages: Readonly<Record<string, Locked>> }): Licensed[] {
  const found = Object.entries(lock.packages).flatMap(([path, { version = '', license, dev = false, link }]) => {
    const name = path.split('node_modules/').at(-1) ?? ''
    if (!path || link) return []
    return [{ name, version, licence: readByHand[`${name}@${version}`] ?? license ?? 'none', tool: dev }]
  })
  const once = new Map(found.map((one) => [`${one.name}@${one.version} ${one.tool}`, one]))
  return [...once.values()].sort((a, b) => a.name.localeCompare(b.name))
}

/** Packages that the app may not use, a sentence each that says what to do. */
export function licenceFaults(all: readonly Licensed[]): string[] {
  const parts = (licence: string): string[] => licence.replace(/[()]/gu, '').split(/ (?:AND|OR) /u)
  return all
    .filter(
      ({ licence, tool }) => !parts(licence).every((one) => free.includes(one) || (tool && toolsToo.includes(one))),
    )
    .map(
      ({ name, version, licence, tool }) =>
        `${name}@${version}${tool ? ', a tool,' : ''} is under “${licence}”, which src/build/licences.ts does not know: use another package, or read its licence and add it there.`,
    )
}

/** How many packages are under which licence, in what readers get and among the tools. */
export function licenceTable(all: readonly Licensed[]): string {
  const count = (licence: string, tool: boolean): number =>
    all.filter((one) => one.licence === licence && one.tool === tool).length
  const names = [...new Set(all.map(({ licence }) => licence))].sort()
  const rows = names.map(
    (name) => `${name.padEnd(20)}${String(count(name, false)).padStart(12)}${String(count(name, true)).padStart(8)}`,
  )
  return [`${'licence'.padEnd(20)}${'site, build'.padStart(12)}${'tools'.padStart(8)}`, ...rows].join('\n')
}
