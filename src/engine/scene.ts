import type { Run } from '../model/Run'
import type { Story } from '../model/Story'
import { project } from './project'
import { replay } from './replay'
import type { SceneView } from './SceneView'

/** What may be shown where a run stands. Whoever holds its state already calls `project`. */
export function scene(story: Story, run: Pick<Run, 'id' | 'entry' | 'log'>): SceneView {
  return project(story, replay(story, run), run.id)
}
