import { error } from '../Diagnostic'
import type { Draft } from '../Draft'
import { type Language, forEachLanguage, habitsOf } from '../../model/languages'
import { sayIn } from '../pieces'
import type { Rule } from '../RuleContext'
import { wordsOf } from '../words/wordsOf'

const word = /\p{Lu}[\p{L}\p{M}]*/gu

/** `unknown-name`: a capitalised word inside a sentence that cast, people, places, organisations and glossary do not know. */
export const unknownName: Rule = ({ draft, told }) => {
  const known: Record<Language, Set<string>> = forEachLanguage((language) => knownNames(draft, language))
  return told.flatMap(({ sentence, language }) =>
    capitalsInside(sentence.text)
      .filter((name) => !known[language].has(name))
      .map((name) =>
        error(
          'unknown-name',
          sentence.at,
          `Nobody and nothing is called “${name}” in this story.`,
          'Add it to cast, places, organisations or glossary if it is real and used correctly; else write it otherwise.',
        ),
      ),
  )
}

/** Capitalised words that do not open a sentence, a quotation or what follows a colon. */
function capitalsInside(text: string): string[] {
  return [...text.matchAll(word)].flatMap((match) => {
    const before = text.slice(0, match.index).replace(/[\s\u202f\u00a0*]+$/u, '')
    const opens = before === '' || /[.!?…:“«”»‘(—–;]$/u.test(before)
    return opens || /\p{L}$/u.test(text.slice(0, match.index)) ? [] : [match[0]]
  })
}

function knownNames(draft: Draft, language: Language): Set<string> {
  const say = sayIn(language)
  const { capitals } = wordsOf(language)
  const names: string[] = [...capitals, ...habitsOf(language).months, ...draft.story.data.words[language]]
  for (const { name } of draft.cast.data) names.push(typeof name === 'string' ? name : say(name))
  for (const { name, match } of draft.people.data) names.push(say(name), ...match)
  for (const { name, adjectives } of draft.places.data) names.push(say(name), ...(adjectives?.[language] ?? []))
  for (const { name, match } of draft.organisations.data) names.push(say(name), ...(match?.[language] ?? []))
  for (const { term } of draft.glossary.data) names.push(say(term))
  return new Set(names.flatMap((name) => name.match(word) ?? []))
}
