import { beforeAll } from 'vitest'
import { fetchWords } from '../../src/messages/topic'
import { languages } from '../../src/model/languages'

/** The router fetches a page's words before it is drawn; a part that is mounted by itself has them too. */
beforeAll(async () => {
  for (const language of languages) await fetchWords(language)
})
