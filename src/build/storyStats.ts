import type { Compiled } from '../content/compileStory'
import type { PathReport } from './checkPaths'
import { tellingOf } from './checkPaths'
import { choiceStats } from './choiceStats'
import { consequences } from './consequences'
import { itemTable } from './itemTable'
import { levelTable } from './levelTable'
import { robotReaders } from './robotReaders'

/** The figures of the story, as printed by `npm run story -- stats`. */
export function storyStats(compiled: Compiled, paths: PathReport): string {
  const { story, facts: all, draft } = compiled
  const facts = Object.values(all)
  const cited = new Set(facts.flatMap(({ paragraphs }) => paragraphs))
  const paragraphs = draft.source.data.paragraphs.map(({ id }) => id)
  const rows = story.chapters.flatMap((chapter) =>
    chapter.episodes.map((episode) => {
      const decisions = episode.scenes.flatMap(({ decision }) => decision ?? [])
      const weight = (name: string): number => decisions.filter((decision) => decision.weight === name).length
      const minutes = paths.minutes.get(episode.id)
      const time = minutes ? `${minutes.shortest}–${minutes.longest} min` : '–'
      return `  ${chapter.section.padEnd(4)} ${episode.id.padEnd(12)} ${time.padEnd(10)} ${String(episode.scenes.length).padStart(2)} scenes  ${decisions.length} decisions (${weight('memo')} memos, ${weight('call')} calls, ${weight('set-piece')} set pieces)  ${episode.items.length} items  ${episode.objectives.length} objectives`
    }),
  )
  const episodes = story.chapters.flatMap((chapter) => chapter.episodes)
  const decisions = episodes.flatMap(({ scenes }) => scenes.flatMap(({ decision }) => decision ?? []))
  const points = [...new Set(decisions.flatMap(({ point }) => point ?? []))].sort(
    (a, b) => Number(a.slice(1)) - Number(b.slice(1)),
  )
  const links = consequences(story, tellingOf(compiled).reads)
  const from = new Set(links.map((link) => link.from.scene))
  return [
    `${facts.length} facts, ${decisions.length} decisions, ${episodes.flatMap(({ items }) => items).length} items, ${story.endings.length} endings, ${story.fixed.length} fixed events`,
    `paragraphs covered by facts: ${paragraphs.filter((id) => cited.has(id)).length}/${paragraphs.length}`,
    `decision points of the source: ${points.length} (${points.join(' ')})`,
    ...rows,
    `${from.size} decisions change a scene of another chapter, by ${links.length} links:`,
    ...links.map(
      ({ from: { scene, options }, by, to }) => `  ${scene} → ${options.join(' or ')} (${by}) → ${to.scene}`,
    ),
    ...choiceStats(story),
    ...robotReaders(story),
    ...levelTable(compiled),
    ...itemTable(draft),
  ].join('\n')
}
