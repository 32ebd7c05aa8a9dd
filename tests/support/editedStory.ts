import type { Story } from '../../src/model/Story'
import { aChapter, aDecision, anEpisode, anItem, aScene, aStory, waysTo } from './buildStory'

/** The story that `tests/fixtures/run-older-story.json` was played in, after an edit: a scene, an option and an item are gone. */
export function editedStory(): Story {
  const scene = (id: string, to: string | null) => aScene(id, { decision: aDecision(), next: waysTo(to) })
  const scenes = [scene('first', 'second'), scene('second', 'third'), scene('third', 'fourth'), scene('fourth', null)]
  return aStory([aChapter('only', [anEpisode('whole', scenes, [anItem('kept-item')])])], { version: 'edited' })
}
