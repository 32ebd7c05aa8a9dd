import { error } from '../Diagnostic'
import type { Rule } from '../RuleContext'

/** `drawing-figures`: who stands in a scene's drawing is of those present, and there is a drawing to stand in. */
export const drawnPresent: Rule = ({ scenes }) =>
  [...scenes.values()].flatMap(({ scene, episode, index }) =>
    scene.figures
      .filter((id) => !scene.drawing || !scene.cast.includes(id))
      .map((id) =>
        error(
          'drawing-figures',
          episode.scenes.yaml.at(['scenes', index, 'figures']),
          scene.drawing
            ? `${id} stands in the drawing of ${scene.id}, and is not there.`
            : `${scene.id} has no drawing.`,
          scene.drawing
            ? 'Take them out, or name them in `cast`, where they are present.'
            : 'Draw one, or take `figures` out.',
        ),
      ),
  )
