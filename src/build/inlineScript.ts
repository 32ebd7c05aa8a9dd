import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../..')

/** A file of `src` with all that it imports, as a script that stands in a page. Throws where nothing comes of it. */
export async function inlineScript(name: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(root, `src/${name}.ts`), formats: ['iife'], name },
    },
  })
  const [code] = [built]
    .flat()
    .flatMap((one) => ('output' in one ? one.output.map((chunk) => ('code' in chunk ? chunk.code : '')) : []))
  if (!code) throw new Error(`src/${name}.ts was built to nothing.`)
  return code.trim()
}
