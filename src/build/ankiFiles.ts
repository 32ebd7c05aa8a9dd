import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { languages } from '../model/languages'
import { storyAsAnki } from './anki/storyAsAnki'
import { loadStory } from './loadStory'

/** Address of the cards of a language, from the root of the site. */
const pathOf = (language: string): string => `cards/advise-bamako-${language}.apkg`

/** Seconds since 1970, for a build that is to be the same again: the moment that `SOURCE_DATE_EPOCH` names. */
const edition = (): number => Number(process.env['SOURCE_DATE_EPOCH'] ?? Math.floor(Date.now() / 1000))

/**
 * Writes the cards of each language into a built site. They are no part of what is kept on a device: whoever wants them has them in
 * Anki. Throws where the story has errors, which the build has told by then.
 */
export async function writeAnkiFiles(out: string): Promise<void> {
  const { compiled } = loadStory()
  if (!compiled) throw new Error('The story has errors: npm run story -- check')
  mkdirSync(join(out, 'cards'), { recursive: true })
  for (const language of languages)
    writeFileSync(join(out, pathOf(language)), await storyAsAnki(compiled, language, edition()))
}

/** The same while developing: made when it is asked for. */
export const ankiPlugin = (): Plugin => ({
  name: 'advise-bamako:anki',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const language = languages.find((one) => request.url === `/${pathOf(one)}`)
      const { compiled } = language ? loadStory() : { compiled: null }
      if (!language || !compiled) return next()
      storyAsAnki(compiled, language, edition()).then((bytes) => response.end(bytes), next)
    })
  },
})
