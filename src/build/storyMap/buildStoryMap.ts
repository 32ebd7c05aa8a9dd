import type { Compiled } from '../../content/compileStory'
import { letterOf, optionsForClass } from '../../classroom/optionsForClass'
import { emitText } from '../../content/emitText'
import { forEachLanguage } from '../../model/languages'
import type { Chapter, Option, Scene } from '../../model/Story'
import type { MapEcho, MapOption, MapRow, StoryMap, Told } from '../../model/StoryMap'
import type { ChapterText } from '../../model/Text'
import { tellingOf } from '../checkPaths'
import { allConsequences, type Consequence, marksOf, marksRead } from '../consequences'
import { chapterFigure, overviewFigure, type Titles } from './figures'

/** The compiled story drawn, and the same in words: what is decided where, what it leads to, and where it comes back. */
export function buildStoryMap(compiled: Compiled): StoryMap {
  const { story, draft } = compiled
  const texts = forEachLanguage((language) => draft.chapters.map((chapter) => emitText(draft, chapter, language)))
  const find = (pick: (text: ChapterText) => string | undefined): Told =>
    forEachLanguage((language) => texts[language].map(pick).find((found) => found !== undefined) ?? '')
  const titles: Titles = {
    file: (id) => find((text) => text.episodes[id]?.title),
    scene: (id) => find((text) => text.scenes[id]?.title),
    ending: (id) => find((text) => text.endings[id]?.title),
  }
  const later = allConsequences(story, tellingOf(compiled).reads)
  const sectionOf = new Map(story.chapters.map(({ id, section }) => [id, section]))
  const echo = ({ chapter, scene }: Consequence['to']): MapEcho => ({
    section: sectionOf.get(chapter) ?? '',
    title: titles.scene(scene),
  })
  const endingsOf = endingsByMark(compiled)
  const option = (scene: Scene, { id, needs, sets, averts }: Option, at: number): MapOption => {
    const scenes = later.filter(({ from }) => from.scene === scene.id && from.options.includes(id)).map(({ to }) => to)
    const ends = [...sets, ...averts.map((fact) => `averted ${fact}`)].flatMap((mark) => endingsOf.get(mark) ?? [])
    return {
      letter: letterOf(at),
      label: find((text) => text.scenes[scene.id]?.options[id]?.label),
      record: scene.decision?.record === id,
      needs,
      later: [
        ...new Map(scenes.map((to) => [to.scene, echo(to)])).values(),
        ...[...new Set(ends)].map((end): MapEcho => ({ section: '', title: titles.ending(end) })),
      ],
    }
  }
  const row = (episode: string, scene: Scene): MapRow => ({
    episode,
    scene: scene.id,
    title: titles.scene(scene.id),
    date: scene.date,
    weight: scene.decision?.weight ?? null,
    options: optionsForClass(scene).map((one, at) => option(scene, one, at)),
    next: scene.next.map(({ to }) => (to === null ? null : titles.scene(to))),
  })
  const rows = ({ episodes }: Chapter): readonly MapRow[] =>
    episodes.flatMap(({ id, scenes }) => scenes.map((scene) => row(id, scene)))
  return {
    overview: overviewFigure(story, titles, later),
    chapters: story.chapters.map((chapter) => ({
      id: chapter.id,
      section: chapter.section,
      figure: chapterFigure(chapter, titles, later),
      rows: rows(chapter),
    })),
    endings: story.endings.map(({ id, when, announced }) => {
      const marks = new Set(marksRead(when))
      const scenes = story.chapters.flatMap(({ id: chapter, episodes }) =>
        episodes.flatMap((episode) => episode.scenes.map((scene) => ({ chapter, scene }))),
      )
      return {
        title: titles.ending(id),
        announced: announced.map(titles.scene),
        from: scenes
          .filter(({ scene }) => [...marksOf(scene).keys()].some((mark) => marks.has(mark)))
          .map(({ chapter, scene }) => echo({ chapter, scene: scene.id })),
      }
    }),
  }
}

/** Which endings read a flag or an averted fact. */
function endingsByMark({ story }: Compiled): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { id, when } of [...story.endings, ...story.codas])
    for (const mark of new Set(marksRead(when))) found.set(mark, [...(found.get(mark) ?? []), id])
  return found
}
