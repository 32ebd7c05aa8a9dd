import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { policyHeaders } from './contentPolicy'

/** Lets `vite preview` answer as the static hosts do that the app is made for: an unknown address gets `404.html` and that status; with the headers of `docs/hosts`. */
export function previewHost(): Plugin {
  return {
    name: 'advise-bamako:preview-host',
    // Vite’s own fallback, for apps of a single page, would answer with the title page instead.
    config: (_, { isPreview }) => (isPreview ? { appType: 'mpa' } : undefined),
    configurePreviewServer: ({ middlewares, config }) => {
      middlewares.use((_, response, next) => {
        for (const [name, value] of Object.entries(policyHeaders)) response.setHeader(name, value)
        next()
      })
      const out = join(config.root, config.build.outDir)
      return () => {
        middlewares.use((request, response, next) => {
          // By now the address of a page that exists has been turned into that of its file.
          const { pathname } = new URL(request.url ?? '/', 'http://localhost')
          if (existsSync(join(out, pathname)) || !request.headers.accept?.includes('text/html')) return next()
          response.statusCode = 404
          response.setHeader('content-type', 'text/html; charset=utf-8')
          response.end(readFileSync(join(out, '404.html')))
        })
      }
    },
  }
}
