import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A row of the table *Terms in French* of `story/README.md`. */
export interface Term {
  readonly english: string
  /** Forms that the story keeps. */
  readonly french: readonly string[]
  /** Forms that stand nowhere. */
  readonly not: readonly string[]
}

/** A French text and where it stands, as `file:line`. */
export interface FrenchLine {
  readonly at: string
  readonly text: string
}

/** What the table’s terms are in the French edition: rows with their uses, and every form that should not stand. */
export interface TermTable {
  readonly holds: boolean
  readonly report: string
}

/** The rows of the table under *Terms in French*. Throws where there is no such table. */
export function termsOf(readme: string): Term[] {
  const [, section = ''] = readme.split('## Terms in French\n')
  const rows = section
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| '))
  const terms = rows.slice(2).map((row) => {
    const [english = '', french = '', not = ''] = row
      .split('|')
      .slice(1)
      .map((cell) => cell.trim())
    const forms = (cell: string): string[] => cell.split(';').flatMap((form) => form.trim() || [])
    return { english, french: forms(french), not: forms(not) }
  })
  if (terms.length === 0) throw new Error('story/README.md has no table under “## Terms in French”.')
  return terms
}

/** Says how often each term stands in the French texts; fails on a form not used, and on a term that nothing uses. */
export function termTable(terms: readonly Term[], lines: readonly FrenchLine[]): TermTable {
  const found = (form: string): FrenchLine[] => {
    const pattern = wholeWords(form)
    return lines.filter(({ text }) => pattern.test(text))
  }
  const stray = terms.flatMap(({ english, french, not }) =>
    not.flatMap((form) =>
      found(form).map(({ at }) => `${at}: error: “${form}” stands for ${english}. Write: ${french.join(' or ')}.`),
    ),
  )
  const uses = terms.map((term) => ({ ...term, count: term.french.reduce((sum, form) => sum + found(form).length, 0) }))
  const unused = uses.filter(({ count }) => count === 0).map(({ english }) => `error: no French text names ${english}.`)
  const faults = [...stray, ...unused]
  return {
    holds: faults.length === 0,
    report: [
      ...uses.map(({ count, french, english }) => `${String(count).padStart(4)}  ${french.join('; ')} (${english})`),
      ...faults,
      faults.length ? `${faults.length} to mend.` : `${terms.length} terms, each in one form.`,
    ].join('\n'),
  }
}

/** Every French text of a checkout: the prose, the `fr:` strings of the story and the words of the interface. */
export function frenchLines(root: string): FrenchLine[] {
  const files = ['story', 'src/messages'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  return files.flatMap((file) => {
    const told = toldIn(file)
    if (!told) return []
    return readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const text = told(line)
        return text ? [{ at: `${file}:${index + 1}`, text }] : []
      })
  })
}

/** How the French of a line is read in a file; `undefined` where a file has none. */
function toldIn(file: string): ((line: string) => string) | undefined {
  if (file.endsWith('/fr.md')) return (line) => line.replace(/\[\[[\w-]+\|/gu, '[[').replace(/\[@[^\]]*\]/gu, '')
  if (file.endsWith('.yaml')) return (line) => [...line.matchAll(/\bfr: "([^"]*)"/gu)].map(([, text]) => text).join(' ')
  return /\/fr\.ts$/u.test(file) ? (line) => line : undefined
}

const letter = String.raw`[\p{L}\p{N}]`

/** A form as whole words, whatever space parts them. */
function wholeWords(form: string): RegExp {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/ /gu, String.raw`\s`)
  return new RegExp(`(?<!${letter})${escaped}(?!${letter})`, 'u')
}
