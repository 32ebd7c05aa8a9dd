import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadStory } from '../../src/build/loadStory'
import { codeWords } from '../../src/codes/codeWords'
import { growLexicon } from '../../src/codes/growLexicon'

/** Appends the story's new ids and wordings to the words of the resume code, so that codes stay short. Nothing is ever taken out. */
const { compiled } = loadStory()
if (!compiled) throw new Error('The story has errors: npm run story -- check')
const { scenes, items, episodes, facts } = growLexicon(codeWords, compiled.story)
const list = (lines: readonly string[]): string => lines.map((line) => `    '${line}',\n`).join('')
writeFileSync(
  join(import.meta.dirname, '../../src/codes/codeWords.ts'),
  `import type { Lexicon } from './Lexicon'

/** Grown by \`npm run codewords\`, never edited by hand: the place of a word in its list is its number in every code ever given out. */
export const codeWords: Lexicon = {
  scenes: [
${list(scenes)}  ],
  items: [
${list(items)}  ],
  episodes: [
${list(episodes)}  ],
  facts: [
${list(facts)}  ],
}
`,
)
