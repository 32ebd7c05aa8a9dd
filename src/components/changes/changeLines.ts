import { indexStory } from '../../engine/indexStory'
import type { Changes } from '../../engine/saves/whatChanged'
import type { ChangesWords } from '../../messages/changes/en'
import type { Story } from '../../model/Story'
import type { ChapterId, SceneId } from '../../model/ids'
import type { Catalogue } from '../../model/Catalogue'
import type { ChapterText } from '../../model/Text'

/** The words to tell changes with. */
export interface ChangeTeller {
  readonly story: Story
  readonly catalogue: Catalogue
  readonly textOf: (chapter: ChapterId) => ChapterText | undefined
  readonly words: ChangesWords
}

/** What has changed under a run, a sentence each, and where it stands now. */
export function changeLines(changes: Changes, { story, catalogue, textOf, words }: ChangeTeller): readonly string[] {
  const titleOf = (scene: SceneId): string => {
    const chapter = indexStory(story).scenes.get(scene)?.chapter ?? ''
    return textOf(chapter)?.scenes[scene]?.title ?? ''
  }
  const many = (count: number, say: (count: number) => string): string[] => (count > 0 ? [say(count)] : [])
  const { position } = changes
  const titled = (title: string): string => (title ? words.scenePlace(title) : words.unnamed)
  const place =
    position.kind === 'end'
      ? words.end
      : position.kind === 'chapter-end'
        ? words.chapterEnd(catalogue.chapters.find(({ id }) => id === position.chapter)?.title ?? '')
        : titled(titleOf(position.scene))
  return [
    ...(changes.entry === null ? [] : [words.entry]),
    ...changes.scenes.map((id) => words.scene(asWords(id))),
    ...changes.options.map(({ scene, option }) => words.option(titleOf(scene), asWords(option))),
    ...changes.evidence.map((scene) => words.evidence(titleOf(scene))),
    ...many(changes.unfollowed, words.unfollowed),
    ...many(changes.withdrawn, words.withdrawn),
    ...many(changes.unreached, words.unreached),
    ...many(changes.reworded, words.reworded),
    ...(changes.branches ? [words.stands(place, changes.followed)] : []),
  ]
}

/** The chapters whose words the lines need. */
export const chaptersOf = (changes: Changes, story: Story): readonly ChapterId[] => {
  const { position, options, evidence } = changes
  const here = 'scene' in position ? [position.scene] : []
  const scenes = [...here, ...options.map(({ scene }) => scene), ...evidence]
  return [...new Set(scenes.flatMap((scene) => indexStory(story).scenes.get(scene)?.chapter ?? []))]
}

/** An id is all that is left of what is gone; its words are an author's own: `paris-night-drive` → `paris night drive`. */
const asWords = (id: string): string => id.replaceAll('-', ' ')
