import { error, type Diagnostic } from '../Diagnostic'
import type { Rule } from '../RuleContext'

/** `effect-basis`: what is said or inferred cites the briefing; what is invented cites nothing. */
export const effectBasis: Rule = ({ draft }) =>
  draft.chapters.flatMap(({ episodes }) =>
    episodes.flatMap(({ scenes: { data, yaml } }) =>
      data.scenes.flatMap((scene, s) => [
        ...(scene.decision?.options ?? []).flatMap((option, o) =>
          option.effects.flatMap((effect, e): Diagnostic[] => {
            const at = yaml.at(['scenes', s, 'decision', 'options', o, 'effects', e])
            const needsCite = effect.basis !== 'invented'
            return needsCite === effect.cites.length > 0
              ? []
              : [
                  error(
                    'effect-basis',
                    at,
                    needsCite
                      ? `An effect whose basis is “${effect.basis}” cites nothing.`
                      : 'An invented effect cites a fact.',
                    needsCite
                      ? 'Cite the facts that it rests on, or call it invented.'
                      : 'Take the citation out, or call it inferred.',
                  ),
                ]
          }),
        ),
      ]),
    ),
  )
