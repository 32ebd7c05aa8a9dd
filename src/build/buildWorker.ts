import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import type { OfflineList } from '../model/Offline'

const root = join(import.meta.dirname, '../..')

/** Builds the service worker into `sw.js`, with the list of what it can keep in front: a change of any file makes it another. */
export async function buildWorker(out: string, list: OfflineList): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      lib: { entry: join(root, 'src/worker/worker.ts'), formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
    },
  })
  const file = join(out, 'sw.js')
  writeFileSync(file, `self.offlineList=${JSON.stringify(list)};${readFileSync(file, 'utf8')}`)
}
