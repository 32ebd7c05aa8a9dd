import { assertNever } from '../../model/assertNever'
import type { ClozeItem, Item, MatchItem, NumericItem, OrderItem } from '../../model/Story'
import type { ItemText } from '../../model/Text'
import type { Answer, Form, Given, OpenGap } from './Question'

/** How an item of any type is answered, with its words. A part without words stands for itself. */
export function formOf(item: Item, text: ItemText): Form {
  switch (item.type) {
    case 'single':
    case 'multiple':
    case 'evidence':
      return {
        kind: 'choice',
        single: item.type !== 'multiple',
        inOrder: item.type === 'evidence',
        answers: item.options.map((id) => answer(text, id, id, item.key.includes(id))),
      }
    case 'match':
    case 'attribution':
      return pairs(item, text)
    case 'order':
      return order(item, text)
    case 'numeric':
      return number(item, text)
    case 'cloze':
      return gaps(item, text)
    default:
      return assertNever(item)
  }
}

/** `at`: where its words stand, which for a gap's word is not its id. */
function answer({ options }: ItemText, at: string, id: string, right: boolean): Answer {
  const { text = id, feedback = '', misconception } = options[at] ?? {}
  return { id, text, feedback, right, ...(misconception && { misconception }) }
}

const given = ({ options }: ItemText, id: string, target: string): Given => ({
  id,
  text: options[id]?.text ?? id,
  feedback: options[id]?.feedback ?? '',
  target,
})

const pairs = ({ type, premises, targets, key }: MatchItem, text: ItemText): Form => ({
  kind: 'pairs',
  once: type === 'match',
  premises: premises.map((id) => given(text, id, targets.find((target) => key.includes(`${id}.${target}`)) ?? '')),
  targets: targets.map((id) => ({ id, text: text.targets?.[id] ?? id })),
})

const order = ({ key }: OrderItem, text: ItemText): Form => ({
  kind: 'order',
  steps: key.map((id, at) => given(text, id, String(at + 1))),
})

const number = ({ key, tolerance, slips }: NumericItem, text: ItemText): Form => ({
  kind: 'number',
  value: key,
  tolerance,
  unit: text.unit ?? '',
  feedback: text.feedback ?? '',
  slips: slips.map((value, at) => ({ value, feedback: text.slips?.[at] ?? '' })),
})

/** The sentence, cut at its gaps as it has them: another language may have them in another order. */
function gaps({ gaps: all }: ClozeItem, text: ItemText): Form {
  const pieces = (text.sentence ?? '').split(/\{([\w-]+)\}/u)
  return {
    kind: 'gaps',
    parts: pieces.flatMap((piece, at): readonly (string | OpenGap)[] => {
      if (at % 2 === 0) return piece ? [piece] : []
      const gap = all.find(({ id }) => id === piece)
      if (!gap) return [`{${piece}}`]
      return [{ id: gap.id, answers: gap.options.map((id) => answer(text, `${gap.id}.${id}`, id, id === gap.key)) }]
    }),
  }
}
