import { firstLanguage } from '../../model/languages'
import { error } from '../Diagnostic'
import type { Rule } from '../RuleContext'

/** `glossary-unused`: every term of the glossary is linked by some prose, as `[[term]]`. */
export const glossaryUnused: Rule = ({ draft: { glossary }, told }) => {
  const linked = new Set(
    told.flatMap(({ sentence }) => sentence.parts.flatMap((part) => (part.kind === 'term' ? part.term : []))),
  )
  return glossary.data.flatMap(({ id, term }, index) =>
    linked.has(id)
      ? []
      : [
          error(
            'glossary-unused',
            glossary.yaml.at([index, 'id']),
            `No prose links the term ${id} (${term[firstLanguage]}).`,
            `Write [[${id}|the words]] where it is first met, or take it out.`,
          ),
        ],
  )
}
