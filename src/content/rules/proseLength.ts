import type { Language } from '../../model/ids'
import { countWords } from '../countWords'
import { error, type Diagnostic } from '../Diagnostic'
import type { Rule } from '../RuleContext'
import type { Telling } from '../tellings'
import { wordsOf } from '../words/wordsOf'

/**
 * `option-length`, `previously-length`, `catching-up-length`: an option is one line of at most 14 words; *previously* has at
 * most 70 (150 where nothing stands under *catching-up*), *catching-up* at most 110. French may take a fifth more.
 */
export const proseLength: Rule = ({ draft, told }) => {
  const labels = draft.chapters.flatMap(({ episodes }) =>
    episodes.flatMap(({ scenes, prose }) =>
      Object.entries(prose).flatMap(([language, file]) =>
        file.nodes.flatMap((node) =>
          node.children.flatMap((part): Diagnostic[] => {
            const isOption = scenes.data.scenes.some((scene) =>
              scene.decision?.options.some(({ id }) => id === part.id),
            )
            const most = wordsOf(language as Language).most.option
            return isOption && countWords(part.label) > most
              ? [
                  error(
                    'option-length',
                    part.at,
                    `This option has ${countWords(part.label)} words.`,
                    `Say it in at most ${most}.`,
                  ),
                ]
              : []
          }),
        ),
      ),
    ),
  )
  return [...labels, ...tooLongToRecall(told)]
}

/** What is told at the head of a file, added up by file, and what it may have at most. */
function tooLongToRecall(told: readonly Telling[]): Diagnostic[] {
  const sums = new Map<string, { readonly first: Telling; readonly words: number }>()
  for (const telling of told)
    if (telling.section === 'previously' || telling.section === 'catching-up') {
      const key = `${telling.sentence.at.file} ${telling.section}`
      const sum = sums.get(key) ?? { first: telling, words: 0 }
      sums.set(key, { ...sum, words: sum.words + countWords(telling.sentence.text) })
    }
  return [...sums.values()].flatMap(({ first: { section, language, sentence }, words }) => {
    const short = sums.has(`${sentence.at.file} catching-up`)
    const limit = section === 'catching-up' ? 'catchingUp' : short ? 'previouslyShort' : 'previously'
    const most = wordsOf(language).most[limit]
    return words > most
      ? [error(`${section}-length`, sentence.at, `*${section}* has ${words} words.`, `Say it in at most ${most}.`)]
      : []
  })
}
