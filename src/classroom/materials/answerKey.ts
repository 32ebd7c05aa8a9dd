import { keyLines } from '../../engine/learning/keyLines'
import type { Item } from '../../model/Story'
import type { ItemText } from '../../model/Text'
import type { FileGiven } from './Given'
import { headOf } from './headOf'
import { heading, join, list, paragraph, type Sheet, type SheetBlock, type Line } from './Sheet'
import { factLine, ofStory } from './told'

/** Every question of a file with its key in words, why the others are not, and the facts it rests on. Numbered as in the story. */
export function answerKey(given: FileGiven): Sheet {
  const { episode, text, words } = given
  return {
    ...headOf(given, 'key'),
    blocks: [
      paragraph(words.key.lead(episode.items.length)),
      heading(words.plan.questions),
      ...episode.items.flatMap((item, index): SheetBlock[] => {
        const told = text.items[item.id]
        if (!told) return []
        const objective = text.episodes[episode.id]?.objectives[item.objective]
        return [
          {
            kind: 'part',
            id: `q${index + 1}`,
            heading: join([`${index + 1}. `, ofStory(given, told.stem)]),
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
  const { key, colon } = given.words
  const say = (text: string, as?: 'strong'): Line => [ofStory(given, text, as)]
  const right = (lines: readonly Line[]): SheetBlock[] => [
    paragraph({ text: key.right, as: 'strong' }, colon, lines.length === 1 ? (lines[0] ?? []) : ''),
    ...(lines.length > 1 ? [list(lines, item.type === 'order')] : []),
  ]
  const lines = keyLines(item, told)
  const feedbackOf = (ids: readonly string[]): Line[] =>
    ids.flatMap((id) => {
      const part = told.options[id]
      return part?.feedback ? [join([ofStory(given, part.text, 'emphasis'), colon, ofStory(given, part.feedback)])] : []
    })
  switch (item.type) {
    case 'single':
    case 'multiple':
      return [
        ...right(lines.right.map((text) => say(text, 'strong'))),
        list(
          item.options.map((id) => {
            const part = told.options[id]
            return join([
              { text: item.key.includes(id) ? `✓ ${key.rightMark} ` : `✗ ${key.wrongMark} `, as: 'source' },
              ofStory(given, part?.text ?? id, 'emphasis'),
              colon,
              ofStory(given, part?.feedback ?? ''),
            ])
          }),
        ),
      ]
    case 'order':
    case 'match':
    case 'attribution': {
      const ids = item.type === 'order' ? item.options : item.premises
      return [...right(lines.right.map((text) => say(text, 'strong'))), list(feedbackOf(ids))]
    }
    case 'cloze':
      return [
        ...right(lines.right.map((text) => say(text, 'strong'))),
        list(feedbackOf(item.gaps.flatMap(({ id, options }) => options.map((word) => `${id}.${word}`)))),
      ]
    case 'numeric':
      return [
        ...right(lines.right.map((text) => say(text, 'strong'))),
        ...(item.tolerance > 0 ? [paragraph(key.tolerance(item.tolerance))] : []),
        paragraph(ofStory(given, told.feedback ?? '')),
        list(
          item.slips.flatMap((value, index) => {
            const said = told.slips?.[index]
            return said ? [join([`✗ ${value}`, colon, ofStory(given, said)])] : []
          }),
        ),
      ]
  }
}
