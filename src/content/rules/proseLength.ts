import { warning, type Diagnostic } from '../Diagnostic'
import type { Rule } from '../RuleContext'

/** `option-length`, `previously-length`: an option is one line of at most 14 words; *previously* has at most 150. */
export const proseLength: Rule = ({ draft, told }) => {
  const count = (text: string): number =>
    text
      .trim()
      .split(/\s+/u)
      .filter((token) => /[\p{L}\p{N}]/u.test(token)).length
  const labels = draft.chapters.flatMap(({ episodes }) =>
    episodes.flatMap(({ scenes, prose }) =>
      Object.entries(prose).flatMap(([language, file]) =>
        file.nodes.flatMap((node) =>
          node.children.flatMap((part): Diagnostic[] => {
            const isOption = scenes.data.scenes.some((scene) =>
              scene.decision?.options.some(({ id }) => id === part.id),
            )
            const most = language === 'fr' ? 18 : 14
            return isOption && count(part.label) > most
              ? [
                  warning(
                    'option-length',
                    part.at,
                    `This option has ${count(part.label)} words.`,
                    `Say it in at most ${most}.`,
                  ),
                ]
              : []
          }),
        ),
      ),
    ),
  )
  const previously = new Map<string, { words: number; at: Diagnostic['at'] }>()
  for (const { section, sentence } of told)
    if (section === 'previously') {
      const sum = previously.get(sentence.at.file) ?? { words: 0, at: sentence.at }
      previously.set(sentence.at.file, { ...sum, words: sum.words + count(sentence.text) })
    }
  return [
    ...labels,
    ...[...previously.values()].flatMap(({ words, at }) =>
      words > 150
        ? [warning('previously-length', at, `*Previously* has ${words} words.`, 'Say it in at most 150.')]
        : [],
    ),
  ]
}
