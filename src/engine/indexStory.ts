import type { Position } from '../model/Run'
import type { Chapter, Item, Scene, Story } from '../model/Story'
import type { ChapterId, EpisodeId, ItemId, SceneId } from '../model/ids'

/** Where something stands in the story. */
export interface Place {
  readonly chapter: ChapterId
  readonly episode: EpisodeId
}

/** A story by its ids, and what follows what. */
export interface StoryIndex {
  readonly opening: Position
  readonly scenes: ReadonlyMap<SceneId, Place & { readonly scene: Scene }>
  readonly items: ReadonlyMap<ItemId, Place & { readonly item: Item }>
  readonly firstScene: ReadonlyMap<EpisodeId, SceneId>
  readonly afterEpisode: ReadonlyMap<EpisodeId, Position>
  readonly afterChapter: ReadonlyMap<ChapterId, Position>
}

const known = new WeakMap<Story, StoryIndex>()

/** The index of a story. A story is immutable, so its index is worked out once. */
export function indexStory(story: Story): StoryIndex {
  const made = known.get(story)
  if (made) return made
  const index = { ...indexPlaces(story), ...indexOrder(story) }
  known.set(story, index)
  return index
}

function indexPlaces(story: Story): Pick<StoryIndex, 'scenes' | 'items' | 'firstScene'> {
  const scenes = new Map<SceneId, Place & { scene: Scene }>()
  const items = new Map<ItemId, Place & { item: Item }>()
  const firstScene = new Map<EpisodeId, SceneId>()
  for (const chapter of story.chapters)
    for (const episode of chapter.episodes) {
      const place = { chapter: chapter.id, episode: episode.id }
      const [first] = episode.scenes
      if (first) firstScene.set(episode.id, first.id)
      for (const scene of episode.scenes) scenes.set(scene.id, { ...place, scene })
      for (const item of episode.items) items.set(item.id, { ...place, item })
    }
  return { scenes, items, firstScene }
}

function indexOrder(story: Story): Pick<StoryIndex, 'opening' | 'afterEpisode' | 'afterChapter'> {
  const afterEpisode = new Map<EpisodeId, Position>()
  const afterChapter = new Map<ChapterId, Position>()
  let following: Position = { kind: 'end' }
  for (const chapter of [...story.chapters].reverse()) {
    afterChapter.set(chapter.id, following)
    following = indexEpisodes(chapter, afterEpisode)
  }
  return { opening: following, afterEpisode, afterChapter }
}

/** Fills in what follows each episode of the chapter, last to first; returns where the chapter begins. */
function indexEpisodes(chapter: Chapter, afterEpisode: Map<EpisodeId, Position>): Position {
  let following: Position = { kind: 'chapter-end', chapter: chapter.id }
  for (const episode of [...chapter.episodes].reverse()) {
    afterEpisode.set(episode.id, following)
    const [first] = episode.scenes
    if (first) following = { kind: 'scene', scene: first.id }
  }
  return following
}
