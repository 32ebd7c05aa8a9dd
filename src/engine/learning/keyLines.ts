import { assertNever } from '../../model/assertNever'
import type { Item } from '../../model/Story'
import type { ItemText } from '../../model/Text'

/** What an item offers and what is right, in words, a line each, for print and for cards: nothing to operate. */
export interface KeyLines {
  /** What one chooses from; none where a number is written. */
  readonly offered: readonly string[]
  readonly right: readonly string[]
}

/** The lines of an item of any type, as its text words them; an id without words stands for itself. */
export function keyLines(item: Item, text: ItemText): KeyLines {
  const option = (id: string): string => text.options[id]?.text ?? id
  const target = (id: string): string => text.targets?.[id] ?? id
  switch (item.type) {
    case 'single':
    case 'multiple':
    case 'order':
      return { offered: item.options.map(option), right: item.key.map(option) }
    case 'match':
    case 'attribution':
      return {
        offered: [...item.premises.map(option), ...item.targets.map(target)],
        right: item.key.map((pair) => {
          const [premise = '', holder = ''] = pair.split('.')
          return `${option(premise)} → ${target(holder)}`
        }),
      }
    case 'numeric':
      return { offered: [], right: [[String(item.key), text.unit].filter(Boolean).join(' ')] }
    case 'cloze':
      return {
        offered: item.gaps.map(({ id, options }) => options.map((word) => option(`${id}.${word}`)).join(' / ')),
        right: [
          item.gaps.reduce(
            (sentence, { id, key }) => sentence.replace(`{${id}}`, option(`${id}.${key}`)),
            text.sentence ?? '',
          ),
        ],
      }
    default:
      return assertNever(item)
  }
}
