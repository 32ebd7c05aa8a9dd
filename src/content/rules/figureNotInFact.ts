import { error, type Diagnostic, type Position } from '../Diagnostic'
import { figuresIn } from '../figuresIn'
import type { Language } from '../../model/ids'
import { textsOf, type Rule } from '../RuleContext'

/** `figure-not-in-fact`: a figure in a cited sentence that none of the cited facts contains. */
export const figureNotInFact: Rule = (context) => {
  const check = (text: string, language: Language, facts: readonly string[], at: Position): Diagnostic[] => {
    const figures = facts.length ? figuresIn(text, language).filter(({ binding }) => binding) : []
    if (!figures.length) return []
    const there = new Set(figuresIn(textsOf(context, facts, language), language).map(({ value }) => value))
    return figures
      .filter(({ value }) => !there.has(value))
      .map(({ written }) =>
        error(
          'figure-not-in-fact',
          at,
          `The figure “${written}” is in none of the facts cited (${facts.join(', ')}).`,
          'Cite the fact that has it, or correct the figure.',
        ),
      )
  }
  return [
    ...context.told.flatMap(({ sentence, language }) =>
      check(
        sentence.text,
        language,
        sentence.cites.map(({ id }) => id),
        sentence.at,
      ),
    ),
    ...context.strings.flatMap(({ text, language, facts, at, role }) =>
      role === 'distractor' ? [] : check(text, language, facts, at),
    ),
  ]
}
