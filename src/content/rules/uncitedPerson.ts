import { firstLanguage } from '../../model/languages'
import { error } from '../Diagnostic'
import { findMentions } from '../findNames'
import type { Rule } from '../RuleContext'

/** `uncited-person`: a real person is named only in a sentence that cites a fact about that person. */
export const uncitedPerson: Rule = ({ draft, told, facts, strings }) => {
  const people = draft.people.data.map((person) => ({
    ...person,
    mentions: findMentions([{ id: person.id, forms: person.match }]),
  }))
  const namedIn = (text: string): typeof people => people.filter(({ mentions }) => mentions(text).length > 0)
  const aboutAny = (cited: readonly string[], named: typeof people): boolean =>
    cited.some((id) => facts.get(id)?.fact.people.some((person) => named.some((one) => one.id === person)))
  const wrong = (text: string, cited: readonly string[]): string | null => {
    const named = namedIn(text)
    return named.length && !aboutAny(cited, named) ? (named[0]?.name[firstLanguage] ?? null) : null
  }
  return [
    ...told.map(({ sentence }) => ({
      text: sentence.text,
      cited: sentence.cites.map(({ id }) => id),
      at: sentence.at,
    })),
    ...strings.map(({ text, facts: cited, at }) => ({ text, cited, at })),
  ].flatMap(({ text, cited, at }) => {
    const name = wrong(text, cited)
    return name
      ? [
          error(
            'uncited-person',
            at,
            `${name}, a real person, is named without a fact about that person.`,
            'Cite the fact, or leave the name out.',
          ),
        ]
      : []
  })
}
