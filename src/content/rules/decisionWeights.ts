import { error, warning, type Diagnostic } from '../Diagnostic'
import type { Rule } from '../RuleContext'

/** Letters in the line of a card: two lines on a phone. */
const longestGist = 60

/**
 * `weights`, `heard`, `memo-evidence`, `told`, `set-piece`: one set piece in an episode, never three of a weight in a row; at least two options
 * that any standing carries; a memo has four or five cards, each with a line that says what is on it, and for each option one that
 * supports it, and one whose outcomes tell what was done has something to tell; a set piece has a form and pieces.
 */
export const decisionWeights: Rule = ({ draft, facts }) =>
  draft.chapters.flatMap(({ episodes }) =>
    episodes.flatMap(({ scenes: { data, yaml } }) => {
      const found: Diagnostic[] = []
      const decisions = data.scenes.flatMap((scene, s) =>
        scene.decision ? [{ decision: scene.decision, id: scene.id, s }] : [],
      )
      const sets = decisions.filter(({ decision }) => decision.weight === 'set-piece').length
      if (decisions.length && sets !== 1)
        found.push(error('weights', yaml.at(['id']), `The episode has ${sets} set pieces.`, 'Give it exactly one.'))
      decisions.forEach(({ decision, id, s }, index) => {
        const at = yaml.at(['scenes', s, 'id'])
        if (
          index >= 2 &&
          decisions.slice(index - 2, index).every((before) => before.decision.weight === decision.weight)
        )
          found.push(
            error(
              'weights',
              at,
              `${id} is the third ${decision.weight} in a row.`,
              'Change the weight of one of them.',
            ),
          )
        if (decision.options.filter(({ needs }) => needs === undefined).length < 2)
          found.push(
            error('heard', at, `Fewer than two options of ${id} are heard at any standing.`, 'Take `needs` from one.'),
          )
        if (decision.options.length > 3)
          found.push(
            warning(
              'heard',
              at,
              `${id} has ${decision.options.length} options.`,
              'Three are the rule; a fourth needs a reason in a comment.',
            ),
          )
        if (decision.weight === 'memo') {
          if (decision.evidence.length < 4 || decision.evidence.length > 5)
            found.push(
              error(
                'memo-evidence',
                at,
                `The memo ${id} offers ${decision.evidence.length} cards.`,
                'Offer four or five.',
              ),
            )
          for (const card of decision.evidence) {
            const gist = facts.get(card)?.fact.gist
            if (facts.has(card) && (!gist || Object.values(gist).some((line) => line.length > longestGist)))
              found.push(
                error(
                  'memo-evidence',
                  at,
                  `The card ${card} of ${id} has no line of at most ${longestGist} letters in each language.`,
                  'Write it as `gist` beside the text of the fact.',
                ),
              )
          }
          for (const option of decision.options)
            if (!option.supports.length)
              found.push(
                error(
                  'memo-evidence',
                  at,
                  `No card supports the option ${option.id} of ${id}.`,
                  'Name one in `supports`.',
                ),
              )
        }
        if (decision.told && (decision.weight !== 'memo' || decision.record === null))
          found.push(
            error(
              'told',
              at,
              `${id}: nobody is asked to guess here what was done, so no outcome can have told it before.`,
              'Take `told` out: it is for a memo whose `record` is an option.',
            ),
          )
        if (decision.weight !== 'memo' && decision.evidence.length)
          found.push(
            error(
              'memo-evidence',
              at,
              `${id} is no memo and offers evidence.`,
              'Take `evidence` out, or make it a memo.',
            ),
          )
        if ((decision.weight === 'set-piece') !== (decision.form !== undefined))
          found.push(
            error('set-piece', at, `${id}: only a set piece has a form, and each has one.`, 'Add or remove `form`.'),
          )
      })
      return found
    }),
  )
