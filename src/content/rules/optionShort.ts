import { languages, type Language } from '../../model/languages'
import { error, type Diagnostic } from '../Diagnostic'
import { childNamed } from '../Draft'
import type { Rule } from '../RuleContext'

/** Letters of a button that has others beside it, on a phone. */
const longest = 30

/**
 * `option-short`: an option is called by at most 30 letters in each language, by `short` where its label has more; no other of its
 * decision is called the same.
 */
export const optionShort: Rule = ({ scenes }) =>
  [...scenes.values()].flatMap(({ scene, episode, index }) => {
    const options = scene.decision?.options ?? []
    const names = options.map(({ id, short }) =>
      languages.map((language) => short?.[language] ?? labelOf(id, language)),
    )
    function labelOf(option: string, language: Language): string {
      const told = episode.prose[language]?.nodes.find(({ id }) => id === scene.id)
      return childNamed(told, option)?.label ?? ''
    }
    return options.flatMap(({ id, short }, o): Diagnostic[] => {
      const fault = (problem: string, fix: string): Diagnostic =>
        error(
          'option-short',
          episode.scenes.yaml.at(['scenes', index, 'decision', 'options', o, short ? 'short' : 'id']),
          `The option ${id} of ${scene.id} ${problem}.`,
          fix,
        )
      const own = names[o] ?? []
      if (own.some((name) => name.length > longest))
        return [
          fault(
            `is called by more than ${longest} letters`,
            'Say it shorter in each language, as `short` beside its id.',
          ),
        ]
      const twin = names.slice(0, o).some((other) => other.some((name, l) => name !== '' && name === own[l]))
      return twin ? [fault('is called as another is', 'Say in `short` what sets it apart.')] : []
    })
  })
