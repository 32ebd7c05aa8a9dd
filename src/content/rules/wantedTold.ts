import type { Language } from '../../model/languages'
import { error, type Diagnostic } from '../Diagnostic'
import { namedIn } from '../namedIn'
import type { Rule } from '../RuleContext'

/** `wanted-untold`: whoever is said to want an option is somebody of the cast whom the scene tells of before it asks, in every language. */
export const wantedTold: Rule = ({ draft, told, scenes }) => {
  const names = new Map(draft.cast.data.map(({ id, name }) => [id, name]))
  const words = new Map<string, Map<Language, string>>()
  for (const { section, scene, language, sentence } of told) {
    if (scene === null || (section !== 'body' && section !== 'piece')) continue
    const texts = words.get(scene) ?? new Map<Language, string>()
    words.set(scene, texts.set(language, `${texts.get(language) ?? ''} ${sentence.text}`))
  }
  return [...scenes.values()].flatMap(({ scene, episode, index }) =>
    (scene.decision?.options ?? []).flatMap(({ id, wantedBy }, o): Diagnostic[] => {
      if (wantedBy === undefined) return []
      const name = names.get(wantedBy)
      const texts = [...(words.get(scene.id) ?? [])]
      if (name !== undefined && texts.every(([language, text]) => namedIn(text, name, language))) return []
      return [
        error(
          'wanted-untold',
          episode.scenes.yaml.at(['scenes', index, 'decision', 'options', o, 'wantedBy']),
          `${wantedBy} is said to want ${id}, and the scene does not tell of them.`,
          'Name somebody of cast.yaml who asks for it in the scene, or take it out.',
        ),
      ]
    }),
  )
}
