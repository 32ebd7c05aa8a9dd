import { error, type Diagnostic, type Position } from '../Diagnostic'
import type { Language } from '../../model/ids'
import { monthsIn } from '../monthsIn'
import { monthsOf, textsOf, type Rule } from '../RuleContext'
import { habitsOf } from '../../model/languages'

/** `uncited-date`, `date-not-in-fact`: a month stands only with a fact that has it. Years are figures. */
export const dateWithItsFact: Rule = (context) => {
  const check = (text: string, language: Language, facts: readonly string[], at: Position): Diagnostic[] => {
    const months = monthsIn(text, language)
    if (!months.length) return []
    const there = new Set([...monthsIn(textsOf(context, facts, language), language), ...monthsOf(context, facts)])
    return months
      .filter((month) => !there.has(month))
      .map((month) => {
        const name = habitsOf(language).months[month - 1] ?? ''
        return facts.length
          ? error(
              'date-not-in-fact',
              at,
              `“${name}” is in none of the facts cited (${facts.join(', ')}).`,
              'Cite the fact that is dated so, or correct the date.',
            )
          : error(
              'uncited-date',
              at,
              `The date “${name}” stands where nothing is cited.`,
              'Cite the fact that has it, [@fact-id], or leave the date out.',
            )
      })
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
