import type { Run } from '../model/Run'
import type { Story } from '../model/Story'
import { project } from './project'
import type { SceneView } from './SceneView'
import { stateOf } from './stateOf'

/** What may be shown where a run stands. Whoever holds its state already calls `project`. */
export function scene(story: Story, run: Run): SceneView {
  return project(story, stateOf(story, run), run.id)
}
