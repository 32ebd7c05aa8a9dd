import { readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { build, type Manifest, type Plugin } from 'vite'
import { firstLanguage, languages, type Language } from '../../model/languages'

export const singleEntry = 'src/main.single.ts'
/**
 * What a copy does without, to be small enough: what reads a QR code where the browser cannot, workbooks, and what needs files beside
 * the page or takes the story elsewhere. The ways to them are shut in a copy (`Services.alone`), but for the first: no code is found then.
 */
const leftOut =
  /(?:jsQR|write-excel-file\/universal\/index)\.js$|pages\/(?:storyMap\/StoryMapPage|teach\/LmsPackage|materials\/TakeElsewhere)\.vue$/u

/** The scripts of a built site, with all that is asked for sooner or later, as one. What is asked of a language that is not among these is given in the first that is. */
export async function bundleSingle(out: string, manifest: Manifest, chosen: readonly Language[]): Promise<string> {
  const file = manifest[singleEntry]?.file
  if (!file) throw new Error(`The build has no ${singleEntry}: is it among the inputs of vite.config.ts?`)
  const built = await build({
    root: out,
    configFile: false,
    logLevel: 'error',
    plugins: [asOne(out, manifest, chosen)],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(out, file), formats: ['iife'], name: 'single' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const [code] = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : []))
  if (!code || chunks.length > 1) throw new Error('The copy in one file was built to more or less than one script.')
  return code
}

function asOne(out: string, manifest: Manifest, chosen: readonly Language[]): Plugin {
  const stands = inTheirPlace(manifest, chosen)
  const none = new Set(
    Object.entries(manifest).flatMap(([key, { file }]) => (leftOut.test(key) ? [basename(file)] : [])),
  )
  if (none.size !== 5) throw new Error('What a copy in one file leaves out was renamed: see src/build/single.')
  return {
    name: 'advise-bamako:single',
    enforce: 'pre',
    resolveId(id, importer) {
      const other = importer && stands.get(basename(id))
      return other ? resolve(out, 'assets', other) : null
    },
    load(id) {
      if (none.has(basename(id))) return 'export default () => null'
      // Nothing is fetched, so nothing is asked for beforehand; and the one script lies where the page does.
      return id.endsWith('.js') && id.startsWith(resolve(out))
        ? readFileSync(id, 'utf8')
            .replace(/__vite__mapDeps\(\[[\d,]*\]\)/gu, '[]')
            .replaceAll('import.meta.url', 'document.baseURI')
        : null
    },
  }
}

/** The file that stands in for each of a language that is not among these: a module’s name ends as its language is called. */
export function inTheirPlace(manifest: Manifest, chosen: readonly Language[]): ReadonlyMap<string, string> {
  const stand = chosen[0] ?? firstLanguage
  const others = languages.filter((language) => !chosen.includes(language))
  const ending = new RegExp(`/(?:${others.join('|') || '-'})(\\.ts)?$`, 'u')
  return new Map(
    Object.entries(manifest).flatMap(([key, { file }]) => {
      const other = manifest[key.replace(ending, (_, ts: string = '') => `/${stand}${ts}`)]
      return ending.test(key) && other ? [[basename(file), basename(other.file)] as const] : []
    }),
  )
}
