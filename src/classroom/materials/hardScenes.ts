import type { Episode, Scene } from '../../model/Story'
import type { SceneText } from '../../model/Text'
import type { Given } from './Given'
import { heading, list, paragraph, type SheetBlock } from './Sheet'
import { factLine, factsOfScene, ofStory } from './told'

export interface HardScene {
  readonly episode: Episode
  readonly scene: Scene
  readonly told: SceneText
  /** What is hard in it, in one sentence. */
  readonly hard: string
}

/** The scenes of a chapter that carry a notice, in the order of the story. */
export function hardScenes({ chapter, text }: Given): HardScene[] {
  return chapter.episodes.flatMap((episode) =>
    episode.scenes.flatMap((scene) => {
      const told = text.scenes[scene.id]
      return told?.hard ? [{ episode, scene, told, hard: told.hard }] : []
    }),
  )
}

/** What a pupil reads who passes a hard scene by: every fact that the scene can show, cited, in our words. No fact is lost. To be cut out. */
export function readInstead(given: Given, { scene, told, hard }: HardScene): SheetBlock {
  const { words } = given
  const blocks: SheetBlock[] = [
    heading(ofStory(given, told.title), 3),
    paragraph(ofStory(given, `${told.date}, ${told.place}. `), ofStory(given, hard)),
    paragraph(words.notice.insteadText),
    list(factsOfScene(scene, told).map((id) => factLine(given, id))),
    ...(scene.decision
      ? [
          paragraph({ text: words.notice.insteadAsk, as: 'strong' }, ' ', ofStory(given, told.ask)),
          { kind: 'lines' as const, label: [], count: 3 },
        ]
      : []),
  ]
  return { kind: 'strip', blocks }
}
