import type { Given, Target } from '../Question'
import { el } from '../xml'
import { afterwards, identifier, points, response, set, type Parts } from './parts'

/** Premises given to their targets, in a table of marks. */
export function pairs(
  stem: string,
  {
    once,
    premises,
    targets,
  }: { readonly once: boolean; readonly premises: readonly Given[]; readonly targets: readonly Target[] },
  lines: readonly string[],
): Parts {
  const { said, tell } = afterwards(lines)
  const pair = ({ id, target }: Given): string => `${identifier(id)} ${identifier(target)}`
  const match = (most: number) => (one: { readonly id: string; readonly text: string }) =>
    el('qti-simple-associable-choice', { identifier: identifier(one.id), 'match-max': most }, one.text)
  return {
    responses: [
      response({
        cardinality: 'multiple',
        type: 'directedPair',
        correct: premises.map(pair),
        worth: premises.map((premise) => [pair(premise), 1 / premises.length]),
      }),
    ],
    body: [
      el(
        'qti-match-interaction',
        {
          class: 'qti-match-tabular',
          'response-identifier': 'RESPONSE',
          'max-associations': premises.length,
          shuffle: 'true',
        },
        el('qti-prompt', {}, stem),
        el('qti-simple-match-set', {}, ...premises.map(match(1))),
        el('qti-simple-match-set', {}, ...targets.map(match(once ? 1 : premises.length))),
      ),
    ],
    processing: [set('SCORE', points()), ...tell],
    said,
  }
}
