import { lettered } from '../../../classroom/questionsForClass'
import type { ItemView } from '../../../engine/quiz'
import { assertNever } from '../../../model/assertNever'
import type { ItemText } from '../../../model/Text'

/**
 * What a question offers, in words, as lists to stand side by side, with the letters that the sheets give: options or steps; statements and those they are given to; the
 * words for each gap. None where a number is asked.
 */
export function offeredSides(view: ItemView, text: ItemText): readonly (readonly string[])[] {
  const option = (id: string): string => text.options[id]?.text ?? id
  if ('premises' in view)
    return [view.premises.map(option), view.targets.map((id) => lettered(view, id, text.targets?.[id] ?? id))]
  if ('gaps' in view) return view.gaps.map(({ id, options }) => options.map((word) => option(`${id}.${word}`)))
  if ('options' in view) return [view.options.map((id) => lettered(view, id, option(id)))]
  return view.type === 'numeric' ? [] : assertNever(view)
}
