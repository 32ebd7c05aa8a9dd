import { shuffle } from '../../engine/shuffle'
import { assertNever } from '../../model/assertNever'
import type { ClozeItem, Item } from '../../model/Story'
import type { ItemText } from '../../model/Text'
import type { FileGiven } from './Given'
import { numberedItems } from './numberedItems'
import { heading, join, type Line, paragraph, plainList, type SheetBlock } from './Sheet'
import { ofStory } from './told'

/** As many questions as a quiz asks, each objective in turn, without their answers; numbered as in the answer key. */
export function questionSheet(given: FileGiven): SheetBlock[] {
  const { episode, text, words } = given
  return [
    heading(words.paper.questions),
    paragraph(words.paper.questionsText),
    ...numberedItems(episode).flatMap(({ item, number, onPaper }): SheetBlock[] => {
      const told = text.items[item.id]
      if (!told || !onPaper) return []
      return [
        {
          kind: 'part',
          id: `ask-${number}`,
          heading: join([`${number}. `, ofStory(given, told.stem)]),
          blocks: asked(given, item, told),
        },
      ]
    }),
  ]
}

function asked(given: FileGiven, item: Item, told: ItemText): SheetBlock[] {
  const option = (id: string): Line => [ofStory(given, told.options[id]?.text ?? id)]
  const gap = '\u00a0……………… '
  if ('premises' in item) {
    const targets = shuffle(item.targets, item.id)
    const letters = 'abcdefgh'
    return [
      plainList(
        targets.map((id, index) => join([`${letters[index] ?? ''}) `, ofStory(given, told.targets?.[id] ?? id)])),
      ),
      plainList(item.premises.map((id) => join(['___ ', option(id)]))),
    ]
  }
  if ('gaps' in item) return [paragraph(ofStory(given, sentenceOnPaper(item, told)))]
  if (item.type === 'numeric') return [paragraph(gap, ofStory(given, told.unit ?? ''))]
  if (item.type === 'order')
    return [
      paragraph(given.words.paper.number),
      plainList(shuffle(item.options, item.id).map((id) => join(['___ ', option(id)]))),
    ]
  if ('options' in item) return [plainList(item.options.map((id) => join(['☐ ', option(id)])))]
  return assertNever(item)
}

/** The sentence with its gaps open, the words for each in brackets. */
function sentenceOnPaper({ id: item, gaps }: ClozeItem, { sentence = '', options: words }: ItemText): string {
  return gaps.reduce((text, { id, options }) => {
    const offered = shuffle(options, `${item}/${id}`).map((word) => words[`${id}.${word}`]?.text ?? word)
    return text.replace(`{${id}}`, `………… (${offered.join(' / ')})`)
  }, sentence)
}
