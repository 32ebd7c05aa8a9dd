import { languages } from '../../model/languages'
import { error } from '../Diagnostic'
import { strayMark } from '../parseInline'
import type { Rule } from '../RuleContext'

const emphasis = /\*[^*\s](?:[^*]*[^*\s])?\*/gu

/** `stray-mark`: of all marks texts outside the prose, and what facts say, may hold `*emphasis*` alone. */
export const plainStrings: Rule = ({ facts, strings }) => {
  const told = [...facts.values()].flatMap(({ fact, at }) =>
    languages.map((language) => ({ text: fact.text[language], at })),
  )
  // Titles are held where they are read.
  const outside = strings.filter(({ at }) => !at.file.endsWith('.md'))
  return [...told, ...outside].flatMap(({ text, at }) => {
    const stray = strayMark(
      text.replace(emphasis, (words) => ' '.repeat(words.length)),
      'plain',
    )
    if (stray === null) return []
    const found = text.slice(stray, stray + 12)
    return [
      error(
        'stray-mark',
        at,
        `“${found}” would be printed as it stands: it is no mark that is read here.`,
        'Say it without the mark.',
      ),
    ]
  })
}
