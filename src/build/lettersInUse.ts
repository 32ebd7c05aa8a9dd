import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What our faces carry beside the letters that are found: all of plain Latin, and the spaces and dashes that words are set with. */
const always = `${String.fromCharCode(...Array.from({ length: 95 }, (_, at) => at + 32))}\u00A0\u202F\u2009–—‘’“”«»…·×−`
const read = /\.(md|yaml|ts|vue|svg|html)$/u
/** Where words stand that a page can show. */
const folders = ['story', 'src/messages', 'src/pages', 'src/components', 'src/classroom', 'src/content']

/** Every letter that the story and the interface use, each once, in order of code; none beyond the Latin and punctuation blocks. */
export function lettersInUse(root: string): string {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => read.test(file))
      .map((file) => join(root, folder, file)),
  )
  if (files.length === 0) throw new Error(`No words were found under ${root}.`)
  const found = new Set(`${always}${files.map((file) => readFileSync(file, 'utf8')).join('')}`)
  return [...found]
    .filter((letter) => letter >= ' ' && letter < '\u2200')
    .sort()
    .join('')
}
