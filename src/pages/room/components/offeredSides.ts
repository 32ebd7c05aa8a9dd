import type { ItemView } from '../../../engine/quiz'
import type { ItemText } from '../../../model/Text'

/**
 * What a question offers besides plain answers, in words, as lists to stand side by side: the steps to put in order; statements and
 * those they are given to; the words for each gap. None where a number is asked.
 */
export function offeredSides(view: ItemView, text: ItemText): readonly (readonly string[])[] {
  const option = (id: string): string => text.options[id]?.text ?? id
  switch (view.type) {
    case 'order':
      return [view.options.map(option)]
    case 'match':
    case 'attribution':
      return [view.premises.map(option), view.targets.map((id) => text.targets?.[id] ?? id)]
    case 'cloze':
      return view.gaps.map(({ id, options }) => options.map((word) => option(`${id}.${word}`)))
    default:
      return []
  }
}
