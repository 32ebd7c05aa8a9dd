import { type Language, languages } from '../../model/languages'
import { error, type Diagnostic } from '../Diagnostic'
import { figuresIn } from '../figuresIn'
import { monthsIn } from '../monthsIn'
import type { Rule } from '../RuleContext'
import type { Telling } from '../tellings'

interface Content {
  readonly cites: Set<string>
  readonly figures: Set<string>
  readonly months: Set<string>
  readonly conditions: Set<string>
  readonly at: Diagnostic['at']
}

/** `parity`: what a part cites, counts, dates and depends on is the same in both languages. */
export const languagesAgree: Rule = ({ told, draft }) => {
  const parts = new Map<string, { en?: Content; fr?: Content }>()
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
  const found: Diagnostic[] = []
  for (const { en, fr } of parts.values()) {
    if (!en || !fr) continue
    for (const what of ['cites', 'figures', 'months', 'conditions'] as const) {
      const missing = [...en[what]].filter((one) => !fr[what].has(one))
      const extra = [...fr[what]].filter((one) => !en[what].has(one))
      if (missing.length || extra.length)
        found.push(
          error(
            'parity',
            fr.at,
            `English and French differ in ${what}: ${[...missing.map((one) => `French lacks ${one}`), ...extra.map((one) => `French adds ${one}`)].join('; ')}.`,
            'Say the same in both: same citations, figures, dates and conditions.',
          ),
        )
    }
  }
  return [...found, ...untranslatedStrings(draft)]
}

function add(content: Content, { sentence, language, conditions }: Telling): void {
  for (const { id } of sentence.cites) content.cites.add(id)
  for (const { value, binding } of figuresIn(sentence.text, language)) if (binding) content.figures.add(value)
  for (const month of monthsIn(sentence.text, language)) content.months.add(String(month))
  for (const { condition } of conditions) content.conditions.add(JSON.stringify(condition))
}

const nameOf = new Intl.DisplayNames('en', { type: 'language' })

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
  if (typeof words[languages[0]!] === 'string') return words[language] ? [] : [path]
  return Object.entries(words).flatMap(([key, item]) => wordsWithout(language, item, [...path, key]))
}
