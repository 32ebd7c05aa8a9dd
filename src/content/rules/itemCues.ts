import { languages } from '../../model/languages'
import { type Diagnostic, error } from '../Diagnostic'
import type { Rule } from '../RuleContext'
import { askedOf, mostByForm, mostByFormInFile, mostCueGap, playRobots, spreadCues } from '../robots'

/** Fewer questions than this are no bank: chance alone could look like a pattern. */
const aBank = 30

/**
 * `item-cues`: over the whole bank nothing in the form of an option betrays the key. A robot that goes by length, hedges, absolutes or bareness
 * alone stays near chance, and a cue stands as often in keys as in distractors (design, section 8).
 */
export const itemCues: Rule = ({ draft }) =>
  languages.flatMap((language): Diagnostic[] => {
    const asked = askedOf(draft, language)
    const first = draft.chapters[0]?.episodes[0]
    if (!first || asked.length < aBank) return []
    const at = first.quiz.yaml.at(['items'])
    const placeOf = (episode: string) =>
      draft.chapters
        .flatMap(({ episodes }) => episodes)
        .find(({ id }) => id === episode)
        ?.quiz.yaml.at(['items']) ?? at
    const percent = (share: number): string => `${Math.round(share * 100)} %`
    return [
      ...playRobots(asked).flatMap(({ robot, all, byEpisode }) => [
        ...(all > mostByForm
          ? [
              error(
                'item-cues',
                at,
                `A robot that takes the option “${robot}” gets ${percent(all)} of the questions right (${language}).`,
                'Write keys and distractors of the same form; npm run story -- robots shows them by file.',
              ),
            ]
          : []),
        ...[...byEpisode]
          .filter(([, share]) => share > mostByFormInFile)
          .map(([episode, share]) =>
            error(
              'item-cues',
              placeOf(episode),
              `A robot that takes the option “${robot}” gets ${percent(share)} of ${episode} right (${language}).`,
              'Let the key be short, middling and long about a third each.',
            ),
          ),
      ]),
      ...spreadCues(asked)
        .filter(({ keys, distractors }) => Math.abs(keys - distractors) > mostCueGap)
        .map(({ cue, keys, distractors }) =>
          error(
            'item-cues',
            at,
            `${percent(keys)} of the keys carry ${cue}, and ${percent(distractors)} of the distractors (${language}).`,
            'Use them in both, or in neither.',
          ),
        ),
    ]
  })
