import { type Language, languages } from '../../model/languages'
import { error, type Diagnostic, type Position } from '../Diagnostic'
import type { Draft } from '../Draft'
import { nameMarker, realNames } from '../nameMarker'
import type { Rule } from '../RuleContext'

/**
 * `name-unexplained`: every body, person and place that prose names has an `about` in the language, which a tap on the name
 * shows; places marked `known: true` need none. Told once for each name, where it is defined.
 */
export const nameUnexplained: Rule = ({ draft, told }) =>
  languages.flatMap((language) => {
    const mark = nameMarker(draft, language)
    const silent = new Set(
      realNames(draft, language).flatMap(({ id, about, known }) => (about === undefined && !known ? id : [])),
    )
    const first = new Map<string, { readonly form: string; readonly at: Position }>()
    if (silent.size)
      for (const { sentence, language: own } of told)
        if (own === language)
          for (const part of mark(sentence.text))
            if (part.kind === 'name' && silent.has(part.name) && !first.has(part.name))
              first.set(part.name, { form: part.text, at: sentence.at })
    return [...first].map(([name, met]) => unexplained(draft, name, language, met))
  })

function unexplained(
  draft: Draft,
  name: string,
  language: Language,
  { form, at }: { readonly form: string; readonly at: Position },
): Diagnostic {
  const [kind = '', ...id] = name.split('-')
  const file = kind === 'place' ? draft.places : kind === 'person' ? draft.people : draft.organisations
  const index = file.data.findIndex((entry) => entry.id === id.join('-'))
  const known = kind === 'place' ? ', or mark it `known: true` if everybody knows where it is' : ''
  return error(
    'name-unexplained',
    file.yaml.at([index, 'id']),
    `${form} is named (first in ${at.file}:${at.line}) and has no \`about\` in ${language}.`,
    `Add \`about\` in ${language}: one sentence for somebody who has never heard of it${known}.`,
  )
}
