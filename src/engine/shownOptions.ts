import type { SceneId } from '../model/ids'
import type { Option } from '../model/Story'
import { shuffle } from './shuffle'

/**
 * Options in the order in which a run shows them: its own at each scene, the same every time, so that the place of an option
 * tells nothing. Logs and codes keep ids and places of the story's files.
 *
 * @param seed the run's id; that of a class, where everybody must see the same
 */
export const shownOptions = (options: readonly Option[], seed: string, scene: SceneId): readonly Option[] =>
  shuffle(options, `${seed}/${scene}`)
