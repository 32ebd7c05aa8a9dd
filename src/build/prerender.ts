import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest } from 'vite'
import { atlasParts } from '../model/Atlas'
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
  const pages = [
    '',
    'how/',
    'contents/',
    'atlas/',
    ...atlasParts.map((part) => `atlas/${part}/`),
    'journal/',
    'review/',
    'progress/',
    'play/',
    'teach/',
    'assignment/',
    'hand-in/',
    'resume/',
    'class/',
    'room/',
    'materials/',
    ...chapters.flatMap((id) => [`chapters/${id}/`, `quiz/${id}/`, `debrief/${id}/`]),
  ]
  return ['/', ...languages.flatMap((language) => pages.map((page) => `/${language}/${page}`))]
}

/**
 * Renders every page of a built site to HTML, with a server build of the same application.
 *
 * @param out folder of the browser build, with its manifest
 * @param server folder of the server build
 * @returns the number of pages
 */
export async function prerender(out: string, server: string, base: string): Promise<number> {
  const { render } = (await import(pathToFileURL(join(server, 'main.server.js')).href)) as {
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
  for (const path of paths)
    write(join(out, path, 'index.html'), page(template, await render(path), assetsOf(manifest, path), base))
  write(join(out, '404.html'), page(template, await render('/en/not-found/'), [], base))
  return paths.length
}

function write(file: string, html: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, html)
}

function page(
  template: string,
  { html, title, description, language }: Rendered,
  preloads: readonly string[],
  base: string,
): string {
  const escape = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;')
  const links = preloads.map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`).join('')
  return template
    .replace(/<html lang="[^"]*"/u, () => `<html lang="${language}"`)
    .replace(
      /<title>[^<]*<\/title>/u,
      () => `<title>${escape(title)}</title><meta name="description" content="${escape(description)}">${links}`,
    )
    .replace('<div id="app"></div>', () => `<div id="app">${html}</div>`)
}
