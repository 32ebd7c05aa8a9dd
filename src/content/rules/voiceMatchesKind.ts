import { error, type Diagnostic } from '../Diagnostic'
import type { Rule } from '../RuleContext'

/** `voice-kind`: a view is somebody's, an analysis or recommendation Crisis Group's, an event, figure or actor the record's. */
export const voiceMatchesKind: Rule = ({ facts }) =>
  [...facts.values()].flatMap(({ fact, at }): Diagnostic[] => {
    const judgement = fact.kind === 'analysis' || fact.kind === 'recommendation'
    const expected = judgement ? 'crisis-group' : fact.kind === 'view' ? null : 'record'
    const right = expected ? fact.voice === expected : fact.voice !== 'record' && fact.voice !== 'crisis-group'
    return right
      ? []
      : [
          error(
            'voice-kind',
            at,
            `A fact of kind ${fact.kind} cannot have the voice ${fact.voice}.`,
            expected ? `Give it the voice ${expected}, or another kind.` : 'Say whose view it is.',
          ),
        ]
  })
