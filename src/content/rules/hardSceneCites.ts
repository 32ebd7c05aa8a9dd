import { error, type Diagnostic } from '../Diagnostic'
import type { Rule } from '../RuleContext'

/** `hard-scene`: a scene with a notice of what is hard to read in it cites facts, which may be read instead of it. */
export const hardSceneCites: Rule = ({ draft, told }) => {
  const citing = new Set(told.flatMap(({ scene, sentence }) => (scene && sentence.cites.length ? [scene] : [])))
  return draft.chapters.flatMap(({ episodes }) =>
    episodes.flatMap(({ scenes: { data, yaml } }) =>
      data.scenes.flatMap(({ id, hard }, index): Diagnostic[] =>
        hard && !citing.has(id)
          ? [
              error(
                'hard-scene',
                yaml.at(['scenes', index, 'hard']),
                `${id} has a notice but cites no fact.`,
                'Cite what it tells of, so that those who pass it by can read the facts instead, or take `hard` out.',
              ),
            ]
          : [],
      ),
    ),
  )
}
