import type { Language } from '../../model/languages'
import { error, type Diagnostic } from '../Diagnostic'
import { namedIn } from '../namedIn'
import { picturesOf } from '../outcomePictures'
import type { Rule } from '../RuleContext'

/** `mood-untold`: whose face shows how an outcome is taken is somebody of the chapter, and the outcome tells of them, in every language. */
export const moodTold: Rule = ({ draft, told, scenes }) => {
  const names = new Map(draft.cast.data.map(({ id, name }) => [id, name]))
  const met = new Map(
    draft.chapters.flatMap(({ episodes }) => {
      const scenes = episodes.flatMap(({ scenes }) => scenes.data.scenes)
      const cast = new Set(scenes.flatMap(({ cast }) => cast))
      return scenes.map(({ id }) => [id, cast] as const)
    }),
  )
  const words = new Map<string, Map<Language, string>>()
  for (const { section, scene, option, language, sentence } of told) {
    if ((section !== 'outcome' && section !== 'aside') || scene === null || option === null) continue
    const key = `${scene}/${option}/${section}`
    const texts = words.get(key) ?? new Map<Language, string>()
    words.set(key, texts.set(language, `${texts.get(language) ?? ''} ${sentence.text}`))
  }
  return [...scenes.values()].flatMap(({ scene, episode, index }) =>
    (scene.decision?.options ?? []).flatMap((option, o) => {
      const { heeded, aside } = picturesOf(option)
      const at = episode.scenes.yaml.at(['scenes', index, 'decision', 'options', o, 'id'])
      const faults = (section: 'outcome' | 'aside', people: readonly string[]): Diagnostic[] =>
        people.flatMap((person) => {
          const texts = [...(words.get(`${scene.id}/${option.id}/${section}`) ?? [])]
          const name = names.get(person)
          const here =
            name !== undefined &&
            met.get(scene.id)?.has(person) === true &&
            texts.every(([language, text]) => namedIn(text, name, language))
          return here
            ? []
            : [
                error(
                  'mood-untold',
                  at,
                  `${person} shows a mood, and what is told of ${option.id} does not name them, or no scene of the chapter has them.`,
                  'Give the mood to somebody whom the outcome names, or take it out.',
                ),
              ]
        })
      return [...faults('outcome', Object.keys(heeded.mood ?? {})), ...faults('aside', Object.keys(aside?.mood ?? {}))]
    }),
  )
}
