import { pageEnds } from '../../src/engine/pageEnds'
import { replay } from '../../src/engine/replay'
import { start } from '../../src/engine/start'
import type { SceneId } from '../../src/model/ids'
import type { Run } from '../../src/model/Run'
import type { Story } from '../../src/model/Story'
import { playedOn } from './legalRun'

/** A run that stands at a scene, begun with its file. Throws where no way that was tried leads there. */
export function runAt(story: Story, scene: SceneId): Run {
  const entry = story.chapters
    .flatMap(({ episodes }) => episodes)
    .find(({ scenes }) => scenes.some(({ id }) => id === scene))
  if (!entry) throw new Error(`The story has no scene ${scene}.`)
  const first = story.chapters[0]?.episodes[0]?.id === entry.id
  for (let seed = 1; seed <= 400; seed++) {
    const picks = Array.from({ length: 40 }, (_, at) => Math.floor(Math.abs(Math.sin(seed * 97 + at * 31)) * 60))
    const run = playedOn(story, start(story, { id: `at-${scene}`, at: 0, entry: first ? null : entry.id }), picks)
    for (const end of pageEnds(run.log)) {
      const here = { ...run, log: run.log.slice(0, end) }
      const { position } = replay(story, here)
      if (position.kind === 'scene' && position.scene === scene) return here
    }
  }
  throw new Error(`No way to ${scene} was found from the beginning of its file.`)
}
