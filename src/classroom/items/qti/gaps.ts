import { gapsIn, type OpenGap } from '../Question'
import { el, type Xml } from '../xml'
import { afterwards, identifier, paragraph, points, response, set, type Parts } from './parts'

/** A sentence with lists to choose from. */
export function gaps(stem: string, parts: readonly (string | OpenGap)[]): Parts {
  const all = gapsIn(parts)
  const name = ({ id }: OpenGap): string => `RESPONSE-${id}`
  const lines = all.flatMap(({ answers }) => answers.flatMap(({ feedback }) => feedback || []))
  const { said, tell } = afterwards(lines)
  const sentence = parts.map((part): Xml => {
    if (typeof part === 'string') return part
    const words = part.answers.map(({ id, text }) => el('qti-inline-choice', { identifier: identifier(id) }, text))
    return el('qti-inline-choice-interaction', { 'response-identifier': name(part), shuffle: 'true' }, ...words)
  })
  return {
    responses: all.map((gap) => {
      const right = gap.answers.filter((answer) => answer.right).map(({ id }) => identifier(id))
      const worth = right.map((id) => [id, 1 / all.length] as const)
      return response({ name: name(gap), cardinality: 'single', type: 'identifier', correct: right, worth })
    }),
    body: [paragraph(stem), el('p', {}, ...sentence)],
    processing: [set('SCORE', el('qti-sum', {}, ...all.map((gap) => points(name(gap))))), ...tell],
    said,
  }
}
