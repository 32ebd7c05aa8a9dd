import type { Item, Story } from '../model/Story'
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
      episodes.flatMap(({ items }) => items.map((item) => ({ id: item.id, words: wordsOf(item), more: [item.hash] }))),
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

/** Whatever can be chosen in an item of any type. */
function wordsOf(item: Item): readonly string[] {
  const { options, premises, targets, gaps } = item as unknown as Partial<Record<string, readonly unknown[]>>
  const offered = (gaps ?? []).flatMap((gap) => (gap as { options?: readonly unknown[] }).options ?? [])
  return [...(options ?? []), ...(premises ?? []), ...(targets ?? []), ...offered].filter(
    (word) => typeof word === 'string',
  )
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
