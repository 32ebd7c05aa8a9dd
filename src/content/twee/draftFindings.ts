import { type Diagnostic, error, warning } from '../Diagnostic'
import type { DraftScene, DraftScenes } from './draftScenes'
import type { TweeGraph } from './tweeGraph'
import { linksOf, type TweePlace } from './tweeGraph'
import type { TweeSource } from './readTwee'

/** What a draft lacks to be a file of the story, and what of the Twee file it could not take over: by place in that file. */
export function draftFindings(
  file: string,
  source: TweeSource,
  graph: TweeGraph,
  { scenes }: DraftScenes,
): Diagnostic[] {
  const at = ({ line }: { readonly line: number }) => ({ file, line, column: 1 })
  const top = { file, line: 1, column: 1 }
  const weighty = scenes.filter(({ options }) => options.length)
  return [
    error(
      'draft-file',
      top,
      'The file has no summary, no span of dates and no quiz.',
      'Write `summary` and `span` into scenes.yaml, and a quiz.yaml beside it.',
    ),
    ...(weighty.length
      ? [
          warning(
            'draft-set-piece',
            top,
            'No decision is a set piece: Twine knows none.',
            'Give one of them `weight: set-piece`, a `form`, pieces, and `keeps` for each option.',
          ),
        ]
      : [
          warning(
            'draft-decision',
            top,
            'No passage has two links: there is no decision.',
            'A file lives by its decisions: write some.',
          ),
        ]),
    ...scenes.flatMap((scene) => sceneFindings(scene, at(scene.place))),
    ...[...graph.places.values()].flatMap((place) => [
      ...(graph.reached.includes(place.name)
        ? []
        : [
            warning(
              'draft-unreached',
              at(place),
              `Nothing leads to “${place.name}”: it is not in the draft.`,
              `Link to it from a passage that “${source.start}” leads to.`,
            ),
          ]),
      ...linksOf(place).flatMap(({ to, label }) =>
        graph.places.has(to)
          ? []
          : [
              error(
                'draft-link',
                at(place),
                `“${label}” leads to “${to}”, which is no passage.`,
                'Write the passage, or mend its name.',
              ),
            ],
      ),
      ...unreadMacros(place, at(place)),
    ]),
  ]
}

function unreadMacros({ macros, name }: TweePlace, at: Diagnostic['at']): Diagnostic[] {
  return macros.map((raw) =>
    warning(
      'draft-macro',
      at,
      `${raw.slice(0, 60)} in “${name}” is not taken over; what stands in it is.`,
      'Say it with flags, effects or a `::: when` block (story/README.md).',
    ),
  )
}

function sceneFindings({ id, place, options, next }: DraftScene, at: Diagnostic['at']): Diagnostic[] {
  const outcomes = options.filter(({ outcome }) => !outcome)
  return [
    error(
      'draft-scene',
      at,
      `Scene “${id}” has no date and no place.`,
      'Write `date` (of a fact that it cites) and `place` (an id of places.yaml) into scenes.yaml.',
    ),
    ...(place.text.includes('[@')
      ? []
      : [
          warning(
            'draft-facts',
            at,
            `Scene “${id}” cites no fact.`,
            'What it tells of the record is cited, as `[@fact-id]`; what it invents cites nothing.',
          ),
        ]),
    ...(options.length
      ? [
          error(
            'draft-effects',
            at,
            `The ${options.length} options of “${id}” have no effects.`,
            'Give each at least one, with `on`, `by`, `basis` (said, inferred, invented), `cites` and `because`.',
          ),
          error(
            'draft-record',
            at,
            `“${id}” does not say what really happened.`,
            'Name the option nearest to it as `record` (now null), and write `### record` in en.md.',
          ),
        ]
      : []),
    ...(options.length && options.length !== 3
      ? [
          warning(
            'draft-options',
            at,
            `“${id}” has ${options.length} options.`,
            'Three are the rule; a fourth needs a reason, in a comment.',
          ),
        ]
      : []),
    ...outcomes.map(({ label }) =>
      error(
        'draft-outcome',
        at,
        `“${label}” leads on without telling how it is received.`,
        `Write its outcome under its heading in en.md.`,
      ),
    ),
    ...(place.sets.length
      ? [
          warning(
            'draft-set',
            at,
            `“${id}” sets ${place.sets.join(', ')} for whoever comes by.`,
            'Only an option sets a flag: move it to one.',
          ),
        ]
      : []),
    ...(place.choices.length > 1 && place.forks.length
      ? [
          warning(
            'draft-fork',
            at,
            `“${id}” offers choices under a condition: ${place.forks.map(({ label }) => `“${label}”`).join(', ')}.`,
            'Options are offered to all; let standing decide whether one is heeded (`needs`).',
          ),
        ]
      : []),
    ...next.flatMap(({ to }) =>
      to === id
        ? [
            error(
              'draft-loop',
              at,
              `“${id}” leads back to itself.`,
              'The story goes on, it does not turn back: lead on.',
            ),
          ]
        : [],
    ),
  ]
}
