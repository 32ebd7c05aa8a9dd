import { error } from '../Diagnostic'
import type { Rule } from '../RuleContext'

/** `citation-alone`: a citation stands inside the sentence it governs, not after its full stop. */
export const citationAlone: Rule = ({ told }) =>
  told.flatMap(({ sentence }) =>
    sentence.cites.length && !/\p{L}/u.test(sentence.text)
      ? [
          error(
            'citation-alone',
            sentence.cites[0]?.at ?? sentence.at,
            'This citation stands outside any sentence.',
            'Put it before the full stop of the sentence that it governs.',
          ),
        ]
      : [],
  )
