import type { Language } from '../model/ids'
import type { PackageFiles } from '../model/PackageFiles'
import { type ZipPart, zipPart } from '../packages/zipFiles'

/** What packages of a site are made of: the page that they open with, and its files, squeezed. */
export interface PackageStuff {
  readonly page: string
  readonly parts: readonly ZipPart[]
}

/** Fetches it from the site, for some languages. Rejects where a file does not arrive. */
export async function fetchPackage(site: string, languages: readonly Language[]): Promise<PackageStuff> {
  const get = async (path: string): Promise<Response> => {
    const answer = await fetch(new URL(path, site))
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return answer
  }
  const { page, files } = (await (await get('packages.json')).json()) as PackageFiles
  const wanted = files.filter(({ of }) => of === 'all' || languages.includes(of))
  const [text, ...parts] = await Promise.all([
    get(page).then((answer) => answer.text()),
    // The last steps of squeezing take most of the time, and win a hundredth.
    ...wanted.map(async ({ path }) => zipPart(path, new Uint8Array(await (await get(path)).arrayBuffer()), 6)),
  ])
  return { page: text, parts }
}
