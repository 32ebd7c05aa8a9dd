import { kindOf } from '../engine/items/itemKinds'
import type { Story } from '../model/Story'
import { type Lexicon, type WordLine, readWordLine, writeWordLine } from './Lexicon'

/** The words with everything that a story has and they lack, at the ends. Nothing that is there moves. */
export function growLexicon(words: Lexicon, { chapters }: Pick<Story, 'chapters'>): Lexicon {
  const episodes = chapters.flatMap((chapter) => chapter.episodes)
  const scenes = episodes.flatMap((episode) => episode.scenes)
  return {
    scenes: grow(
      words.scenes,
      scenes.map(({ id, decision }) => ({
        id,
        words: decision?.options.map((option) => option.id) ?? [],
        more: decision?.evidence ?? [],
      })),
    ),
    items: grow(
      words.items,
      episodes.flatMap(({ items }) =>
        items.map((item) => ({ id: item.id, words: kindOf(item).words(item), more: [item.hash] })),
      ),
    ),
    episodes: join(
      words.episodes,
      episodes.map(({ id }) => id),
    ),
    facts: join(
      words.facts,
      episodes.flatMap(({ items }) => items.flatMap((item) => item.facts)),
    ),
  }
}

function grow(lines: readonly string[], found: readonly WordLine[]): readonly string[] {
  const known = new Map(lines.map((line) => [readWordLine(line).id, readWordLine(line)]))
  for (const { id, words, more } of found) {
    const old = known.get(id) ?? { id, words: [], more: [] }
    known.set(id, { id, words: join(old.words, words), more: join(old.more, more) })
  }
  return [...known.values()].map(writeWordLine)
}

const join = (old: readonly string[], found: readonly string[]): readonly string[] => [...new Set([...old, ...found])]
