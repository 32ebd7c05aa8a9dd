import { moods, type OutcomePicture } from '../../model/Drawing'
import { error, type Position } from '../Diagnostic'
import { picturesOf } from '../outcomePictures'
import type { LocatedScene, Rule } from '../RuleContext'

/** A drawing by its name, and where the story says that it is shown. */
interface Shown {
  readonly name: string
  readonly at: Position
}

/** `drawing-file`: what the story says is drawn has its file, and each file is of a scene, an ending or an outcome that says so, or of a person. */
export const drawingNamed: Rule = ({ draft, scenes }) => {
  const { data, yaml } = draft.story
  const said: Shown[] = [
    ...[...scenes.values()].flatMap(({ scene, episode, index }) =>
      scene.drawing ? [{ name: scene.id, at: episode.scenes.yaml.at(['scenes', index, 'drawing']) }] : [],
    ),
    ...data.endings.flatMap(({ id, drawing }, e) =>
      drawing ? [{ name: id, at: yaml.at(['endings', e, 'drawing']) }] : [],
    ),
    ...[...scenes.values()].flatMap(ofOutcomes),
  ]
  const known = new Set([
    ...said.map(({ name }) => name),
    ...draft.cast.data.flatMap(({ id }) => [`people/${id}`, ...moods.map((mood) => `people/${id}-${mood}`)]),
  ])
  return [
    ...said.flatMap(({ name, at }) =>
      draft.drawings.has(name)
        ? []
        : [
            error(
              'drawing-file',
              at,
              `There is no drawing of ${name}.`,
              `Draw it in drawings/${name}.svg, or take this out.`,
            ),
          ],
    ),
    ...[...draft.drawings].flatMap(([name, { file }]) =>
      known.has(name)
        ? []
        : [
            error(
              'drawing-file',
              { file, line: 1, column: 1 },
              `Nothing shows the drawing ${name}.`,
              'Name it after a scene or an ending whose `drawing` says what is seen; outcomes/ and what an option `shows`; or people/ and somebody of cast.yaml.',
            ),
          ],
    ),
  ]
}

/** The pictures and faces of a scene’s outcomes. */
function ofOutcomes({ scene, episode, index }: LocatedScene): Shown[] {
  return (scene.decision?.options ?? []).flatMap((option, o) => {
    const { heeded, aside } = picturesOf(option)
    const at = episode.scenes.yaml.at(['scenes', index, 'decision', 'options', o, 'id'])
    return [heeded, ...(aside ? [aside] : [])].flatMap((picture) => namesIn(picture).map((name) => ({ name, at })))
  })
}

const namesIn = ({ shows, mood = {} }: OutcomePicture): string[] => [
  ...(shows === undefined ? [] : [shows]),
  ...Object.entries(mood).map(([person, how]) => `people/${person}-${how}`),
]
