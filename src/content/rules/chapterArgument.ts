import { error } from '../Diagnostic'
import type { Rule } from '../RuleContext'
import type { Telling } from '../tellings'

const wanted = 3

/** `chapter-argument`: where a chapter tells its argument, it does so in exactly three sentences, each cited. */
export const chapterArgument: Rule = ({ told }) => {
  const arguments_ = new Map<string, Telling[]>()
  for (const telling of told)
    if (telling.section === 'argument') {
      const { file } = telling.sentence.at
      arguments_.set(file, [...(arguments_.get(file) ?? []), telling])
    }
  return [...arguments_.values()].flatMap((sentences) => {
    const [first] = sentences
    const cited = sentences.filter(({ sentence }) => sentence.cites.length > 0)
    if (!first || (sentences.length === wanted && cited.length === wanted)) return []
    return [
      error(
        'chapter-argument',
        first.sentence.at,
        `This argument has ${sentences.length} sentences, ${cited.length} of them cited.`,
        'Say what the section argues in exactly three sentences, each with its citation.',
      ),
    ]
  })
}
