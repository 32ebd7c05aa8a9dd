import type { PredictWords } from './en'
import type { OptionId } from '../../model/ids'
import { shortOf, type SceneText } from '../../model/Text'

/** A prediction held against the record, in one line. */
export function predictionLine(
  words: PredictWords,
  { options }: Pick<SceneText, 'options'>,
  { predicted, record }: { readonly predicted: OptionId | null; readonly record: OptionId | null },
): string {
  const named = (option: OptionId | null): string => {
    if (option === null) return words.none
    const told = options[option]
    return told ? shortOf(told) : option
  }
  if (predicted === record) return words[record === null ? 'right' : 'same'](named(predicted))
  return record === null ? words.unknown(named(predicted)) : words.compared(named(predicted), named(record))
}
