import { error } from '../Diagnostic'
import { figuresIn } from '../figuresIn'
import type { Rule } from '../RuleContext'

/** `uncited-figure`: digits, or a number word above twelve, in a sentence that cites nothing. */
export const uncitedFigure: Rule = ({ told, strings }) => [
  ...told.flatMap(({ sentence, language }) =>
    sentence.cites.length
      ? []
      : figuresIn(sentence.text, language)
          .filter(({ binding }) => binding)
          .map(({ written }) =>
            error(
              'uncited-figure',
              sentence.at,
              `The figure “${written}” stands in a sentence that cites nothing.`,
              'Cite the fact that has it, [@fact-id], or say it without a figure.',
            ),
          ),
  ),
  ...strings.flatMap(({ text, language, facts, at, role }) =>
    facts.length || role === 'distractor'
      ? []
      : figuresIn(text, language)
          .filter(({ binding }) => binding)
          .map(({ written }) =>
            error(
              'uncited-figure',
              at,
              `The figure “${written}” stands in a ${role} that rests on no fact.`,
              'Say it without a figure, or cite the fact that has it.',
            ),
          ),
  ),
]
