import type { ChapterText } from '../../model/Text'
import type { FactId } from '../../model/ids'

/** A statement, and after a contested one what stands against it: neither is shown without the other. `label`: how that is said. */
export function withAnswers(
  { facts, sources }: Pick<ChapterText, 'facts' | 'sources'>,
  id: FactId,
  label: string,
): string {
  const answers = (sources[id]?.answers ?? []).flatMap((other) => facts[other] ?? [])
  const statement = facts[id] ?? ''
  return answers.length ? `${statement} (${label} ${answers.join(' ')})` : statement
}
