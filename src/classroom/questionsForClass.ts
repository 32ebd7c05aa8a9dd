import type { KeyLines } from '../engine/items/ItemKind'
import { keyLines } from '../engine/learning/keyLines'
import { type ItemView, viewOf } from '../engine/quiz'
import type { Item, Story } from '../model/Story'
import type { ItemText } from '../model/Text'
import type { EpisodeId } from '../model/ids'
import { numberedItems } from './materials/numberedItems'
import { classOrder, letterOf } from './optionsForClass'

type Place = Parameters<typeof viewOf>[1]

/**
 * A question in the one order that a class ever sees, on the wall, on paper and in the answer key: so a letter means the same answer
 * everywhere. A learner's own quiz mixes its answers.
 */
export const questionForClass = (item: Item, place: Place): ItemView => viewOf(item, place, classOrder)

/** What of a question is called by a letter, in that order: what one chooses or puts in order; what statements are given to. */
function letteredIn(view: ItemView): readonly string[] {
  if ('targets' in view) return view.targets
  return 'options' in view ? view.options : []
}

/** The letter by which a question's answer is called; `''` where it has none. */
export function letterIn(view: ItemView, id: string): string {
  const at = letteredIn(view).indexOf(id)
  return at < 0 ? '' : letterOf(at)
}

/** Words after their letter: `B. A step of President Macron’s`. */
export const lettered = (view: ItemView, id: string, words: string): string =>
  [letterIn(view, id), words].filter(Boolean).join('. ')

/** What is right and what is said to each part, in the order of the class and with its letters. */
export function keyForClass(item: Item, view: ItemView, text: ItemText): Omit<KeyLines, 'offered'> {
  const { right, parts } = keyLines(item, text)
  if ('premises' in item) {
    const targets = { ...text.targets }
    for (const id of item.targets) targets[id] = lettered(view, id, targets[id] ?? id)
    return { right: keyLines(item, { ...text, targets }).right, parts }
  }
  if (!('options' in item)) return { right, parts }
  const words = (id: string): string => lettered(view, id, text.options[id]?.text ?? id)
  return {
    right:
      item.type === 'order'
        ? item.key.map(words)
        : letteredIn(view)
            .filter((id) => item.key.includes(id))
            .map(words),
    parts: letteredIn(view).flatMap((id) => {
      const part = parts[item.options.indexOf(id)]
      return part ? [{ ...part, text: lettered(view, id, part.text) }] : []
    }),
  }
}

/** A question that a class is asked, with the number that the sheets of its file give it. */
export interface ClassQuestion {
  readonly item: Item
  readonly view: ItemView
  readonly number: number
}

/** So many questions of the files (`null`: all), each file in turn from its first; told file by file, in the order of the sheets. */
export function questionsForClass(
  story: Story,
  files: readonly EpisodeId[],
  most: number | null,
): readonly ClassQuestion[] {
  const all = story.chapters.flatMap(({ id: chapter, episodes }) =>
    episodes
      .filter(({ id }) => files.includes(id))
      .flatMap((episode) =>
        numberedItems(episode).map(({ item, number }) => ({
          item,
          number,
          view: questionForClass(item, { chapter, episode: episode.id }),
        })),
      ),
  )
  const turns = [...all].sort((one, other) => one.number - other.number)
  const asked = new Set(turns.slice(0, most ?? turns.length))
  return all.filter((one) => asked.has(one))
}
