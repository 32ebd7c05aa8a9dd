import type { Question } from '../../src/classroom/items/Question'

/** Responses to a QTI item by their identifiers, and what they should be worth. */
export interface QtiAnswer {
  readonly responses: Readonly<Record<string, string | readonly string[]>>
  readonly points: number
  /** What is to be said after it, in the item's order. */
  readonly said: readonly string[]
}

const identifier = (id: string): string => (/^\d/u.test(id) ? `_${id}` : id)

/** The right answer to a question as QTI has it, and a wrong one. */
export function qtiAnswers({ form }: Question): readonly QtiAnswer[] {
  switch (form.kind) {
    case 'choice': {
      const right = form.answers.filter((answer) => answer.right)
      const wrong = form.answers.filter((answer) => !answer.right)
      const of = (answers: typeof right, points: number): QtiAnswer => ({
        responses: {
          RESPONSE: form.single ? identifier(answers[0]!.id) : answers.map(({ id }) => identifier(id)),
        },
        points,
        said: (form.single ? answers.slice(0, 1) : answers).flatMap(({ feedback }) => feedback || []),
      })
      const last = form.single ? [of([right.at(-1)!], 1)] : [of([right[0]!], 1 / right.length)]
      return [of(right, 1), of(wrong, 0), ...last]
    }
    case 'order': {
      const ids = form.steps.map(({ id }) => identifier(id))
      const said = form.steps.flatMap(({ feedback }) => feedback || [])
      return [
        { responses: { RESPONSE: ids }, points: 1, said },
        { responses: { RESPONSE: ids.toReversed() }, points: 0, said },
      ]
    }
    case 'pairs': {
      const given = form.premises.map(({ id, target }) => `${identifier(id)} ${identifier(target)}`)
      const said = form.premises.flatMap(({ feedback }) => feedback || [])
      return [
        { responses: { RESPONSE: given }, points: 1, said },
        { responses: { RESPONSE: given.slice(0, 1) }, points: 1 / given.length, said },
      ]
    }
    case 'number':
      return [
        { responses: { RESPONSE: `${form.value + form.tolerance}` }, points: 1, said: [form.feedback] },
        { responses: { RESPONSE: `${form.value + 2 * form.tolerance + 1}` }, points: 0, said: [form.feedback] },
        ...form.slips.map(({ value, feedback }) => ({
          responses: { RESPONSE: `${value}` },
          points: 0,
          said: [feedback],
        })),
      ]
    case 'gaps': {
      const gaps = form.parts.filter((part) => typeof part !== 'string')
      const said = gaps.flatMap(({ answers }) => answers.flatMap(({ feedback }) => feedback || []))
      const pick = (right: (at: number) => boolean): QtiAnswer['responses'] =>
        Object.fromEntries(
          gaps.map(({ id, answers }, at) => [
            `RESPONSE-${id}`,
            identifier(answers.find((answer) => answer.right === right(at))!.id),
          ]),
        )
      return [
        { responses: pick(() => true), points: 1, said },
        { responses: pick((at) => at === 0), points: 1 / gaps.length, said },
      ]
    }
  }
}
