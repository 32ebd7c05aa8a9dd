import { error } from '../Diagnostic'
import type { Rule } from '../RuleContext'

/** `drawing-file`: what the story says is drawn has its file, and each file is of a scene or ending that says so, or of a person. */
export const drawingNamed: Rule = ({ draft, scenes }) => {
  const { data, yaml } = draft.story
  const said = [
    ...[...scenes.values()].flatMap(({ scene, episode, index }) =>
      scene.drawing ? [{ id: scene.id, at: episode.scenes.yaml.at(['scenes', index, 'drawing']) }] : [],
    ),
    ...data.endings.flatMap(({ id, drawing }, e) => (drawing ? [{ id, at: yaml.at(['endings', e, 'drawing']) }] : [])),
  ]
  const known = new Set([...said.map(({ id }) => id), ...draft.cast.data.map(({ id }) => `people/${id}`)])
  return [
    ...said.flatMap(({ id, at }) =>
      draft.drawings.has(id)
        ? []
        : [
            error(
              'drawing-file',
              at,
              `There is no drawing of ${id}.`,
              `Draw it in drawings/${id}.svg, or take this out.`,
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
              'Name it after a scene or an ending whose `drawing` says what is seen, or people/ and somebody of cast.yaml.',
            ),
          ],
    ),
  ]
}
