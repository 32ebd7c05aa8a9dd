import { minifySync } from 'vite'

/**
 * A page that says no more than a browser needs, in its own scripts and between its tags. Names at the top of a script stay, since another
 * script of the page may use them. Throws where a script cannot be read.
 */
export const shortScripts = (html: string): string =>
  html
    .replace(/<!--.*?-->/gsu, '')
    .replace(/\n\s*(?=<)/gu, '')
    .replace(/<script>(.*?)<\/script>/gsu, (_, script: string) => {
      const { code, errors } = minifySync('page.js', script, { module: false, compress: { target: 'es2015' } })
      if (errors[0]) throw new Error(`A script in the page cannot be read: ${errors[0].message}`)
      return `<script>${code.trim()}</script>`
    })
