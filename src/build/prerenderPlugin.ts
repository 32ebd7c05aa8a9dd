import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Manifest, type Plugin, type ResolvedConfig } from 'vite'
import { assetsOf } from './assetsOf'
import { loadStory } from './loadStory'

/** What `src/main.server.ts` gives for a path. */
interface Rendered {
  readonly html: string
  readonly title: string
  readonly description: string
  readonly language: string
}

/** The paths that are pages of their own before any script runs. The rest is served by `404.html`, which any static host falls back to. */
export function prerenderedPaths(languages: readonly string[], chapters: readonly string[]): string[] {
  const pages = ['', 'how/', 'contents/', 'play/', ...chapters.flatMap((id) => [`chapters/${id}/`, `quiz/${id}/`, `debrief/${id}/`])]
  return ['/', ...languages.flatMap((language) => pages.map((page) => `/${language}/${page}`))]
}

/** After the browser build: renders every page to HTML with a server build of the same application. */
export function prerenderPlugin(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'advise-bamako:prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async closeBundle() {
      if (config.build.ssr || process.env['VITEST']) return
      const out = join(config.root, config.build.outDir)
      const server = join(config.root, 'node_modules/.cache/prerender')
      await build({
        root: config.root,
        configFile: config.configFile ?? false,
        base: config.base,
        logLevel: 'warn',
        build: { ssr: 'src/main.server.ts', outDir: server, emptyOutDir: true, manifest: false },
      })
      const { render } = (await import(/* @vite-ignore */ `${pathToFileURL(join(server, 'main.server.js')).href}?${String(process.hrtime.bigint())}`)) as {
        render(path: string): Promise<Rendered>
      }
      const { compiled } = loadStory()
      if (!compiled) throw new Error('The story does not compile: nothing was rendered.')
      const template = readFileSync(join(out, 'index.html'), 'utf8')
      const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Manifest
      const paths = prerenderedPaths(
        compiled.story.languages,
        compiled.story.chapters.map(({ id }) => id),
      )
      for (const path of paths) write(join(out, path, 'index.html'), page(template, await render(path), assetsOf(manifest, path), config.base))
      write(join(out, '404.html'), page(template, await render('/en/not-found/'), [], config.base))
      rmSync(server, { recursive: true, force: true })
      config.logger.info(`rendered ${paths.length} pages`)
    },
  }
}

function write(file: string, html: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, html)
}

function page(template: string, { html, title, description, language }: Rendered, preloads: readonly string[], base: string): string {
  const escape = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;')
  const links = preloads.map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`).join('')
  return template
    .replace(/<html lang="[^"]*"/u, () => `<html lang="${language}"`)
    .replace(/<title>[^<]*<\/title>/u, () => `<title>${escape(title)}</title><meta name="description" content="${escape(description)}">${links}`)
    .replace('<div id="app"></div>', () => `<div id="app">${html}</div>`)
}
