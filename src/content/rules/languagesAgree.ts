import { type Language, firstLanguage, languages } from '../../model/languages'
import { error, type Diagnostic } from '../Diagnostic'
import { figuresIn } from '../figuresIn'
import { monthsIn } from '../monthsIn'
import type { Rule } from '../RuleContext'
import type { Telling } from '../tellings'

/** Diagnostics are in English, whatever the story is in. */
const nameOf = new Intl.DisplayNames('en', { type: 'language' })

interface Content {
  readonly cites: Set<string>
  readonly figures: Set<string>
  readonly months: Set<string>
  readonly conditions: Set<string>
  readonly at: Diagnostic['at']
}

/** `parity`: what a part cites, counts, dates and depends on is the same in every language. */
export const languagesAgree: Rule = ({ told, draft }) => {
  const parts = new Map<string, Partial<Record<Language, Content>>>()
  for (const telling of told) {
    const key = [telling.chapter, telling.episode, telling.scene, telling.option, telling.section].join(' ')
    const part = parts.get(key) ?? {}
    parts.set(key, part)
    add(
      (part[telling.language] ??= {
        cites: new Set(),
        figures: new Set(),
        months: new Set(),
        conditions: new Set(),
        at: telling.sentence.at,
      }),
      telling,
    )
  }
  const differing = [...parts.values()].flatMap((part) => {
    const first = part[firstLanguage]
    return first ? languages.flatMap((language) => differences(first, language, part[language])) : []
  })
  return [...differing, ...untranslatedStrings(draft)]
}

/** Where a part says something else in a language than in the first. */
function differences(first: Content, language: Language, other: Content | undefined): Diagnostic[] {
  if (!other || first === other) return []
  const name = nameOf.of(language)
  return (['cites', 'figures', 'months', 'conditions'] as const).flatMap((what) => {
    const missing = [...first[what]].filter((one) => !other[what].has(one)).map((one) => `${name} lacks ${one}`)
    const extra = [...other[what]].filter((one) => !first[what].has(one)).map((one) => `${name} adds ${one}`)
    if (!missing.length && !extra.length) return []
    const problem = `${nameOf.of(firstLanguage)} and ${name} differ in ${what}: ${[...missing, ...extra].join('; ')}.`
    return [error('parity', other.at, problem, 'Say the same in each: same citations, figures, dates and conditions.')]
  })
}

function add(content: Content, { sentence, language, conditions }: Telling): void {
  for (const { id } of sentence.cites) content.cites.add(id)
  for (const { value, binding } of figuresIn(sentence.text, language)) if (binding) content.figures.add(value)
  for (const month of monthsIn(sentence.text, language)) content.months.add(String(month))
  for (const { condition } of conditions) content.conditions.add(JSON.stringify(condition))
}

/** In a chapter that has prose in a language, the strings of its YAML files are in that language too. */
function untranslatedStrings(draft: Parameters<Rule>[0]['draft']): Diagnostic[] {
  return draft.chapters
    .flatMap(({ episodes }) => episodes)
    .flatMap(({ prose, scenes, quiz }) =>
      languages
        .filter((language) => prose[language])
        .flatMap((language) =>
          [scenes, quiz].flatMap(({ data, yaml }) =>
            wordsWithout(language, data, []).flatMap((path) => [
              error(
                'parity',
                yaml.at(path),
                `This text is not in ${nameOf.of(language)}, and its episode is.`,
                `Add \`${language}: "…"\`.`,
              ),
            ]),
          ),
        ),
    )
}

/** Where words stand that the language lacks: all words have those of the first language. */
function wordsWithout(language: Language, value: unknown, path: (string | number)[]): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => wordsWithout(language, item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  const words = value as Readonly<Record<string, unknown>>
  if (typeof words[firstLanguage] === 'string') return words[language] ? [] : [path]
  return Object.entries(words).flatMap(([key, item]) => wordsWithout(language, item, [...path, key]))
}
