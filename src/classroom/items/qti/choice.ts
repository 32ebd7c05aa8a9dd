import type { Answer } from '../Question'
import { el } from '../xml'
import { identifier, points, response, set, variable, type Parts } from './parts'

/** Options, of which one or several are chosen: what was chosen is what is said. */
export function choice(
  stem: string,
  {
    single,
    inOrder,
    answers,
  }: { readonly single: boolean; readonly inOrder: boolean; readonly answers: readonly Answer[] },
): Parts {
  const right = answers.filter((answer) => answer.right)
  const share = (answer: Answer): number =>
    answer.right ? 1 / (single ? 1 : right.length) : single ? 0 : -1 / (answers.length - right.length)
  return {
    responses: [
      response({
        cardinality: single ? 'single' : 'multiple',
        type: 'identifier',
        // Of several right sentences any will do: one stands for all, and the mapping gives each its point.
        correct: (single ? right.slice(0, 1) : right).map(({ id }) => identifier(id)),
        worth: answers.map((answer) => [identifier(answer.id), share(answer)]),
      }),
    ],
    body: [
      el(
        'qti-choice-interaction',
        { 'response-identifier': 'RESPONSE', 'max-choices': single ? 1 : 0, shuffle: String(!inOrder) },
        el('qti-prompt', {}, stem),
        ...answers.map(({ id, text }) => el('qti-simple-choice', { identifier: identifier(id) }, text)),
      ),
    ],
    processing: [set('SCORE', points()), set('FEEDBACK', variable('RESPONSE'))],
    said: answers.flatMap(({ id, feedback }) => (feedback ? [[identifier(id), [feedback]] as const] : [])),
  }
}
