import type { Compiled } from '../content/compileStory'
import type { PathReport } from './checkPaths'

/** The figures of the story, as printed by `npm run story -- stats`. */
export function storyStats({ story, facts: all, draft }: Compiled, paths: PathReport): string {
  const facts = Object.values(all)
  const cited = new Set(facts.flatMap(({ paragraphs }) => paragraphs))
  const paragraphs = draft.source.data.paragraphs.map(({ id }) => id)
  const rows = story.chapters.flatMap((chapter) =>
    chapter.episodes.map((episode) => {
      const decisions = episode.scenes.flatMap(({ decision }) => decision ?? [])
      const weight = (name: string): number => decisions.filter((decision) => decision.weight === name).length
      const path = paths.lengths.get(episode.id)
      const length = (which: 'shortest' | 'longest'): string =>
        path ? `${path[which].minutes.toFixed(1)} min (${path[which].words} words)` : '–'
      return `  ${episode.id.padEnd(14)} ${String(episode.scenes.length).padStart(3)} scenes  ${decisions.length} decisions (${weight('memo')} memos, ${weight('call')} calls, ${weight('set-piece')} set pieces)  ${episode.items.length} items  shortest ${length('shortest')}, longest ${length('longest')}`
    }),
  )
  const decisions = story.chapters.flatMap(({ episodes }) =>
    episodes.flatMap(({ scenes }) => scenes.flatMap(({ decision }) => decision ?? [])),
  )
  const items = story.chapters.flatMap(({ episodes }) => episodes.flatMap((episode) => episode.items))
  const points = decisions.flatMap(({ point }) => point ?? [])
  return [
    `${facts.length} facts, ${decisions.length} decisions, ${items.length} items, ${story.fixed.length} fixed events`,
    `paragraphs covered by facts: ${paragraphs.filter((id) => cited.has(id)).length}/${paragraphs.length}`,
    `decision points: ${points.join(' ')}`,
    ...rows,
    `reachable states: ${paths.states}`,
  ].join('\n')
}
