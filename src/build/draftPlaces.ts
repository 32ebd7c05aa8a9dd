import type { Compiled } from '../content/compileStory'
import type { Position } from '../content/Diagnostic'
import type { Draft, EpisodeDraft } from '../content/Draft'
import { firstLanguage } from '../model/languages'
import type { EndingId, EpisodeId, ItemId, OptionId, SceneId } from '../model/ids'

/** Where the things that a proof speaks of were written. */
export interface Places {
  readonly story: Position
  readonly episode: (id: EpisodeId) => Position
  readonly scene: (id: SceneId) => Position
  readonly option: (scene: SceneId, option: OptionId) => Position
  readonly item: (id: ItemId) => Position
  readonly ending: (id: EndingId) => Position
  /** A scene's prose in the first language. */
  readonly prose: (scene: SceneId) => Position
}

/** The places of a compiled story. What is not found stands at the head of `story.yaml`. */
export function draftPlaces({ draft }: Compiled): Places {
  const story = { file: 'story.yaml', line: 1, column: 1 }
  const at = new Map<string, Position>()
  for (const { episodes } of draft.chapters) for (const episode of episodes) placeEpisode(at, episode)
  placeEndings(at, draft)
  const find = (key: string): Position => at.get(key) ?? story
  return {
    story,
    episode: (id) => find(`episode ${id}`),
    scene: (id) => find(`scene ${id}`),
    option: (scene, option) => find(`option ${scene} ${option}`),
    item: (id) => find(`item ${id}`),
    ending: (id) => find(`ending ${id}`),
    prose: (scene) => find(`prose ${scene}`),
  }
}

function placeEpisode(at: Map<string, Position>, { id, scenes, quiz, prose }: EpisodeDraft): void {
  at.set(`episode ${id}`, scenes.yaml.at(['id']))
  scenes.data.scenes.forEach((scene, s) => {
    at.set(`scene ${scene.id}`, scenes.yaml.at(['scenes', s, 'id']))
    scene.decision?.options.forEach((option, o) =>
      at.set(`option ${scene.id} ${option.id}`, scenes.yaml.at(['scenes', s, 'decision', 'options', o, 'id'])),
    )
  })
  quiz.data.items.forEach((item, i) => at.set(`item ${item.id}`, quiz.yaml.at(['items', i, 'id'])))
  for (const node of prose[firstLanguage]?.nodes ?? []) at.set(`prose ${node.id}`, node.at)
}

function placeEndings(at: Map<string, Position>, { story }: Draft): void {
  story.data.endings.forEach(({ id }, e) => at.set(`ending ${id}`, story.yaml.at(['endings', e, 'id'])))
  story.data.codas.forEach(({ id }, c) => at.set(`ending ${id}`, story.yaml.at(['codas', c, 'id'])))
}
