import { letterOf, optionsForClass } from '../../classroom/optionsForClass'
import { forEachLanguage } from '../../model/languages'
import type { Chapter, Scene, Story } from '../../model/Story'
import type { StoryFigure, Told } from '../../model/StoryMap'
import type { Consequence } from '../consequences'
import { layOut, type Unplaced, type Ways } from './layOut'
import { wrap } from './wrap'

export interface Titles {
  readonly file: (id: string) => Told
  readonly scene: (id: string) => Told
  readonly ending: (id: string) => Told
}

/** Characters of a line in a box, and its measures. */
const perLine = 19
const line = 15
const boxWide = 136

function box(id: string, kind: Unplaced['kind'], title: Told): Unplaced {
  const lines = forEachLanguage((language) => wrap(title[language], perLine))
  const most = Math.max(...Object.values(lines).map(({ length }) => length))
  return { id, kind, size: [boxWide, most * line + 14], lines }
}

const optionId = (scene: Scene, option: string): string => `${scene.id}/${option}`

/** One chapter: its files one after the other, their scenes and options, where they part, and what comes back within the chapter. */
export function chapterFigure({ episodes }: Chapter, titles: Titles, later: readonly Consequence[]): StoryFigure {
  const remembered = new Set(later.flatMap(({ from }) => from.options.map((option) => `${from.scene}/${option}`)))
  const shapes: Unplaced[] = []
  const ways: Ways[] = []
  episodes.forEach(({ id, scenes }, at) => {
    const next = episodes[at + 1]
    shapes.push(box(`file ${id}`, 'file', titles.file(id)))
    if (scenes[0]) ways.push({ from: `file ${id}`, to: scenes[0].id })
    for (const scene of scenes) {
      shapes.push(box(scene.id, 'scene', titles.scene(scene.id)))
      const onward = scene.next.flatMap(({ to }) => to ?? (next ? `file ${next.id}` : []))
      if (!scene.decision) ways.push(...onward.map((to) => ({ from: scene.id, to })))
      optionsForClass(scene).forEach((option, place) => {
        const own = optionId(scene, option.id)
        const lines = forEachLanguage(() => [letterOf(place)])
        shapes.push({ id: own, kind: 'option', size: [26, 26], lines, ...(remembered.has(own) && { later: true }) })
        ways.push({ from: scene.id, to: own }, ...onward.map((to) => ({ from: own, to })))
      })
    }
  })
  const here = new Set(shapes.map(({ id }) => id))
  const back = later.flatMap(({ from, to }) =>
    from.options.flatMap((option) =>
      here.has(`${from.scene}/${option}`) && here.has(to.scene)
        ? [{ from: `${from.scene}/${option}`, to: to.scene, later: 1 }]
        : [],
    ),
  )
  const rows = episodes.flatMap(({ scenes }) =>
    scenes.map((scene) => optionsForClass(scene).map(({ id }) => optionId(scene, id))),
  )
  return layOut(shapes, [...ways, ...unique(back)], rows)
}

const unique = (ways: readonly Ways[]): readonly Ways[] => [
  ...new Map(ways.map((way) => [`${way.from} ${way.to}`, way])).values(),
]

/** The whole: files in their order, what comes back from one in another, and the endings. */
export function overviewFigure(
  { chapters, endings }: Story,
  titles: Titles,
  later: readonly Consequence[],
): StoryFigure {
  const files = chapters.flatMap(({ section, episodes }) => episodes.map((episode) => ({ section, episode })))
  const fileOf = new Map(files.flatMap(({ episode }) => episode.scenes.map(({ id }) => [id, episode.id] as const)))
  const shapes = [
    ...files.map(({ section, episode: { id } }) =>
      box(
        id,
        'file',
        forEachLanguage((language) => `${section} ${titles.file(id)[language]}`),
      ),
    ),
    ...endings.map(({ id }) => box(`ending ${id}`, 'ending', titles.ending(id))),
  ]
  const chain = files.slice(1).map(({ episode }, at) => ({ from: files[at]!.episode.id, to: episode.id }))
  const last = files.at(-1)?.episode.id ?? ''
  // Two endings a row: each is held below the one before the last.
  const ends = endings.map(({ id }, at): Ways => {
    const above = endings[at - 2]
    return above ? { from: `ending ${above.id}`, to: `ending ${id}`, hidden: true } : { from: last, to: `ending ${id}` }
  })
  const counts = new Map<string, number>()
  for (const { from, to } of later) {
    const pair = `${fileOf.get(from.scene) ?? ''} ${fileOf.get(to.scene) ?? ''}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  const links = [...counts].flatMap(([pair, count]): readonly Ways[] => {
    const [from = '', to = ''] = pair.split(' ')
    return from === to ? [] : [{ from, to, later: count }]
  })
  const rows = endings.flatMap(({ id }, at) => {
    const beside = endings[at + 1]
    return at % 2 === 0 && beside ? [[`ending ${id}`, `ending ${beside.id}`]] : []
  })
  return layOut(shapes, [...chain, ...ends, ...links], rows)
}
