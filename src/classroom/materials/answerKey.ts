import type { Item } from '../../model/Story'
import type { ItemText } from '../../model/Text'
import { keyForClass, questionForClass } from '../questionsForClass'
import type { FileGiven } from './Given'
import { headOf } from './headOf'
import { numberedItems } from './numberedItems'
import { heading, join, list, paragraph, type Sheet, type SheetBlock, type Line } from './Sheet'
import { factLine, ofStory } from './told'

/**
 * Every question of a file with its key in words, why the others are not, and the facts it rests on; numbered and lettered as on the
 * paper edition and on the wall.
 */
export function answerKey(given: FileGiven): Sheet {
  const { episode, text, words } = given
  const numbered = numberedItems(episode)
  return {
    ...headOf(given, 'key'),
    blocks: [
      paragraph(words.key.lead(episode.items.length, numbered.filter(({ onPaper }) => onPaper).length)),
      paragraph(words.key.practice),
      heading(words.plan.questions),
      ...numbered.flatMap(({ item, number }): SheetBlock[] => {
        const told = text.items[item.id]
        if (!told) return []
        const objective = text.episodes[episode.id]?.objectives[item.objective]
        return [
          {
            kind: 'part',
            id: `q${number}`,
            heading: join([`${number}. `, ofStory(given, told.stem)]),
            blocks: [
              ...keyBlocks(given, item, told),
              ...(objective
                ? [
                    paragraph(
                      { text: `${words.key.objective}${words.colon}`, as: 'source' },
                      { ...ofStory(given, objective), as: 'source' },
                    ),
                  ]
                : []),
              paragraph({ text: words.key.facts, as: 'strong' }),
              list(item.facts.map((id) => factLine(given, id))),
            ],
          },
        ]
      }),
    ],
  }
}

function keyBlocks(given: FileGiven, item: Item, told: ItemText): SheetBlock[] {
  const { chapter, episode } = given
  const { key, colon } = given.words
  const say = (text: string, as?: 'strong'): Line => [ofStory(given, text, as)]
  const right = (lines: readonly Line[]): SheetBlock[] => [
    paragraph({ text: key.right, as: 'strong' }, colon, lines.length === 1 ? (lines[0] ?? []) : ''),
    ...(lines.length > 1 ? [list(lines, item.type === 'order')] : []),
  ]
  const view = questionForClass(item, { chapter: chapter.id, episode: episode.id })
  const lines = keyForClass(item, view, told)
  const blocks = right(lines.right.map((text) => say(text, 'strong')))
  if (item.type === 'numeric')
    return [
      ...blocks,
      ...(item.tolerance > 0 ? [paragraph(key.tolerance(item.tolerance))] : []),
      paragraph(ofStory(given, told.feedback ?? '')),
      list(
        lines.parts.flatMap(({ text, feedback }) =>
          feedback ? [join([`✗ ${text}`, colon, ofStory(given, feedback)])] : [],
        ),
      ),
    ]
  return [
    ...blocks,
    list(
      lines.parts.flatMap((part) => {
        if (part.right === null && !part.feedback) return []
        // What ends in a full stop goes on after a colon.
        const said = [ofStory(given, part.text.replace(/\.$/u, ''), 'emphasis'), colon, ofStory(given, part.feedback)]
        const mark = part.right ? `✓ ${key.rightMark} ` : `✗ ${key.wrongMark} `
        return [join(part.right === null ? said : [{ text: mark, as: 'source' }, ...said])]
      }),
    ),
  ]
}
